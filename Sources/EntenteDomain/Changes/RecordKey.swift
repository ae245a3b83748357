/// By what a record is known in the whole register: its kind, and its identifier among those of the kind.
public struct RecordKey: Hashable, Sendable {
    /// The record's kind.
    public var kind: Record.Kind
    /// Its identifier; of a dispute, what it is about.
    public var id: String

    /// The key of a record of that kind.
    public init(_ kind: Record.Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    /// The key of what stands above the lists, of which a register has one.
    public static let heading = RecordKey(.heading, "register")
}

extension RecordKey: Comparable, CustomStringConvertible {
    /// In the order of the lists, then by identifier.
    public static func < (left: RecordKey, right: RecordKey) -> Bool {
        (left.kind.place, left.id) < (right.kind.place, right.id)
    }

    /// The kind and the identifier: `activity frankfurt-fair`.
    public var description: String { "\(kind.rawValue) \(id)" }

    /// The key of such a description; nil where it is none.
    public init?(_ description: String) {
        let word = description.prefix { $0 != " " }
        guard let kind = Record.Kind(rawValue: String(word)), word.endIndex < description.endIndex else { return nil }
        self.init(kind, String(description[word.endIndex...].dropFirst()))
    }
}

extension Record {
    /// What sort of record it is, by the words of the interchange format in the singular.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case heading
        case field, source, locality, relationship, agreement, commitment, activity, prospect, contact, flag, review
        case dispute

        /// Its place among the lists.
        fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// By what the record is known.
    public var key: RecordKey {
        switch self {
        case .heading: .heading
        case .field(let field): RecordKey(.field, field.id.rawValue)
        case .source(let source): RecordKey(.source, source.id.rawValue)
        case .locality(let locality): RecordKey(.locality, locality.id.rawValue)
        case .relationship(let relationship): RecordKey(.relationship, relationship.id.rawValue)
        case .agreement(let agreement): RecordKey(.agreement, agreement.id.rawValue)
        case .commitment(let commitment): RecordKey(.commitment, commitment.id.rawValue)
        case .activity(let activity): RecordKey(.activity, activity.id.rawValue)
        case .prospect(let prospect): RecordKey(.prospect, prospect.id.rawValue)
        case .contact(let contact): RecordKey(.contact, contact.id.rawValue)
        case .flag(let flag): RecordKey(.flag, flag.id.rawValue)
        case .review(let review): RecordKey(.review, review.id.rawValue)
        case .dispute(let dispute): RecordKey(.dispute, dispute.about)
        }
    }

    /// The same record under another identifier; one that has none of its own stays as it is.
    public func renamed(_ id: String) -> Record {
        switch self {
        case .heading, .dispute: return self
        case .field(var record):
            record.id = ID(id)
            return .field(record)
        case .source(var record):
            record.id = ID(id)
            return .source(record)
        case .locality(var record):
            record.id = ID(id)
            return .locality(record)
        case .relationship(var record):
            record.id = ID(id)
            return .relationship(record)
        case .agreement(var record):
            record.id = ID(id)
            return .agreement(record)
        case .commitment(var record):
            record.id = ID(id)
            return .commitment(record)
        case .activity(var record):
            record.id = ID(id)
            return .activity(record)
        case .prospect(var record):
            record.id = ID(id)
            return .prospect(record)
        case .contact(var record):
            record.id = ID(id)
            return .contact(record)
        case .flag(var record):
            record.id = ID(id)
            return .flag(record)
        case .review(var record):
            record.id = ID(id)
            return .review(record)
        }
    }
}
