public import EntenteDomain
import GRDB

extension RegisterStore {
    /// What the activities and the contacts say as of `day`, from one snapshot. The activities of a large register are
    /// read on two cores; no more than one record is in memory at a time on each.
    public func figures(
        policy: Policy, asOf day: Day
    ) throws(StoreError) -> (activities: ActivityInsights, contacts: ContactInsights) {
        var contacts = ContactInsights(asOf: day)
        let activities = try readParts(
            into: ActivityInsights(policy: policy, asOf: day),
            { database in
                try Query(Contact.self, in: database).forEach { contacts.add(try Contact(from: &$0)) }
                return Parts(shares: try Shares(of: Activity.table, in: database)) { database, range in
                    var part = ActivityInsights(policy: policy, asOf: day)
                    try Query(Activity.figured(in: range), in: database).forEach {
                        part.add(try Activity(figured: &$0))
                    }
                    return part
                }
            },
            take: { whole, part in whole.append(part) })
        return (activities, contacts)
    }
}

extension Activity {
    /// Selects of the activities at these positions what the figures look at.
    fileprivate static func figured(in range: ClosedRange<Int>) -> String {
        """
        SELECT id, relationship, field, \(Occurrence.columns.joined(separator: ", ")), carriers, funding FROM \(table)
        WHERE position BETWEEN \(range.lowerBound) AND \(range.upperBound) ORDER BY position
        """
    }

    /// An activity with that alone: names, commitments, notes and sources take most of the time, and are in no figure.
    fileprivate init(figured columns: inout ColumnReader) throws {
        self.init(
            id: try columns.requiredID(), relationship: try columns.requiredID(), field: try columns.id(),
            occurrence: try Occurrence(from: &columns), carriers: try columns.items(), funding: try columns.items())
    }
}
