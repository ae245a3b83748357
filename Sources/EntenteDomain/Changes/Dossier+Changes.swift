/// The common acts of the desk, as changes made from what a dossier shows. An act on a record that the dossier does not
/// have is nil.
extension Dossier {
    /// A record that is not there yet. Its identifier may be left empty: then it gets one (`Identifier`).
    public func adding(_ record: Record, reason: String? = nil) -> Change {
        Change(.add, of: relationship.id, [.adding(named(record))], reason: reason)
    }

    /// A record in place of the one with the same key.
    public func editing(_ record: Record, as act: Change.Act = .edit, reason: String? = nil) -> Change? {
        guard let before = self[record.key] else { return nil }
        let edit = Edit(before: before, after: record, revision: revisions[record.key])
        return Change(act, of: relationship.id, [edit], reason: reason)
    }

    /// A record taken out of the register.
    public func removing(_ key: RecordKey, reason: String? = nil) -> Change? {
        guard let before = self[key] else { return nil }
        let edit = Edit(before: before, after: nil, revision: revisions[key])
        return Change(.remove, of: relationship.id, [edit], reason: reason)
    }

    /// The recorded end of an agreement.
    public func ending(_ id: ID<Agreement>, by termination: Termination) -> Change? {
        guard var agreement = agreements.first(where: { $0.id == id }) else { return nil }
        agreement.provisions.ended = termination
        return editing(.agreement(agreement), as: .end, reason: termination.reason)
    }

    /// A period in which idleness is excused, added to an agreement's clause; nil where it has none.
    public func excusing(_ period: ExcusedPeriod, under id: ID<Agreement>) -> Change? {
        guard var agreement = agreements.first(where: { $0.id == id }),
            agreement.provisions.inactivity?.excused.append(period) != nil
        else { return nil }
        return editing(.agreement(agreement))
    }

    /// A review of an agreement, or of the relationship itself. It resets no clock.
    public func recording(_ review: Review) -> Change {
        Change(.review, of: relationship.id, [.adding(named(.review(review)))])
    }

    /// A contact that was found to be right on a day.
    public func verifying(_ id: ID<Contact>, on date: PartialDate) -> Change? {
        guard var contact = contacts.first(where: { $0.id == id }) else { return nil }
        contact.verified = date
        return editing(.contact(contact), as: .verify)
    }

    /// What has become of a commitment.
    public func setting(_ state: Commitment.State, of id: ID<Commitment>, reason: String? = nil) -> Change? {
        guard var commitment = commitments.first(where: { $0.id == id }) else { return nil }
        commitment.state = state
        return editing(.commitment(commitment), reason: reason)
    }

    /// A flag with a note.
    public func flagging(on date: PartialDate, by person: String? = nil, note: String? = nil) -> Change {
        let flag = Flag(id: "", relationship: relationship.id, on: date, by: person, note: note)
        return Change(.flag, of: relationship.id, [.adding(named(.flag(flag)))])
    }

    /// A flag whose matter is settled.
    public func settling(_ id: ID<Flag>, on date: PartialDate) -> Change? {
        guard var flag = flags.first(where: { $0.id == id }) else { return nil }
        flag.resolved = date
        return editing(.flag(flag), as: .settle)
    }

    /// An agreement that takes the place of an earlier one. The earlier one's end is not recorded by it.
    public func succeeding(_ id: ID<Agreement>, by agreement: Agreement, reason: String? = nil) -> Change? {
        guard agreements.contains(where: { $0.id == id }) else { return nil }
        var successor = agreement
        successor.supersedes = id
        return Change(.succeed, of: relationship.id, [.adding(named(.agreement(successor)))], reason: reason)
    }

    /// The record under a new identifier, where it has an empty one, that no record of its kind in the dossier has.
    private func named(_ record: Record) -> Record {
        guard record.key.id.isEmpty else { return record }
        return record.named { id in self[RecordKey(record.key.kind, id)] != nil }
    }
}

extension Change {
    /// A partner with whom there was no relationship: the locality, unless the register has it, the relationship and
    /// its first agreement. Empty identifiers are filled in, and what names them follows.
    ///
    /// - Parameter isTaken: Whether the register has a record of that key.
    public static func establishing(
        _ locality: Locality, isNew: Bool, relationship: Relationship, agreement: Agreement?, reason: String? = nil,
        isTaken: (RecordKey) -> Bool
    ) -> Change {
        func named(_ record: Record, after name: String) -> String {
            guard record.key.id.isEmpty else { return record.key.id }
            return Identifier.made(of: [name], fallback: "partner") { isTaken(RecordKey(record.key.kind, $0)) }
        }
        var (locality, relationship) = (locality, relationship)
        locality.id = ID(named(.locality(locality), after: locality.name.text(in: .english)))
        relationship.locality = locality.id
        relationship.id = ID(named(.relationship(relationship), after: locality.id.rawValue))
        var edits = isNew ? [Edit.adding(.locality(locality))] : []
        edits.append(.adding(.relationship(relationship)))
        if var agreement {
            agreement.relationship = relationship.id
            let record = Record.agreement(agreement)
            edits.append(.adding(record.key.id.isEmpty ? record.named { isTaken(RecordKey(.agreement, $0)) } : record))
        }
        return Change(.establish, of: relationship.id, edits, reason: reason)
    }

    /// A tie that was proposed or looked for.
    public static func proposing(_ prospect: Prospect, reason: String? = nil) -> Change {
        let record = Record.prospect(prospect)
        let named = prospect.id.rawValue.isEmpty ? record.named { _ in false } : record
        return Change(.add, of: nil, [.adding(named)], reason: reason)
    }
}

extension Record {
    /// The record under the identifier that `Identifier` makes of what it says.
    public func named(isTaken: (String) -> Bool) -> Record {
        func made(of parts: String...) -> Record {
            renamed(Identifier.made(of: parts, fallback: key.kind.rawValue, isTaken: isTaken))
        }
        switch self {
        case .heading, .dispute: return self
        case .field(let field): return made(of: field.name.text(in: .english))
        case .source(let source): return made(of: source.title ?? "")
        case .locality(let locality): return made(of: locality.name.text(in: .english))
        case .relationship(let relationship): return made(of: relationship.locality.rawValue)
        case .agreement(let agreement):
            let date = agreement.signed ?? agreement.provisions.effective
            return made(of: agreement.relationship.rawValue, String(date.min.year))
        case .commitment(let commitment):
            return made(of: commitment.agreement.rawValue, commitment.title.text(in: .english))
        case .activity(let activity):
            let title = activity.title.text(in: .english)
            let name =
                title.isEmpty ? "\(activity.occurrence.kind.rawValue) \(activity.occurrence.start.min.year)" : title
            return made(of: activity.relationship.rawValue, name)
        case .prospect(let prospect): return made(of: prospect.locality.rawValue, prospect.state.rawValue)
        case .contact(let contact):
            let name = contact.office ?? contact.name ?? contact.side?.rawValue ?? "contact"
            return made(of: contact.relationship.rawValue, name)
        case .flag(let flag): return made(of: flag.relationship.rawValue, "flag", flag.on.compact)
        case .review(let review):
            let subject =
                switch review.subject {
                case .agreement(let id): id.rawValue
                case .relationship(let id): id.rawValue
                }
            return made(of: subject, "review", review.on.compact)
        }
    }
}
