/// What comes next to a relationship if nothing is done.
public struct ComingEnd: Hashable, Sendable {
    /// What comes.
    public enum What: Hashable, Sendable {
        /// The relationship falls dormant.
        case dormancy
        /// An agreement ends; the number counts the relationship's agreements from 0.
        case end(EndCause, agreement: Int)
    }

    // Most relationships of a register have some: each is kept in sixteen bytes.
    private let agreement: Int32
    private let warning: Int32
    /// The day on which it comes, in the reading that it was computed in.
    public let day: Day
    private let cause: EndCause?

    init(what: What, day: Day, warnDays: Int) {
        switch what {
        case .dormancy: (cause, agreement) = (nil, 0)
        case .end(let cause, let agreement): (self.cause, self.agreement) = (cause, Int32(clamping: agreement))
        }
        self.day = day
        warning = Int32(clamping: warnDays)
    }

    /// What comes.
    public var what: What { cause.map { .end($0, agreement: Int(agreement)) } ?? .dormancy }

    /// From how many days before that day it is flagged.
    public var warnDays: Int { Int(warning) }

    /// Whether it is flagged on a day.
    func isNear(on day: Day) -> Bool { self.day - day <= warnDays }
}
