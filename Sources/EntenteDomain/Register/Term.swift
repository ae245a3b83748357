/// How long an agreement runs.
public enum Term: Hashable, Sendable {
    /// Without an end of its own.
    case indefinite
    /// The record does not say: treated as without an end, and shown apart.
    case unspecified
    /// Renews by itself every so many months from the effective day, until something else ends it. At least 1.
    case renewing(months: Int)
    /// Runs to that day, which is the last day in force.
    case until(PartialDate)
    /// Runs so many months from the effective day. At least 1.
    case months(Int)
}

extension Term {
    /// A term as it is kept, in the eight bytes of a date: no number of months that a register admits needs more than four.
    enum Kept: Hashable {
        case indefinite, unspecified
        case renewing(Int32)
        case until(PartialDate)
        case months(Int32)

        init(_ term: Term) {
            self =
                switch term {
                case .indefinite: .indefinite
                case .unspecified: .unspecified
                case .renewing(let months): .renewing(Int32(clamping: months))
                case .until(let last): .until(last)
                case .months(let months): .months(Int32(clamping: months))
                }
        }
    }

    /// The term that is kept so.
    init(_ kept: Kept) {
        self =
            switch kept {
            case .indefinite: .indefinite
            case .unspecified: .unspecified
            case .renewing(let months): .renewing(months: Int(months))
            case .until(let last): .until(last)
            case .months(let months): .months(Int(months))
            }
    }
}
