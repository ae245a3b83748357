/// Everything on one tie that does not exist, or not yet.
public struct ProspectDossier: Hashable, Sendable {
    /// The tie that was proposed or looked for.
    public var prospect: Prospect
    /// The locality meant.
    public var locality: Locality
    /// The locality that it lies in, where the register has that.
    public var partOf: Locality?
    /// The tie that there is with the locality all the same.
    public var relationship: ID<Relationship>?
    /// What else was proposed or looked for with the locality.
    public var others: [Prospect]
    /// What the sources disagree on in the prospect and in its locality.
    public var disputes: [Dispute]

    /// A dossier of the records given.
    public init(
        prospect: Prospect, locality: Locality, partOf: Locality? = nil, relationship: ID<Relationship>? = nil,
        others: [Prospect] = [], disputes: [Dispute] = []
    ) {
        self.prospect = prospect
        self.locality = locality
        self.partOf = partOf
        self.relationship = relationship
        self.others = others
        self.disputes = disputes
    }
}

extension ProspectDossier {
    /// The dossiers of prospects, in their order; one whose locality is not among those given has none.
    /// - Parameters:
    ///   - localities: at least those meant, and what they lie in.
    ///   - ties: the relationships that there are with localities.
    ///   - disputes: at least those about the prospects and their localities.
    public static func all(
        of prospects: [Prospect], localities: [Locality], ties: [ID<Locality>: ID<Relationship>], disputes: [Dispute]
    ) -> [ProspectDossier] {
        let known = Dictionary(localities.map { ($0.id, $0) }) { first, _ in first }
        let byLocality = Dictionary(grouping: prospects, by: \.locality)
        let bySubject = Dictionary(grouping: disputes, by: \.subject)
        return prospects.compactMap { prospect in
            known[prospect.locality].map { locality in
                ProspectDossier(
                    prospect: prospect, locality: locality, partOf: locality.partOf.flatMap { known[$0] },
                    relationship: ties[locality.id],
                    others: (byLocality[locality.id] ?? []).filter { $0.id != prospect.id },
                    disputes: [prospect.id.rawValue, locality.id.rawValue].flatMap { bySubject[$0] ?? [] })
            }
        }
    }
}

extension Prospect.State {
    /// The order in which lists have them: what may still come to a tie first, the furthest of it first.
    public static let byProgress: [Prospect.State] = [
        .negotiating, .interest, .proposed, .signed, .refused, .dropped,
    ]
}

extension [ProspectDossier] {
    /// The dossiers by how far the prospects have come, and among equals the latest first; equals of one day as they stand.
    public var byProgress: [ProspectDossier] {
        let rank = Dictionary(uniqueKeysWithValues: Prospect.State.byProgress.enumerated().map { ($1, $0) })
        let order = { (number: Int) in
            let prospect = self[number].prospect
            return (rank[prospect.state] ?? rank.count, prospect.on.map { -$0.max.number } ?? .max, number)
        }
        return indices.sorted { order($0) < order($1) }.map { self[$0] }
    }
}
