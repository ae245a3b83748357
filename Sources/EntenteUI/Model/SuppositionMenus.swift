import EntenteDomain

extension Menu {
    /// What can be supposed, what is supposed already, and the way back to the register.
    static let supposition = Menu(SuppositionWords.menu.texts) { model in
        let words = model.words
        let hypothesis = model.supposition?.hypothesis ?? Hypothesis()
        let frankfurt = [true, false].map { onlyWithout in
            let clause = Hypothesis.Clause(onlyWithout: onlyWithout)
            let scope: SuppositionWords = onlyWithout ? .frankfurtWhereNone : .frankfurtOnAll
            return Item(
                id: onlyWithout ? "frankfurt" : "frankfurt-all", text: words(scope),
                isOn: hypothesis.clause == clause, pick: .take { $0.suppose(clause: clause) })
        }
        var items =
            frankfurt + [Item(id: "clause", text: words(SuppositionWords.otherClause), pick: .open(.years))]
        if let id = model.supposable, let entry = model.entry(of: id) {
            let name = words(model.portfolio.entries[entry].name)
            items.append(
                Item(id: "add", text: words(SuppositionWords.add, name), pick: .open(.kinds(of: id))))
        }
        items += hypothesis.additions.enumerated().map { number, addition in
            Item(
                id: "drop-\(number)", text: words(SuppositionWords.without, "+ " + model.text(of: addition)),
                pick: .take { model in
                    var fewer = hypothesis
                    fewer.additions.remove(at: number)
                    return model.suppose(fewer)
                })
        }
        if let clause = hypothesis.clause {
            items.append(
                Item(
                    id: "drop-clause", text: words(SuppositionWords.without, words.text(of: clause, isBrief: true)),
                    pick: .take { $0.suppose(clause: nil) }))
        }
        if model.supposition != nil {
            items.append(
                Item(id: "leave", text: words(SuppositionWords.leave), pick: .take { $0.suppose(Hypothesis()) }))
        }
        return items
    }

    /// After how many years.
    private static let years = Menu(SuppositionWords.years.texts) { model in
        (1...10).map { years in
            Item(
                id: String(years), text: model.words(SuppositionWords.ofYears, years),
                pick: .open(.readings(years)))
        }
    }

    /// How the years are counted.
    private static func readings(_ years: Int) -> Menu {
        Menu(SuppositionWords.reading.texts) { model in
            InactivityClause.Reading.allCases.map { reading in
                Item(id: reading.rawValue, text: model.words(reading), pick: .open(.scopes(years, reading)))
            }
        }
    }

    /// Which agreements have the clause.
    private static func scopes(_ years: Int, _ reading: InactivityClause.Reading) -> Menu {
        Menu(SuppositionWords.scope.texts) { model in
            [true, false].map { onlyWithout in
                let clause = Hypothesis.Clause(years: years, counting: reading, onlyWithout: onlyWithout)
                return Item(
                    id: String(onlyWithout), text: model.words(onlyWithout ? SuppositionWords.whereNone : .onAll),
                    pick: .take { $0.suppose(clause: clause) })
            }
        }
    }

    /// What kind of activity; kinds that are cooperation come first, and the others say that they do not count.
    private static func kinds(of relationship: ID<Relationship>) -> Menu {
        Menu(SuppositionWords.kind.texts) { model in
            let counts = model.portfolio.heading.policy.counts
            let kinds = Activity.Kind.allCases
            return (kinds.filter(counts.contains) + kinds.filter { !counts.contains($0) }).map { kind in
                Item(
                    id: kind.rawValue, text: model.words(kind),
                    note: counts.contains(kind) ? "" : model.words(SuppositionWords.doesNotCount),
                    pick: .take { $0.ask(.supposedStart(relationship, kind)) })
            }
        }
    }
}

extension Model {
    /// The relationship with which an activity can be supposed: the selected one, else the open one.
    var supposable: ID<Relationship>? {
        if case .relationship(let id) = selected?.row.key { return id }
        return openRelationship
    }

    /// Supposes a clause, or none, besides what else is supposed.
    mutating func suppose(clause: Hypothesis.Clause?) -> [Effect] {
        var hypothesis = supposition?.hypothesis ?? Hypothesis()
        hypothesis.clause = clause
        return suppose(hypothesis)
    }

    /// Supposes an activity that was carried out in that time.
    mutating func suppose(
        _ kind: Activity.Kind, with relationship: ID<Relationship>, from start: PartialDate, to end: PartialDate?
    ) -> [Effect] {
        var hypothesis = supposition?.hypothesis ?? Hypothesis()
        let occurrence = Occurrence(kind: kind, state: .completed, start: start, end: end)
        hypothesis.additions.append(Hypothesis.Addition(relationship: relationship, occurrence: occurrence))
        let effects = suppose(hypothesis)
        if start.min > asOf { notice = Notice(words(SuppositionWords.notBegun, asOf)) }
        return effects
    }
}
