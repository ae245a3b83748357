import EntenteDomain

extension Model {
    /// What follows from a change for the relationship that it is about, a sentence for each thing; nil where it is about none.
    ///
    /// It is told as of the day on the screen. What begins after that day is told as of its beginning: until then it is
    /// nothing to any standing.
    func consequence(of change: Change) -> [String]? {
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

    /// When the last activity begins that the change brings or moves.
    fileprivate var lastStart: Day? {
        edits.compactMap { edit in
            guard case .activity(let activity) = edit.after else { return nil }
            return activity.occurrence.start.max
        }.max()
    }
}
