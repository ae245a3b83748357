/// Something in a change that does not fit: in which record, in which of its fields, and what.
public struct Problem: Hashable, Sendable {
    /// The record.
    public var key: RecordKey
    /// The way to the field by the keys of the interchange form: `title.en`, `funding[1].currency`; empty for the record.
    public var field: String
    /// What is wrong.
    public var reason: Reason

    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// Every such record has it, and this one has not.
        case missing
        /// A text with nothing to read in it.
        case blank
        /// A text, or an identifier, of more than that many bytes.
        case long(limit: Int)
        /// A control character that no text of a register holds.
        case controlCharacter(Unicode.Scalar)
        /// A number outside its range.
        case outOfRange(ClosedRange<Int>)
        /// A text that has not the form of its kind.
        case malformed(String, TextForm)
        /// An end that stands for "no end".
        case endless(PartialDate)
        /// An end that is certainly before the start.
        case endBeforeStart(end: PartialDate, start: PartialDate)
        /// It names a record that does not exist.
        case unknown(RecordKey)
        /// A record keeps its kind and its identifier.
        case renamed
        /// Another record names this one, which therefore cannot be removed.
        case needed(by: RecordKey)
    }

    /// A problem of the parts given.
    public init(_ key: RecordKey, _ field: String, _ reason: Reason) {
        self.key = key
        self.field = field
        self.reason = reason
    }
}

extension Change {
    /// What does not fit in it: what the import of a file would refuse too, texts with nothing in them, and, where the
    /// dossier is given, mentions of agreements and commitments that it does not have.
    ///
    /// What a record had before is not held against it. Whether the register has what is mentioned otherwise, the
    /// store finds out.
    public func problems(in dossier: Dossier? = nil) -> [Problem] {
        edits.flatMap { edit -> [Problem] in
            guard let after = edit.after else { return [] }
            if let before = edit.before, before.key != after.key { return [Problem(after.key, "id", .renamed)] }
            let known = Set(edit.before?.problems ?? [])
            return (after.problems + mentions(of: after, missingIn: dossier)).filter { !known.contains($0) }
        }
    }

    private func mentions(of record: Record, missingIn dossier: Dossier?) -> [Problem] {
        guard let dossier else { return [] }
        let added = Set(edits.compactMap { $0.after?.key })
        let key = record.key
        func check(_ field: String, _ kind: Record.Kind, _ id: String, _ isKnown: Bool) -> Problem? {
            let named = RecordKey(kind, id)
            return isKnown || added.contains(named) ? nil : Problem(key, field, .unknown(named))
        }
        func check(_ field: String, _ id: ID<Agreement>) -> Problem? {
            check(field, .agreement, id.rawValue, dossier.agreements.contains { $0.id == id })
        }
        switch record {
        case .commitment(let commitment): return [check("agreement", commitment.agreement)].compactMap(\.self)
        case .agreement(let agreement):
            return [agreement.supersedes.flatMap { check("supersedes", $0) }].compactMap(\.self)
        case .review(let review): return [review.agreement.flatMap { check("agreement", $0) }].compactMap(\.self)
        case .activity(let activity):
            return activity.commitments.enumerated().compactMap { place, id in
                check("commitments[\(place)]", .commitment, id.rawValue, dossier.commitments.contains { $0.id == id })
            }
        case .heading, .field, .source, .locality, .relationship, .prospect, .contact, .flag, .dispute: return []
        }
    }
}
