import EntenteDomain
import GRDB
import CSQLite

/// Binds the parameters of a statement from left to right.
struct ColumnWriter {
    /// Has SQLite copy a text while it is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private let statement: SQLiteStatement
    private var index: CInt = 0

    init(_ statement: SQLiteStatement) { self.statement = statement }

    private mutating func next() -> CInt {
        index += 1
        return index
    }

    /// Binds a text, or NULL.
    mutating func text(_ text: String?) throws(UnstorableText) {
        let parameter = next()
        guard var text else {
            sqlite3_bind_null(statement, parameter)
            return
        }
        // SQLite's own functions end a text at a NUL: one with a NUL would not be the same for all who read it.
        guard !text.utf8.contains(0) else { throw UnstorableText(text: text) }
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.isEmpty
                    ? sqlite3_bind_text(statement, parameter, "", 0, Self.copied)
                    : sqlite3_bind_text(
                        statement, parameter, characters.baseAddress, CInt(clamping: characters.count), Self.copied)
            }
        }
        guard code == SQLITE_OK else { throw UnstorableText(text: text) }
    }

    /// Binds an integer, or NULL.
    mutating func integer(_ value: Int?) {
        let parameter = next()
        if let value {
            sqlite3_bind_int64(statement, parameter, Int64(value))
        } else {
            sqlite3_bind_null(statement, parameter)
        }
    }

    /// Binds a floating-point number, or NULL.
    mutating func number(_ value: Double?) {
        let parameter = next()
        if let value {
            sqlite3_bind_double(statement, parameter, value)
        } else {
            sqlite3_bind_null(statement, parameter)
        }
    }

    /// Binds bytes.
    mutating func bytes(_ bytes: [UInt8]) {
        let parameter = next()
        bytes.withUnsafeBytes { bytes in
            _ = sqlite3_bind_blob64(statement, parameter, bytes.baseAddress, UInt64(bytes.count), Self.copied)
        }
    }

    /// Binds an identifier, or NULL.
    mutating func id<Named>(_ id: ID<Named>?) throws(UnstorableText) { try text(id?.rawValue) }

    /// Binds the word of a set, or NULL.
    mutating func word<Word: RawRepresentable<String>>(_ word: Word?) throws(UnstorableText) {
        try text(word?.rawValue)
    }

    /// Binds a partial date in the form in which it was written, or NULL.
    mutating func date(_ date: PartialDate?) throws(UnstorableText) { try text(date?.description) }

    /// Binds a name, one parameter for each language.
    mutating func name(_ name: Name?) throws(UnstorableText) {
        try text(name?.en)
        try text(name?.vi)
        try text(name?.native)
    }

    /// Binds a list, NULL standing for none.
    mutating func optionalItems(_ items: [some ListItem]?) throws(UnstorableText) {
        try text(items.map { JSON.list($0.map(\.json)).written })
    }

    /// Binds a list; the empty list, which is what most records have, takes no room.
    mutating func items(_ items: [some ListItem]) throws(UnstorableText) {
        try optionalItems(items.isEmpty ? nil : items)
    }
}

/// A text that cannot be kept as it is: it holds a NUL, or is longer than SQLite takes.
struct UnstorableText: Error {
    /// The text.
    let text: String
}
