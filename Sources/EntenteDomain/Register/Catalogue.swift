/// What the register has besides its relationships and their records: what forms choose from, and what is edited by itself.
public struct Catalogue: Hashable, Sendable {
    /// The foreign places and bodies.
    public var localities: [Locality]
    /// Ties that do not exist, or not yet.
    public var prospects: [Prospect]
    /// Facts on which the sources disagree.
    public var disputes: [Dispute]

    /// A catalogue of the records given.
    public init(localities: [Locality] = [], prospects: [Prospect] = [], disputes: [Dispute] = []) {
        self.localities = localities
        self.prospects = prospects
        self.disputes = disputes
    }
}
