/// All figures of a network on one day: what the standings, the activities and the contacts say, side by side.
public struct NetworkFigures: Sendable {
    /// What the standings say.
    public let insights: Insights
    /// What the activities say.
    public let activities: ActivityInsights
    /// What the contacts say.
    public let contacts: ContactInsights

    /// Figures of the parts given, all of one day.
    public init(insights: Insights, activities: ActivityInsights, contacts: ContactInsights) {
        self.insights = insights
        self.activities = activities
        self.contacts = contacts
    }
}
