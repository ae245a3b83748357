import Dispatch
import EntenteDomain
import Synchronization

/// All cores of the processor.
struct AllCores: Cores {
    /// So many relationships are worth what it takes to hand them to another core.
    private static let part = 2_000

    func map<Part: Sendable>(_ range: Range<Int>, _ body: @Sendable (Range<Int>) -> Part) -> [Part] {
        let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: Self.part))
        guard starts.count > 1 else { return [body(range)] }
        // Each core takes the next part when it is done with one.
        let parts = Mutex([Part?](repeating: nil, count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let part = body(starts[number]..<min(starts[number] + Self.part, range.upperBound))
            parts.withLock { $0[number] = part }
        }
        return parts.withLock { $0.compactMap(\.self) }
    }
}
