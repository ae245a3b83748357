import EntenteDomain
import EntenteStore
import Testing

@Suite("What the screens ask of the whole register")
struct ProspectTests {
    @Test(
        "every prospect comes with its locality, the tie that there is, and all that is disputed of both",
        arguments: 0..<40)
    func prospects(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        let found = try store.prospects()
        #expect(found.map(\.prospect) == register.prospects)
        for dossier in found {
            let locality = dossier.locality
            #expect(locality == register.localities.first { $0.id == dossier.prospect.locality })
            #expect(dossier.partOf == register.localities.first { $0.id == locality.partOf })
            let ties = register.relationships.filter { $0.locality == locality.id }.map(\.id)
            #expect(dossier.relationship.map(ties.contains) ?? ties.isEmpty)
            let others = register.prospects.filter { $0.locality == locality.id && $0.id != dossier.prospect.id }
            #expect(dossier.others == others)
            let subjects = [dossier.prospect.id.rawValue, locality.id.rawValue]
            #expect(Set(dossier.disputes) == Set(register.disputes.filter { subjects.contains($0.subject) }))
        }
    }

    @Test("what a dispute is about is found with the relationship that it belongs to", arguments: 0..<40)
    func subjects(seed: Int) throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: seed)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        let found = try store.subjects(register.activities.map(\.id.rawValue) + ["nothing"])
        for activity in register.activities {
            let subject = try #require(found[activity.id.rawValue])
            #expect(subject.relationship == activity.relationship || subject.key.kind != .activity)
        }
        #expect(found["nothing"] == nil)
        let ofAgreements = try store.subjects(register.agreements.map(\.id.rawValue))
        for agreement in register.agreements {
            #expect(ofAgreements[agreement.id.rawValue]?.relationship != nil)
        }
        let ofProspects = try store.subjects(register.prospects.map(\.id.rawValue))
        #expect(ofProspects.count == Set(register.prospects.map(\.id)).count)
    }

    @Test("a search that keeps only so many tells of how many, and finds what one that keeps all finds first")
    func search() throws {
        let scratch = try Scratch()
        let register = RandomRegister.make(seed: 7)
        let store = try RegisterStore.create(at: scratch.path(), register: register)
        let all = try store.search(RecordSearch(for: "a") { _ in [] })
        let few = try store.search(RecordSearch(for: "a", keeping: 3) { _ in [] })
        #expect(all.count == all.matches.count && all.count > 3)
        #expect(few.count == all.count)
        #expect(few.matches == Array(all.matches.prefix(3)))
    }
}
