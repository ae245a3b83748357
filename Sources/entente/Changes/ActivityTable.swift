import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// Activities as a department's own table has them: a row for each, and above them the keys of the interchange format, with
/// `partner` for a partner by any of its names in place of `relationship`.
struct ActivityTable {
    private let file: String
    private let desk: Desk
    private var taken: Set<String> = []

    /// How many rows are told of that do not fit.
    private static let mostFaults = 20

    init(file: String, desk: Desk) {
        self.file = file
        self.desk = desk
    }

    /// The activities; where rows do not fit, none, and each of these rows is told of.
    mutating func records(of bytes: [UInt8]) throws(Failure) -> [Record] {
        let rows: [CSVReader.Row]
        do throws(CSVError) {
            rows = try CSVReader.rows(of: bytes.span)
        } catch {
            throw Failure(code: .data) { "\(file):\(error.line): " + $0(error.texts) }
        }
        guard let heading = rows.first else { return [] }
        var records: [Record] = []
        var faults: [(line: Int, failure: Failure)] = []
        for row in rows.dropFirst() {
            do throws(Failure) {
                records.append(try record(of: row.cells, under: heading.cells))
            } catch {
                faults.append((row.line, error))
            }
        }
        guard faults.isEmpty else {
            let more = faults.count > Self.mostFaults ? ["… \(faults.count)"] : []
            throw Failure(code: .data) { words in
                let told = faults.prefix(Self.mostFaults).map { "\(file):\($0.line): " + words($0.failure.texts) }
                return (told + more).joined(separator: "\n")
            }
        }
        return records
    }

    private mutating func record(of cells: [String], under keys: [String]) throws(Failure) -> Record {
        guard cells.count <= keys.count else {
            throw Failure(code: .data) { $0(CLIWords.moreCells, cells.count, keys.count) }
        }
        var draft = RecordDraft(.activity, language: desk.words.language)
        try draft.set(["id": RecordDraft.unnamed, "kind": "project", "state": "completed"])
        for (key, cell) in zip(keys, cells.map(CSV.unguarded)) where !cell.isEmpty {
            if key == "partner" {
                let entry = try desk.asking.partner(cell)
                try draft.set(["relationship": desk.asking.portfolio.entries[entry].relationship.rawValue])
            } else {
                try draft.set([key: cell])
            }
        }
        let record = try draft.finishedUnnamed()
        guard record.key.id.isEmpty else { return record }
        let named = record.named { id in
            taken.contains(id) || (try? desk.store.has(RecordKey(.activity, id))) ?? false
        }
        taken.insert(named.key.id)
        return named
    }
}
