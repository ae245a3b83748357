public import EntenteDomain
import GRDB

extension RegisterStore {
    /// What the activities and the contacts say as of `day`, from one snapshot. No more than one record is in memory at a
    /// time.
    public func figures(
        policy: Policy, asOf day: Day
    ) throws(StoreError) -> (activities: ActivityInsights, contacts: ContactInsights) {
        try read { database in
            var activities = ActivityInsights(policy: policy, asOf: day)
            try Query(Activity.self, in: database).forEach { activities.add(try Activity(from: &$0)) }
            var contacts = ContactInsights(asOf: day)
            try Query(Contact.self, in: database).forEach { contacts.add(try Contact(from: &$0)) }
            return (activities, contacts)
        }
    }
}
