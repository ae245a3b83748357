import EntenteDomain

extension Model {
    /// What follows from a change for the relationship that it is about, a sentence for each thing; nil where it is about none.
    ///
    /// It is told as of the day on the screen. What begins after that day is told as of its beginning: until then it is
    /// nothing to any standing.
    func consequence(of change: Change) -> [String]? {
        if case .heading(let edited)? = change.edits.first?.after {
            return words.consequence(of: edited, in: portfolio, judged: assessment)
        }
        let day = max(asOf, change.lastStart ?? asOf)
        let heading = portfolio.heading
        guard let consequence = Consequence(of: change, to: change.dossier(of: self), heading: heading, asOf: day)
        else {
            return nil
        }
        let name = { (id: ID<Agreement>) -> String in
            let title = change.dossier(of: self)?.applying(change).agreements.first { $0.id == id }.map {
                words($0.title)
            }
            return title.flatMap { $0.isEmpty ? nil : $0 } ?? id.rawValue
        }
        let partner = change.dossier(of: self)?.locality.name ?? Dossier(establishedBy: change)?.locality.name
        let sentences = words.consequence(consequence, of: partner.map { words($0) } ?? "", name: name)
        return day == asOf ? sentences : sentences.map { words(FormWords.asOf, day, $0) }
    }
}

extension Change {
    /// The open dossier, where the change is about its relationship.
    fileprivate func dossier(of model: Model) -> Dossier? {
        model.dossier.flatMap { $0.relationship.id == relationship ? $0 : nil }
    }

    /// When the last of what the change brings or moves begins: an activity, a period that is excused.
    fileprivate var lastStart: Day? {
        edits.compactMap { edit in
            switch edit.after {
            case .activity(let activity): return activity.occurrence.start.max
            case .agreement(let agreement):
                let known = edit.before.map { $0.excused } ?? []
                return agreement.provisions.inactivity?.excused.filter { !known.contains($0) }.map(\.from).max()
            default: return nil
            }
        }.max()
    }
}

extension Record {
    /// The excused periods of an agreement's clause.
    fileprivate var excused: [ExcusedPeriod] {
        guard case .agreement(let agreement) = self else { return [] }
        return agreement.provisions.inactivity?.excused ?? []
    }
}
