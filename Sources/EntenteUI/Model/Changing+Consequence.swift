import EntenteDomain

extension Model {
    /// What follows from a change for the relationship that it is about, a sentence for each thing; nil where it is about none.
    ///
    /// It is told as of the day on the screen, or of the day on which what the change brings begins.
    func consequence(of change: Change) -> [String]? {
        if case .heading(let edited)? = change.edits.first?.after {
            return words.consequence(of: edited, in: portfolio, judged: assessment)
        }
        let dossier = change.dossier(of: self)
        let partner = dossier?.locality.name ?? Dossier(establishedBy: change)?.locality.name
        return words.consequence(
            of: change, to: dossier, heading: portfolio.heading, asOf: asOf, partner: partner.map { words($0) } ?? ""
        ) { id in
            let agreement = dossier?.applying(change).agreements.first { $0.id == id }
            return agreement.map { words($0.called) } ?? id.rawValue
        }
    }
}

extension Change {
    /// The open dossier, where the change is about its relationship.
    fileprivate func dossier(of model: Model) -> Dossier? {
        model.dossier.flatMap { $0.relationship.id == relationship ? $0 : nil }
    }
}
