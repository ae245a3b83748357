import EntenteDomain
import Testing

@testable import EntenteStore

@Suite("Figures read from the store")
struct FiguresTests {
    @Test("say what the records say, in small registers and in one that is read in several parts")
    func figures() throws {
        var registers = (1...20).map { RandomRegister.make(seed: $0) }
        var large = try Sample.register()
        let activity = try #require(large.activities.first { $0.occurrence.state == .completed })
        for number in 0..<5_000 {
            var another = activity
            another.id = ID("activity-\(number)")
            another.relationship = large.relationships[number % large.relationships.count].id
            large.activities.append(another)
        }
        registers.append(large)
        var count = 0
        for register in registers {
            let scratch = try Scratch()
            let store = try RegisterStore.create(at: scratch.path(), register: register)
            let day = Day(number: 18_000)
            let found = try store.figures(policy: Policy(), asOf: day)
            #expect(found.activities == ActivityInsights(of: register.activities, policy: Policy(), asOf: day))
            #expect(found.contacts == ContactInsights(of: register.contacts, asOf: day))
            count += found.activities.carrierCounts.count + found.activities.contributions.count
        }
        #expect(count > 20)
    }
}
