public import EntenteDomain
public import EntenteExchange

/// What stands in a cell that cannot be read.
public enum CellFault: Hashable, Sendable {
    /// A text that means nothing there.
    case text(String)
    /// Nothing, where something must be.
    case nothing
    /// Bytes that are no text.
    case notUTF8
    /// The kind of a term, without what belongs to it.
    case incompleteTerm(String)
    /// A review that names neither an agreement nor a relationship.
    case reviewOfNothing
    /// A record of the log that no import would take.
    indirect case record(InterchangeError)
}

extension CellFault: Bilingual {
    /// What stands there.
    public var texts: (en: String, vi: String) {
        switch self {
        case .text(let text): (text, text)
        case .nothing: ("nothing", "để trống")
        case .notUTF8: ("bytes that are no text in UTF-8", "các byte không phải văn bản UTF-8")
        case .incompleteTerm(let kind):
            ("a term '\(kind)' without what belongs to it", "thời hạn '\(kind)' thiếu phần đi kèm")
        case .reviewOfNothing:
            ("a review of nothing", "lần rà soát không nêu thỏa thuận hay quan hệ nào")
        case .record(let error): error.texts
        }
    }
}
