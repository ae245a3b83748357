import EntenteDomain
import EntenteExchange
import Foundation
import Seeded
import Testing

@testable import EntenteStore

@Suite("Random changes of a register")
struct RandomChangeTests {
    private let account = Account(name: "desk")

    @Test(
        "all changes taken back leave the register as it was, byte for byte; made again, as it was after them",
        arguments: 1...12)
    func undoAll(seed: Int) throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: try Sample.register())
        let before = try store.register().interchange()
        var random = RandomChanges(seed: seed)
        var made: [Int] = []
        for _ in 0..<40 {
            let change = try random.change(of: try store.register())
            do throws(ChangeError) {
                made.append(try store.apply(change, by: account).number)
            } catch {
                // What others need stays; what is already so is no change.
                guard case .refused(let refusal) = error else { throw error }
                if case .conflicts = refusal { throw error }
            }
        }
        #expect(made.count > 20)
        let after = try store.register().interchange()
        #expect(after != before)
        for number in made.reversed() { _ = try store.undo(number, by: account) }
        #expect(try store.register().interchange() == before)
        for number in made { _ = try store.redo(number, by: account) }
        #expect(try store.register().interchange() == after)
        #expect(try store.log().map(\.number) == (1...made.count * 3).reversed())
    }

    @Test("a rehearsed change tells what would be stored, and stores nothing", arguments: 1...4)
    func rehearsal(seed: Int) throws {
        let scratch = try Scratch()
        let store = try RegisterStore.create(at: scratch.path(), register: try Sample.register())
        var random = RandomChanges(seed: seed)
        for _ in 0..<10 {
            let before = try store.register().interchange()
            let change = try random.change(of: try store.register())
            guard let tried = try? store.apply(change, by: account, isRehearsal: true) else { continue }
            #expect(try store.register().interchange() == before)
            let made = try store.apply(change, by: account)
            #expect(tried.change == made.change)
            #expect(tried.number == made.number)
        }
    }
}

/// Makes changes of the sorts that the desk makes, from a seed.
struct RandomChanges {
    private var generator: SplitMix64
    private var count = 0

    init(seed: Int) { generator = SplitMix64(seed: seed) }

    mutating func change(of register: Register) throws -> Change {
        count += 1
        let records = Array(register.records)
        guard Int.random(in: 0..<3, using: &generator) > 0, let record = records.randomElement(using: &generator) else {
            return Change(.add, of: nil, [.adding(try addition(to: register))])
        }
        let key = record.key
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return Change(.remove, of: nil, [Edit(before: record, after: nil)])
        case 1:
            var heading = register.heading
            heading.policy.years = Int.random(in: 1...9, using: &generator)
            return Change(.edit, of: nil, [Edit(before: .heading(register.heading), after: .heading(heading))])
        default: return Change(.edit, of: nil, [Edit(before: record, after: try edited(record, key))])
        }
    }

    private mutating func addition(to register: Register) throws -> Record {
        guard let relationship = register.relationships.randomElement(using: &generator)?.id else {
            return .locality(Locality(id: ID("place-\(count)"), name: Name(en: "Place")))
        }
        let day = PartialDate(Day(number: Int32.random(in: 15_000...20_000, using: &generator)))
        let agreement = register.agreements.randomElement(using: &generator)?.id
        switch (Int.random(in: 0..<6, using: &generator), agreement) {
        case (0, let agreement?):
            return .commitment(Commitment(id: ID("promise-\(count)"), agreement: agreement, title: Name(vi: "Lời hứa")))
        case (1, let agreement?): return .review(Review(id: ID("look-\(count)"), of: .agreement(agreement), on: day))
        case (2, _): return .flag(Flag(id: ID("flag-\(count)"), relationship: relationship, on: day, note: "look"))
        case (3, _):
            return .agreement(
                Agreement(
                    id: ID("paper-\(count)"), relationship: relationship,
                    provisions: Provisions(effective: day, term: .months(count)),
                    fields: register.fields.map(\.id).shuffled(using: &generator)))
        default:
            return .activity(
                Activity(
                    id: ID("work-\(count)"), relationship: relationship,
                    commitments: register.commitments.map(\.id).shuffled(using: &generator),
                    occurrence: Occurrence(kind: .project, state: .ongoing, start: day)))
        }
    }

    /// The record with something else in it.
    private mutating func edited(_ record: Record, _ key: RecordKey) throws -> Record {
        let text = ["Đường sắt", "two\nlines", "e\u{301}", "\"quoted\""].randomElement(using: &generator)
        switch record {
        case .activity(var record):
            record.notes = text
            record.commitments.reverse()
            return .activity(record)
        case .agreement(var record):
            record.provisions.ended = Termination(on: PartialDate(year: 2020), reason: text)
            record.fields = []
            return .agreement(record)
        case .contact(var record):
            record.office = text
            return .contact(record)
        case .dispute(var record):
            record.note = text
            return .dispute(record)
        case .relationship(var record):
            record.cityParty = Name()
            record.notes = text
            return .relationship(record)
        default: return record
        }
    }
}
