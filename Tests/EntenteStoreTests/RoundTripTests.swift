import EntenteDomain
import EntenteStore
import Seeded
import Testing

@Suite("What is put into a register comes out of it")
struct RoundTripTests {
    @Test("a register comes back record for record, in its order", arguments: 0..<60)
    func wholeRegister(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        #expect(try store.register() == register)
        let again = try RegisterStore.open(at: scratch.path(), readOnly: true)
        #expect(try again.register() == register)
    }

    @Test("the lists show what the records say", arguments: 0..<60)
    func portfolio(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        #expect(try store.portfolio() == expectedPortfolio(of: register))
    }

    @Test("a partner's page shows all that belongs to it and nothing else", arguments: 0..<60)
    func dossiers(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        for relationship in register.relationships {
            #expect(try store.dossier(of: relationship.id) == expectedDossier(of: relationship, in: register))
        }
        #expect(try store.dossier(of: "nobody") == nil)
    }

    @Test("records may come in any order, whatever they refer to", arguments: 0..<20)
    func anyOrder(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        var generator = SplitMix64(seed: seed)
        let records = Array(register.records).shuffled(using: &generator)
        let store = try RegisterStore.create(at: scratch.path()) { writer in
            for record in records { try writer.write(record) }
            try writer.write(register.heading)
        }
        var expected = Register(heading: register.heading)
        for record in records { expected.append(record) }
        #expect(try store.register() == expected)
    }

    @Test("a reader that stops early is told its own reason")
    func stoppedReader() throws {
        struct Enough: Error {}
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: RandomRegister.make(seed: 3))
        #expect(throws: Enough.self) {
            try store.forEachRecord { _ in
            } _: { _ in
                throw Enough()
            }
        }
        #expect(throws: Enough.self) {
            try store.forEachRecord { _ in
                throw Enough()
            } _: { _ in
            }
        }
        #expect(try store.register() == RandomRegister.make(seed: 3))
    }

    /// The portfolio by its definition, without a database.
    private func expectedPortfolio(of register: Register) -> Portfolio {
        let entries = register.relationships.map { relationship in
            let locality = register.localities.first { $0.id == relationship.locality }
            var entry = Portfolio.Entry(relationship: relationship.id, name: locality?.name ?? Name())
            entry.aliases = locality?.aliases ?? []
            entry.kind = locality?.kind
            entry.country = locality?.country
            entry.region = locality?.region
            if let latitude = locality?.latitude, let longitude = locality?.longitude {
                entry.position = Portfolio.Position(latitude: latitude, longitude: longitude)
            }
            entry.purpose = relationship.purpose
            entry.initiative = relationship.initiative
            entry.level = relationship.level
            entry.recordsThrough = relationship.recordsThrough
            entry.agreements = register.agreements.filter { $0.relationship == relationship.id }.map { agreement in
                let reviews = register.reviews.filter { $0.agreement == agreement.id }.map(\.on)
                return Portfolio.AgreementEntry(
                    id: agreement.id, provisions: agreement.provisions.bare, fields: agreement.fields,
                    lastReview: reviews.max { ($0.max, $0.min) < ($1.max, $1.min) })
            }
            entry.occurrences = register.activities.filter { $0.relationship == relationship.id }.map(\.occurrence)
            entry.flags = register.flags.filter { $0.relationship == relationship.id && $0.resolved == nil }
                .map { $0.note ?? "" }
            return entry
        }
        return Portfolio(
            heading: register.heading, fields: register.fields, sources: register.sources, entries: entries)
    }

    /// The dossier by its definition, without a database.
    private func expectedDossier(of relationship: Relationship, in register: Register) -> Dossier? {
        guard let locality = register.localities.first(where: { $0.id == relationship.locality }) else { return nil }
        var dossier = Dossier(relationship: relationship, locality: locality)
        dossier.partOf = register.localities.first { $0.id == locality.partOf }
        dossier.agreements = register.agreements.filter { $0.relationship == relationship.id }
        let agreements = Set(dossier.agreements.map(\.id))
        dossier.commitments = register.commitments.filter { agreements.contains($0.agreement) }
        dossier.activities = register.activities.filter { $0.relationship == relationship.id }
        dossier.contacts = register.contacts.filter { $0.relationship == relationship.id }
        dossier.flags = register.flags.filter { $0.relationship == relationship.id }
        dossier.reviews = register.reviews.filter { review in
            switch review.subject {
            case .agreement(let id): agreements.contains(id)
            case .relationship(let id): id == relationship.id
            }
        }
        let subjects = Set(
            [relationship.id.rawValue, locality.id.rawValue] + dossier.agreements.map(\.id.rawValue)
                + dossier.commitments.map(\.id.rawValue) + dossier.activities.map(\.id.rawValue)
                + dossier.contacts.map(\.id.rawValue))
        dossier.disputes = register.disputes.filter { subjects.contains($0.subject) }
        dossier.agreements.sort { isEarlier($0.provisions.effective, $1.provisions.effective) }
        dossier.activities.sort { isEarlier($0.occurrence.start, $1.occurrence.start) }
        for record in dossier.records { dossier.revisions[record.key] = 1 }
        return dossier
    }

    private func isEarlier(_ left: PartialDate, _ right: PartialDate) -> Bool {
        (left.min, left.max) < (right.min, right.max)
    }
}
