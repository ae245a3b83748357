import Dispatch
import GRDB
import Synchronization

/// How a large answer is read piece by piece.
struct Parts<Part> {
    /// The rows that each part is made from.
    let ranges: [ClosedRange<Int>]
    /// Makes a part. It is called on either of two connections, which see the same state of the register.
    let make: @Sendable (Database, ClosedRange<Int>) throws -> Part
}

extension RegisterStore {
    /// Makes parts from one snapshot of the register, in their order: on two connections and two cores where the register
    /// is large.
    ///
    /// Two connections that begin to read one after the other may see different states. They see the same one where the
    /// second has noticed no change (`data_version`) between a moment before the first began and its own beginning. Where
    /// it has, the first goes on alone.
    func readParts<Part: Sendable>(
        _ plan: (Database) throws -> Parts<Part>
    ) throws(StoreError) -> [Part] {
        let companion = try companion()
        let version = try companion?.outsideTransaction(Self.dataVersion)
        return try read { database in
            try Self.beginSnapshot(in: database)
            let parts = try plan(database)
            let work = Work(parts)
            let group = DispatchGroup()
            if let companion {
                DispatchQueue.global().async(group: group) {
                    work.run {
                        try companion.read { database in
                            try Self.beginSnapshot(in: database)
                            if try Self.dataVersion(of: database) == version { try work.takePart(in: database) }
                        }
                    }
                }
            }
            work.run { try work.takePart(in: database) }
            group.wait()
            return try work.results()
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

/// Parts that are being made, by whoever has time for the next one.
private final class Work<Part: Sendable>: Sendable {
    private struct State {
        var taken = 0
        var made: [Part?]
        var failure: (any Error)?
    }

    private let parts: Parts<Part>
    private let state: Mutex<State>

    init(_ parts: sending Parts<Part>) {
        self.parts = parts
        state = Mutex(State(made: Array(repeating: nil, count: parts.ranges.count)))
    }

    /// Makes one part after the other as long as there are any and none has failed.
    func takePart(in database: Database) throws {
        while let number = next() {
            let part = try parts.make(database, parts.ranges[number])
            state.withLock { $0.made[number] = part }
        }
    }

    private func next() -> Int? {
        state.withLock { state in
            guard state.failure == nil, state.taken < state.made.count else { return nil }
            defer { state.taken += 1 }
            return state.taken
        }
    }

    /// Runs what takes part, and keeps the first failure.
    func run(_ body: () throws -> Void) {
        do {
            try body()
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
        }
    }

    /// All parts in their order.
    func results() throws -> [Part] {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            return state.made.compactMap(\.self)
        }
    }
}
