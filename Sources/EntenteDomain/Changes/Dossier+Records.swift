extension Dossier {
    /// Every record of the dossier.
    public var records: some Sequence<Record> {
        [
            [Record.locality(locality), .relationship(relationship)], partOf.map { [Record.locality($0)] } ?? [],
            agreements.map(Record.agreement), commitments.map(Record.commitment), activities.map(Record.activity),
            contacts.map(Record.contact), flags.map(Record.flag), reviews.map(Record.review),
            disputes.map(Record.dispute),
        ].joined()
    }

    /// The record with that key; nil where the dossier has none.
    public subscript(key: RecordKey) -> Record? { records.first { $0.key == key } }

    /// The dossier as a change would leave it. What the change does to records of other relationships is left out.
    public func applying(_ change: Change) -> Dossier {
        var dossier = self
        for edit in change.edits {
            if let before = edit.before { dossier.remove(before.key) }
            if let after = edit.after { dossier.put(after) }
        }
        dossier.agreements.sort { $0.provisions.effective.isRecorded(before: $1.provisions.effective) }
        dossier.activities.sort { $0.occurrence.start.isRecorded(before: $1.occurrence.start) }
        return dossier
    }

    private mutating func remove(_ key: RecordKey) {
        switch key.kind {
        case .agreement: agreements.removeAll { $0.id.rawValue == key.id }
        case .commitment: commitments.removeAll { $0.id.rawValue == key.id }
        case .activity: activities.removeAll { $0.id.rawValue == key.id }
        case .contact: contacts.removeAll { $0.id.rawValue == key.id }
        case .flag: flags.removeAll { $0.id.rawValue == key.id }
        case .review: reviews.removeAll { $0.id.rawValue == key.id }
        case .dispute: disputes.removeAll { $0.about == key.id }
        case .heading, .field, .source, .locality, .relationship, .prospect: break
        }
    }

    private mutating func put(_ record: Record) {
        switch record {
        case .locality(let record):
            if record.id == locality.id { locality = record }
            if record.id == partOf?.id { partOf = record }
        case .relationship(let record): if record.id == relationship.id { relationship = record }
        case .agreement(let record): if record.relationship == relationship.id { agreements.append(record) }
        case .commitment(let record):
            if agreements.contains(where: { $0.id == record.agreement }) { commitments.append(record) }
        case .activity(let record): if record.relationship == relationship.id { activities.append(record) }
        case .contact(let record): if record.relationship == relationship.id { contacts.append(record) }
        case .flag(let record): if record.relationship == relationship.id { flags.append(record) }
        case .review(let record): if has(record.subject) { reviews.append(record) }
        case .dispute(let record): disputes.append(record)
        case .heading, .field, .source, .prospect: break
        }
    }

    private func has(_ subject: Review.Subject) -> Bool {
        switch subject {
        case .agreement(let id): agreements.contains { $0.id == id }
        case .relationship(let id): relationship.id == id
        }
    }
}

extension PartialDate {
    /// The order in which a dossier has agreements and activities.
    public func isRecorded(before other: PartialDate) -> Bool { (min, max) < (other.min, other.max) }
}
