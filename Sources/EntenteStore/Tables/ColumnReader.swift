import EntenteDomain
import GRDB
import CSQLite

/// Reads the columns of a statement's current row from left to right.
///
/// Directly on SQLite's own functions: `String(cString:)` would turn a damaged text into one with U+FFFD in silence,
/// and a register has millions of cells.
struct ColumnReader {
    private let statement: SQLiteStatement
    private var index: CInt = 0

    init(_ statement: SQLiteStatement) { self.statement = statement }

    private mutating func next() -> CInt {
        defer { index += 1 }
        return index
    }

    /// A text column, nil where it is NULL.
    mutating func text() throws(UnreadableCell) -> String? {
        let column = next()
        guard let bytes = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        let text = bytes.withMemoryRebound(to: CChar.self, capacity: count + 1) { String(validatingCString: $0) }
        guard let text, text.utf8.count == count else { throw unreadable(.notUTF8) }
        return text
    }

    /// A text column that must have a value.
    mutating func requiredText() throws(UnreadableCell) -> String {
        try required(try text())
    }

    /// An integer column, nil where it is NULL.
    mutating func integer() -> Int? {
        let column = next()
        guard sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
        return Int(sqlite3_column_int64(statement, column))
    }

    /// An integer column that must have a value.
    mutating func requiredInteger() throws(UnreadableCell) -> Int {
        try required(integer())
    }

    /// A column of a floating-point number, nil where it is NULL.
    mutating func number() -> Double? {
        let column = next()
        guard sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
        return sqlite3_column_double(statement, column)
    }

    /// The identifier of another record, nil where there is none.
    mutating func id<Named>() throws(UnreadableCell) -> ID<Named>? {
        guard let text = try text() else { return nil }
        return ID(text)
    }

    /// An identifier that must be there.
    mutating func requiredID<Named>() throws(UnreadableCell) -> ID<Named> {
        ID(try requiredText())
    }

    /// A word of a set, nil where the column is NULL.
    mutating func word<Word: RawRepresentable<String>>() throws(UnreadableCell) -> Word? {
        guard let text = try text() else { return nil }
        guard let word = Word(rawValue: text) else { throw unreadable(.text(text)) }
        return word
    }

    /// A word that must be there.
    mutating func requiredWord<Word: RawRepresentable<String>>() throws(UnreadableCell) -> Word {
        try required(try word())
    }

    /// A word looked up in the table of its set, nil where the column is NULL.
    mutating func word<Word>(in table: WordTable<Word>) throws(UnreadableCell) -> Word? {
        let bytes = bytes(at: index)
        guard bytes.baseAddress != nil, let word = table[bytes] else { return try self.word() }
        index += 1
        return word
    }

    /// A word that must be there, looked up in the table of its set: a register has millions of words.
    mutating func requiredWord<Word>(in table: WordTable<Word>) throws(UnreadableCell) -> Word {
        guard let word = table[bytes(at: index)] else { return try requiredWord() }
        index += 1
        return word
    }

    /// The bytes of a text column; none where it is NULL.
    private func bytes(at column: CInt) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(statement, column)
        return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement, column)))
    }

    /// What `body` makes of the bytes of a column, which are SQLite's and gone with the row; nil where it is NULL.
    mutating func bytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value?) -> Value? {
        let column = next()
        guard let start = sqlite3_column_blob(statement, column) else { return nil }
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// A partial date, nil where the column is NULL.
    mutating func date() throws(UnreadableCell) -> PartialDate? {
        let bytes = bytes(at: index)
        let simple = PartialDate(simple: bytes.span)
        if simple != nil || bytes.baseAddress == nil {
            index += 1
            return simple
        }
        guard let text = try text() else { return nil }
        guard let date = try? PartialDate(text) else { throw unreadable(.text(text)) }
        return date
    }

    /// A partial date that must be there.
    mutating func requiredDate() throws(UnreadableCell) -> PartialDate {
        try required(try date())
    }

    /// A name: one column for each language.
    mutating func name() throws(UnreadableCell) -> Name {
        Name(en: try text(), vi: try text(), native: try text())
    }

    /// A list column, nil where it is NULL.
    mutating func optionalItems<Item: ListItem>() throws(UnreadableCell) -> [Item]? {
        guard let text = try text() else { return nil }
        guard let elements = JSON(text)?.elements else { throw unreadable(.text(text)) }
        var items: [Item] = []
        items.reserveCapacity(elements.count)
        for element in elements {
            guard let item = Item(json: element) else { throw unreadable(.text(text)) }
            items.append(item)
        }
        return items
    }

    /// A list column; NULL stands for the empty list.
    mutating func items<Item: ListItem>() throws(UnreadableCell) -> [Item] {
        try optionalItems() ?? []
    }

    /// Why the column just read cannot be understood.
    func unreadable(_ value: CellFault) -> UnreadableCell {
        let name = sqlite3_column_name(statement, index - 1).map { String(cString: $0) } ?? "column \(index)"
        let table = sqlite3_column_table_name(statement, index - 1).map { String(cString: $0) } ?? "?"
        return UnreadableCell(table: table, column: name, value: value)
    }

    private func required<Value>(_ value: Value?) throws(UnreadableCell) -> Value {
        guard let value else { throw unreadable(.nothing) }
        return value
    }
}

/// A cell whose value the schema allows and the domain does not: damage, or another program's writing.
struct UnreadableCell: Error {
    /// The table.
    let table: String
    /// The column.
    let column: String
    /// What stands in it.
    let value: CellFault
}
