public import EntenteDomain

/// The network in figures, as JSON; `docs/json.md` describes it key by key.
public enum InsightsReport {
    /// The document, ending with a line break.
    public static func json(_ figures: NetworkFigures, in portfolio: Portfolio) -> [UInt8] {
        let insights = figures.insights
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: portfolio.heading, asOf: insights.day)
            json.member("years", portfolio.heading.policy.years)
            json.key("all")
            json.object { $0.members(of: insights.all) }
            json.groups("byRegion", insights.byRegion) { $0.rawValue }
            json.groups("byCountry", insights.byCountry) { $0 }
            json.groups("byPurpose", insights.byPurpose) { $0.rawValue }
            json.groups("byInitiative", insights.byInitiative) { $0.rawValue }
            json.groups("byLevel", insights.byLevel) { $0.rawValue }
            json.list("promises", insights.promises) { json, promise in
                json.member("field", promise.field.rawValue)
                json.member("agreements", promise.agreements)
                json.member("ties", promise.ties)
            }
            json.key("activities")
            json.object { json in
                for kind in Activity.Kind.allCases { json.member(kind.rawValue, insights.activities[kind, default: 0]) }
                json.member("cooperation", insights.cooperation)
                json.member("friendship", insights.friendship)
            }
            json.members(of: figures.activities)
            json.members(of: figures.contacts)
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    /// A key and a list of objects, whose members `members` writes.
    fileprivate mutating func list<Item>(
        _ name: String, _ items: [Item], members: (inout JSONWriter, Item) -> Void
    ) {
        key(name)
        array { json in
            for item in items { json.object { members(&$0, item) } }
        }
    }

    fileprivate mutating func groups<Key>(
        _ name: String, _ groups: [Insights.Group<Key>], word: (Key) -> String
    ) {
        list(name, groups) { json, group in
            json.member("key", group.key.map(word))
            json.members(of: group.figures)
        }
    }

    fileprivate mutating func members(of figures: Insights.Figures) {
        member("ties", figures.ties)
        member("inForce", figures.inForce)
        counts("standings", figures.standings)
        key("cooperating")
        object { json in
            json.member("atLeast", figures.cooperatingAtLeast)
            json.member("atMost", figures.cooperatingAtMost)
        }
    }

    fileprivate mutating func members(of activities: ActivityInsights) {
        list("fieldActivity", activities.fieldActivity) { json, field in
            json.member("field", field.field?.rawValue)
            json.key("ties")
            json.object { json in
                json.member("atLeast", field.tiesAtLeast)
                json.member("atMost", field.tiesAtMost)
            }
            json.member("activities", field.activities)
        }
        list("contributions", activities.contributions) { json, total in
            json.member("party", total.party.rawValue)
            json.member("currency", total.currency)
            json.member("sum", total.sum.description)
            json.member("contributions", total.contributions)
        }
        key("unreadableAmounts")
        array { json in
            for activity in activities.unreadable { json.string(activity.rawValue) }
        }
        list("carriers", activities.carrierCounts) { json, count in
            json.member("side", count.side.rawValue)
            json.member("kind", value: count.kind)
            json.member("activities", count.activities)
        }
        list("soleCarriers", activities.soleCarriers) { json, sole in
            json.member("relationship", sole.relationship.rawValue)
            json.member("side", sole.side.rawValue)
            json.member("name", sole.name)
        }
    }

    fileprivate mutating func members(of contacts: ContactInsights) {
        list("unverifiedContacts", contacts.unverified) { json, contact in
            json.member("contact", contact.contact.rawValue)
            json.member("relationship", contact.relationship.rawValue)
            json.member("verified", value: contact.verified)
            json.member("certainty", contact.certainty.rawValue)
        }
        list("solePersons", contacts.solePersons) { json, sole in
            json.member("relationship", sole.relationship.rawValue)
            json.member("side", value: sole.side)
            json.member("contact", sole.contact.rawValue)
            json.member("name", sole.name)
        }
    }
}
