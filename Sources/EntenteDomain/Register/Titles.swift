/// The titles of records that a portfolio knows only by identifier or by number.
public struct Titles: Hashable, Sendable {
    /// An activity's identifier and title.
    public struct TitledActivity: Hashable, Sendable {
        /// The activity.
        public var id: ID<Activity>
        /// Its title.
        public var title: Name

        /// An activity's identifier and title.
        public init(id: ID<Activity>, title: Name) {
            self.id = id
            self.title = title
        }
    }

    /// Titles of agreements.
    public var agreements: [ID<Agreement>: Name] = [:]
    /// The activities of relationships, each in the portfolio's order.
    public var activities: [ID<Relationship>: [TitledActivity]] = [:]

    /// No titles.
    public init() {}

    /// An activity by its number among those of the relationship, from 0.
    public func activity(_ number: Int, of relationship: ID<Relationship>) -> TitledActivity? {
        guard let all = activities[relationship], all.indices.contains(number) else { return nil }
        return all[number]
    }
}
