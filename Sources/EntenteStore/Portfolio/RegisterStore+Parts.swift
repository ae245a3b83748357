import Dispatch
import GRDB
import Synchronization

/// How a large answer is read piece by piece.
struct Parts<Part>: Sendable {
    /// The rows that each part is made from.
    let shares: Shares
    /// Makes a part. It is called on either of two connections, which see the same state of the register.
    let make: @Sendable (Database, ClosedRange<Int>) throws -> Part
}

extension RegisterStore {
    /// Puts together parts that are made from one snapshot of the register: on two connections and two cores where the
    /// register is large. Parts are taken in their order, each as soon as those before it have been, so that hardly any
    /// has to wait in memory.
    ///
    /// Two connections that begin to read one after the other may see different states. They see the same one where the
    /// second has noticed no change (`data_version`) between a moment before the first began and its own beginning. Where
    /// it has, the first goes on alone.
    func readParts<Part: Sendable, Result: Sendable>(
        into result: Result, _ plan: (Database) throws -> Parts<Part>,
        take: @escaping @Sendable (inout Result, Part) -> Void
    ) throws(StoreError) -> Result {
        let companion = try companion()
        let version = try companion?.outsideTransaction(Self.dataVersion)
        return try read { database in
            try Self.beginSnapshot(in: database)
            let parts = try plan(database)
            let work = Work(parts, into: result, take: take)
            let group = DispatchGroup()
            if let companion {
                DispatchQueue.global().async(group: group) {
                    work.run {
                        try companion.read { database in
                            try Self.beginSnapshot(in: database)
                            if try Self.dataVersion(of: database) == version { try work.makeParts(in: database) }
                        }
                    }
                }
            }
            work.run { try work.makeParts(in: database) }
            group.wait()
            return try work.finish()
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

/// Parts that are being made, by whoever has time for the next one, and put together.
private final class Work<Part: Sendable, Result: Sendable>: Sendable {
    private struct State {
        /// How many parts somebody has begun with.
        var begun = 0
        /// How many have been taken into the result.
        var taken = 0
        /// Those that are made before one in front of them.
        var waiting: [Int: Part] = [:]
        var result: Result
        var failure: (any Error)?
    }

    private let parts: Parts<Part>
    private let take: @Sendable (inout Result, Part) -> Void
    private let state: Mutex<State>

    init(_ parts: Parts<Part>, into result: Result, take: @escaping @Sendable (inout Result, Part) -> Void) {
        self.parts = parts
        self.take = take
        state = Mutex(State(result: result))
    }

    /// Makes one part after the other as long as there are any and none has failed.
    func makeParts(in database: Database) throws {
        while let number = next() {
            let part = try parts.make(database, parts.shares[number])
            state.withLock { state in
                state.waiting[number] = part
                while let part = state.waiting.removeValue(forKey: state.taken) {
                    take(&state.result, part)
                    state.taken += 1
                }
            }
        }
    }

    private func next() -> Int? {
        state.withLock { state in
            guard state.failure == nil, state.begun < parts.shares.count else { return nil }
            defer { state.begun += 1 }
            return state.begun
        }
    }

    /// Runs what makes parts, and keeps the first failure.
    func run(_ body: () throws -> Void) {
        do {
            try body()
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
        }
    }

    /// What all parts were put together to.
    func finish() throws -> Result {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            return state.result
        }
    }
}
