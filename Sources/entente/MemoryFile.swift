import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI
import Glibc

/// The file in which the screens of an account remember how they were left.
///
/// Nothing depends on it: a file that cannot be read is passed over, and one that cannot be written is not.
struct MemoryFile {
    /// The name of the format, and its version.
    private static let format = "entente-screen/1"
    /// More than the screens ever write; a larger file is some other one.
    private static let limit = 1 << 20

    /// Where it lies.
    let path: RegisterPath

    /// Why a file is passed over.
    enum Fault: Error {
        /// It is not what the screens write.
        case damaged
        /// A newer version of the program wrote it.
        case newer
    }

    /// The account's own: `entente/screen.json` in `XDG_STATE_HOME`, else in `~/.local/state`; nil where the account has
    /// no home.
    init?(_ environment: (String) -> String?) {
        let absolute = { (path: String?) in path.flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil } }
        let home = absolute(environment("HOME")).map { $0 + "/.local/state" }
        guard let folder = absolute(environment("XDG_STATE_HOME")) ?? home else { return nil }
        path = RegisterPath(folder + "/entente/screen.json")
    }

    /// What was remembered; nothing where there is no file.
    func read() throws(Fault) -> Memory {
        guard access(path.text, F_OK) == 0 else { return Memory() }
        guard let file = try? InputFile(path.text), file.bytes.count <= Self.limit,
            let document = try? JSONValue(file.bytes), let format = document["format"].text
        else { throw .damaged }
        guard format == Self.format else { throw format.hasPrefix("entente-screen/") ? .newer : .damaged }
        var memory = Memory()
        guard let order = document["sort"].text.flatMap(PartnerOrder.init) else { throw .damaged }
        memory.sort = PartnerSort(order, isReversed: document["reversed"].isTrue)
        let columns = document["columns"].elements.compactMap { $0.text.flatMap(PartnerColumn.init) }
        if Set(columns).count == columns.count, columns.filter(\.isFixed).count == 2 { memory.columns = columns }
        memory.visits = document["visits"].elements.compactMap(Memory.Visit.init)
        return memory
    }

    /// Writes what is to be remembered, whole or not at all: a reader sees the file before or after.
    func write(_ memory: Memory) {
        guard NewFile.makePrivateFolder(path.folder), let file = try? NewFile(path.text, mode: 0o600),
            (try? file.fill(with: Self.document(of: memory))) != nil
        else { return }
        try? file.place()
    }

    private static func document(of memory: Memory) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.member("format", format)
            json.member("sort", memory.sort.order.rawValue)
            json.member("reversed", memory.sort.isReversed)
            if let columns = memory.columns {
                json.key("columns")
                json.array { json in for column in columns { json.string(column.rawValue) } }
            }
            json.key("visits")
            json.array { json in
                for visit in memory.visits { json.object { $0.members(of: visit) } }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func members(of visit: Memory.Visit) {
        member("register", visit.register)
        member("place", visit.digit)
        if let relationship = visit.relationship { member("relationship", relationship.rawValue) }
        key("filter")
        array { json in
            for value in visit.values {
                json.object { $0.member(value.facet.rawValue, value.code) }
            }
        }
    }
}

extension Memory.Visit {
    /// The visit that a record of the file tells of; nil where it tells of none.
    fileprivate init?(_ record: JSONValue) {
        guard let register = record["register"].text, let digit = record["place"].text.flatMap({ Int($0) }) else {
            return nil
        }
        let values = record["filter"].elements.flatMap { value in
            PartnerFilter.Facet.allCases.compactMap { facet in
                value[facet.rawValue].text.flatMap { PartnerFilter.Value(facet, code: $0) }
            }
        }
        self.init(
            register: register, digit: digit, relationship: record["relationship"].text.map { ID($0) }, values: values)
    }
}
