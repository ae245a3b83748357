import Dispatch
import GRDB
import Synchronization

extension RegisterStore {
    /// Runs two queries on one snapshot of the register at the same time: the second on a connection and a core of its own
    /// where the register is large, else behind the first.
    ///
    /// Two connections that begin to read one after the other may see different states. They see the same one where the
    /// second has noticed no change (`data_version`) between a moment before the first began and its own beginning.
    func read<First, Second: Sendable>(
        _ first: (Database) throws -> First, together second: @escaping @Sendable (Database) throws -> Second
    ) throws(StoreError) -> (First, Second) {
        guard let companion = try companion() else {
            return try read { (try first($0), try second($0)) }
        }
        let version = try companion.outsideTransaction(Self.dataVersion)
        return try read { database in
            try Self.beginSnapshot(in: database)
            let found = Mutex<Result<Second?, StoreError>>(.success(nil))
            let group = DispatchGroup()
            DispatchQueue.global().async(group: group) {
                let result = Result { () throws(StoreError) in
                    try companion.read { database -> Second? in
                        try Self.beginSnapshot(in: database)
                        return try Self.dataVersion(of: database) == version ? try second(database) : nil
                    }
                }
                found.withLock { $0 = result }
            }
            let firstFound = Result { try first(database) }
            group.wait()
            let secondFound = try found.withLock { try $0.get() } ?? second(database)
            return (try firstFound.get(), secondFound)
        }
    }

    /// Above so many activities a second connection is worth what it takes to open it.
    private static let many = 50_000

    /// A second connection to the same register, where that is large.
    private func companion() throws(StoreError) -> RegisterStore? {
        let last = try read { try Int.fetchOne($0, sql: "SELECT max(position) FROM activity") }
        return last.map { $0 > Self.many } ?? false ? try .open(at: path, readOnly: isReadOnly) : nil
    }

    /// A transaction sees the register as it is when it first reads.
    private static func beginSnapshot(in database: Database) throws {
        _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM heading")
    }
}
