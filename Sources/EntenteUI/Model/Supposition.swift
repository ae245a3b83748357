import EntenteDomain

/// What is supposed instead of the register, which lies untouched behind it.
struct Supposition: Sendable {
    /// What is supposed.
    var hypothesis: Hypothesis
    /// The register as it is.
    let record: Portfolio
    /// How everything stands by the register on the as-of day.
    private(set) var recorded: Assessment

    init(_ hypothesis: Hypothesis, record: Portfolio, recorded: Assessment) {
        self.hypothesis = hypothesis
        self.record = record
        self.recorded = recorded
    }

    /// Follows the as-of day.
    mutating func assess(asOf day: Day, on cores: any Cores) {
        if recorded.day != day { recorded = Assessment(of: record, asOf: day, on: cores) }
    }
}

extension Model {
    /// Shows what would follow from a hypothesis, or, where nothing is supposed, the register.
    mutating func suppose(_ hypothesis: Hypothesis) -> [Effect] {
        let record = supposition?.record ?? portfolio
        guard hypothesis != Hypothesis() else {
            supposition = nil
            let effects = show(record)
            notice = Notice(words(SuppositionWords.left))
            return effects
        }
        supposition = Supposition(hypothesis, record: record, recorded: supposition?.recorded ?? assessment)
        let effects = show(hypothesis.applied(to: record))
        let count = changedBySupposition
        let phrase: SuppositionWords = count == 1 ? .oneChanges : .changes
        notice = Notice(words(phrase, count, portfolio.entries.count))
        return effects
    }

    /// How many standings are others than by the register.
    private var changedBySupposition: Int {
        (supposition?.recorded).map { assessment.changes(since: $0).count } ?? 0
    }

    /// A dossier as it would be.
    func supposed(_ dossier: Dossier) -> Dossier {
        guard let hypothesis = supposition?.hypothesis else { return dossier }
        return hypothesis.applied(to: dossier) { occurrence in
            let title = { (language: Language) in
                let words = Words(language)
                return words(SuppositionWords.supposed, words(occurrence.kind))
            }
            return Name(en: title(.english), vi: title(.vietnamese))
        }
    }

    /// The agreements of the open relationship whose inactivity clause is supposed, or otherwise than by the register.
    var supposedClauses: Set<ID<Agreement>> {
        guard let record = supposition?.record, let dossier, let number = entry(of: dossier.relationship.id)
        else { return [] }
        return Set(
            dossier.agreements.lazy.filter { agreement in
                let recorded = record.entries[number].agreements.first { $0.id == agreement.id }?.provisions.inactivity
                let clause = agreement.provisions.inactivity
                return recorded?.years != clause?.years || recorded?.counting != clause?.counting
            }.map(\.id))
    }

    /// How a relationship stands by the register; nil where nothing is supposed, and where it stands as supposed.
    func recordedStanding(ofEntry number: Int) -> Standing? {
        guard let recorded = supposition?.recorded.standings[number].standing,
            recorded != assessment.standings[number].standing
        else { return nil }
        return recorded
    }

    /// How the open relationship stands by the register; nil where it stands so here too.
    var recordedStanding: Standing? {
        guard supposition != nil, let id = openRelationship else { return nil }
        return entry(of: id).flatMap { recordedStanding(ofEntry: $0) }
    }
}

// MARK: Words for it

extension Model {
    /// What is supposed, in as many words as there is room for; nil where nothing is.
    func suppositionText(cells: Int) -> String? {
        guard let hypothesis = supposition?.hypothesis else { return nil }
        let texts = [false, true].map { isBrief in
            ([hypothesis.clause.map { words.text(of: $0, isBrief: isBrief) }].compactMap(\.self)
                + hypothesis.additions.map { "+ " + text(of: $0) }).joined(separator: "; ")
        }
        return texts.first { SafeText.width(of: $0) <= cells } ?? texts[1]
    }

    /// A supposed activity: its kind, its partner, its dates.
    func text(of addition: Hypothesis.Addition) -> String {
        let occurrence = addition.occurrence
        let name = entry(of: addition.relationship).map { words(portfolio.entries[$0].name) } ?? ""
        let dates = words.dates(from: occurrence.start, to: occurrence.end)
        return "\(words(occurrence.kind)), \(name) \(dates)"
    }
}

extension Words {
    /// A supposed clause: its years, its reading, and which agreements have it.
    func text(of clause: Hypothesis.Clause, isBrief: Bool) -> String {
        let scope = self(clause.onlyWithout ? SuppositionWords.whereNone : .onAll)
        return isBrief
            ? self(SuppositionWords.clauseBriefly, clause.years, scope)
            : self(SuppositionWords.clause, clause.years, self(clause.counting), scope)
    }
}
