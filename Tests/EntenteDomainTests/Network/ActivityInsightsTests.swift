import EntenteDomain
import Testing

@Suite("Activities in figures")
struct ActivityInsightsTests {
    private func activity(
        _ id: ID<Activity>, of relationship: ID<Relationship> = "a", field: ID<Field>? = nil,
        _ kind: Activity.Kind = .project, _ state: Activity.State = .completed, _ start: String = "2019-01-01",
        carriers: [Carrier] = [], funding: [Contribution] = []
    ) throws -> Activity {
        Activity(
            id: id, relationship: relationship, field: field,
            occurrence: Occurrence(kind: kind, state: state, start: try PartialDate(start)), carriers: carriers,
            funding: funding)
    }

    private func insights(_ activities: [Activity]) throws -> ActivityInsights {
        ActivityInsights(of: activities, policy: Policy(), asOf: try #require(Day("2019-12-31")))
    }

    @Test("add contributions to the last digit, by party and currency, and never across currencies")
    func contributions() throws {
        let found = try insights([
            activity(
                "1",
                funding: [
                    Contribution(party: .partner, amount: "0.10", currency: "EUR"),
                    Contribution(party: .partner, amount: "99999999999999999999999999999999999999.9", currency: "EUR"),
                    Contribution(party: .city, amount: "5000000", currency: "VND"),
                ]),
            activity("2", .event, funding: [Contribution(party: .partner, amount: "0.2", currency: "EUR")]),
            activity("3", funding: [Contribution(party: .partner, amount: "7", currency: "USD")]),
            activity("4", .project, .planned, funding: [Contribution(party: .city, amount: "1", currency: "VND")]),
            activity(
                "5", .project, .completed, "2020-01-01",
                funding: [
                    Contribution(party: .city, amount: "1", currency: "VND")
                ]),
            activity(
                "6",
                funding: [
                    Contribution(party: .city, amount: "1,5", currency: "VND"),
                    Contribution(party: .city, amount: "about 3", currency: "VND"),
                ]),
        ])
        let told = found.contributions.map { "\($0.party) \($0.sum) \($0.currency) in \($0.contributions)" }
        #expect(
            told == [
                "city 5000000 VND in 1", "partner 100000000000000000000000000000000000000.20 EUR in 3",
                "partner 7 USD in 1",
            ])
        #expect(found.unreadable == ["6"])
    }

    @Test("count the ties in which a field is active, each tie once, and only where it counts")
    func fields() throws {
        let found = try insights([
            activity("1", field: "trade"), activity("2", field: "trade"), activity("3", of: "b", field: "trade"),
            activity("4", of: "c", field: "trade", .project, .completed, "2017"),
            activity("5", of: "d", field: "trade", .project, .completed, "2010"),
            activity("6", of: "e", field: "trade", .event), activity("7", field: "health", .project, .cancelled),
            activity("8"),
        ])
        let told = found.fieldActivity.map {
            "\($0.field?.rawValue ?? "-") \($0.tiesAtLeast)...\($0.tiesAtMost) \($0.activities)"
        }
        #expect(told == ["trade 2...3 5", "- 1...1 1"])
    }

    @Test("tell who carries what, by side and kind, an activity once for each kind")
    func carriers() throws {
        let union = Carrier(side: .city, kind: .union, name: "Friendship union")
        let hospital = Carrier(side: .partner, kind: .hospital)
        let found = try insights([
            activity("1", carriers: [union, union, hospital]), activity("2", .event, carriers: [union]),
            activity("3", .event, .planned, carriers: [hospital]), activity("4", carriers: [Carrier(side: .city)]),
        ])
        let told = found.carrierCounts.map { "\($0.side) \($0.kind?.rawValue ?? "-") \($0.activities)" }
        #expect(told == ["city union 2", "city - 1", "partner hospital 1"])
    }

    @Test("find the ties that hang on one organisation, however it is written")
    func soleCarriers() throws {
        let lions = { (name: String?, side: Side) in Carrier(side: side, kind: .ngo, name: name) }
        let found = try insights([
            activity("1", of: "a", carriers: [lions("Lumière", .partner), lions("Hội A", .city)]),
            activity("2", of: "a", carriers: [lions("LUMIERE", .partner), lions("Hội B", .city)]),
            activity("3", of: "b", carriers: [lions("Lumière", .partner)]),
            activity("4", of: "b", carriers: [lions(nil, .partner)]),
            activity("5", of: "c", carriers: [lions(nil, .partner)]),
            activity("6", of: "d", .event, carriers: [lions("Lumière", .partner)]),
        ])
        #expect(found.soleCarriers.map { "\($0.relationship) \($0.side) \($0.name)" } == ["a partner Lumière"])
    }

    @Test("of one part and of the rest, put together, are those of the whole, wherever it is cut")
    func parts() throws {
        let university = Carrier(side: .partner, kind: .university, name: "University")
        let chamber = Carrier(side: .partner, kind: .business, name: "Chamber")
        let euros = Contribution(party: .partner, amount: "0.10", currency: "EUR")
        let activities = try [
            activity("1", field: "trade", carriers: [university], funding: [euros]),
            activity("2", field: "trade", carriers: [university], funding: [euros, euros]),
            activity("3", of: "b", field: "trade", carriers: [university]),
            activity("4", of: "b", field: "health", carriers: [chamber]),
            activity(
                "5", of: "c", carriers: [chamber], funding: [Contribution(party: .city, amount: "?", currency: "VND")]),
            activity("6", of: "c", carriers: [Carrier(side: .partner)]),
            activity("7", of: "d", carriers: [chamber]),
        ]
        let whole = try insights(activities)
        #expect(whole.soleCarriers.map(\.relationship) == ["a", "d"])
        for cut in 0...activities.count {
            var found = try insights(Array(activities[..<cut]))
            found.append(try insights(Array(activities[cut...])))
            #expect(found == whole, "\(cut)")
        }
    }
}
