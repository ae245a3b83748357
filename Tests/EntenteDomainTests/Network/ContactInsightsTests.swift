import EntenteDomain
import Testing

@Suite("Contacts in figures")
struct ContactInsightsTests {
    private func contact(
        _ id: ID<Contact>, of relationship: ID<Relationship> = "a", _ side: Side? = .partner, name: String? = nil,
        verified: String? = nil
    ) throws -> Contact {
        Contact(
            id: id, relationship: relationship, side: side, name: name,
            verified: try verified.map { try PartialDate($0) })
    }

    private func insights(_ contacts: [Contact]) throws -> ContactInsights {
        ContactInsights(of: contacts, asOf: try #require(Day("2019-12-31")))
    }

    @Test("are unverified from the day after a year has passed, possibly so where the date is partial")
    func unverified() throws {
        let found = try insights([
            contact("fresh", verified: "2018-12-31"), contact("stale", verified: "2018-12-30"),
            contact("maybe", verified: "2018"), contact("old", verified: "2015-06"), contact("never"),
        ])
        let told = found.unverified.map { "\($0.contact) \($0.certainty)" }
        #expect(told == ["never certain", "old certain", "stale certain", "maybe possible"])
    }

    @Test("show a tie that hangs on one person: the only contact on a side, and a person")
    func solePersons() throws {
        let found = try insights([
            contact("1", of: "a", name: "A person"),
            contact("2", of: "b", name: "A person"), contact("3", of: "b", name: "Another person"),
            contact("4", of: "c"),
            contact("5", of: "d", .city, name: "A person"), contact("6", of: "d", .partner),
            contact("7", of: "e", name: "A person"), contact("8", of: "e"),
        ])
        let told = found.solePersons.map { "\($0.relationship) \($0.side?.rawValue ?? "-") \($0.contact)" }
        #expect(told == ["a partner 1", "d city 5"])
    }
}
