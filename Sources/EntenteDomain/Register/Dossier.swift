/// Everything that the register has on one relationship: what a partner's page is made from.
public struct Dossier: Hashable, Sendable {
    /// The relationship.
    public var relationship: Relationship
    /// Its partner.
    public var locality: Locality
    /// The locality that the partner is a part of.
    public var partOf: Locality?
    /// Its agreements, in the order of their effective days.
    public var agreements: [Agreement]
    /// What the agreements promise.
    public var commitments: [Commitment]
    /// What was done or is planned, in the order of their starts.
    public var activities: [Activity]
    /// Through whom it is kept.
    public var contacts: [Contact]
    /// What persons want looked at.
    public var flags: [Flag]
    /// Looks at its agreements, or at itself, with decisions.
    public var reviews: [Review]
    /// Facts about any of these on which the sources disagree.
    public var disputes: [Dispute]
    /// The revisions of the records, as far as they come from a store: a change names the one that it was made from.
    public var revisions: [RecordKey: Int] = [:]

    /// A dossier of the records given.
    public init(
        relationship: Relationship, locality: Locality, partOf: Locality? = nil, agreements: [Agreement] = [],
        commitments: [Commitment] = [], activities: [Activity] = [], contacts: [Contact] = [], flags: [Flag] = [],
        reviews: [Review] = [], disputes: [Dispute] = []
    ) {
        self.relationship = relationship
        self.locality = locality
        self.partOf = partOf
        self.agreements = agreements
        self.commitments = commitments
        self.activities = activities
        self.contacts = contacts
        self.flags = flags
        self.reviews = reviews
        self.disputes = disputes
    }
}

extension Dossier {
    /// The last recorded review of an agreement.
    public func lastReview(of agreement: ID<Agreement>) -> PartialDate? {
        reviews.filter { $0.agreement == agreement }.map(\.on).max { ($0.max, $0.min) < ($1.max, $1.min) }
    }
}
