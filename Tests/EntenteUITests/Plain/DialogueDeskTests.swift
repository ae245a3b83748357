import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Deciding and settling in lines") struct DialogueDeskTests {
    /// A dialogue with a register that takes changes.
    private struct Talk {
        private var dialogue: Dialogue
        var shelf: Shelf
        /// What was to be done for review sessions.
        private(set) var errands: [SessionErrand] = []

        init() throws {
            let register = try Register.bundled()
            shelf = Shelf(register)
            dialogue = Dialogue(try Desk(register).model)
            _ = dialogue.say()
        }

        mutating func say(_ lines: String...) -> [String] {
            var said: [String] = []
            for line in lines {
                perform(dialogue.take(line))
                said = dialogue.say()
            }
            return said
        }

        /// What is said to a line while somebody else changes something.
        mutating func say(_ line: String, while change: Change) throws -> [String] {
            perform(dialogue.take(line))
            let entry = try shelf.apply(change, by: "lan")
            perform(dialogue.update(.changed(fresh, [entry])))
            return dialogue.say()
        }

        private mutating func perform(_ effects: [Effect]) {
            for effect in effects {
                switch effect {
                case .load(let id): perform(dialogue.update(.loaded(shelf.register.dossier(of: id))))
                case .apply(let change): perform(dialogue.update(answer(to: change)))
                case .session(let errand):
                    errands.append(errand)
                    if errand == .list { perform(dialogue.update(.sessions([]))) }
                    if case .begin(var session) = errand {
                        session.number = 1
                        perform(dialogue.update(.session(session)))
                    }
                default: break
                }
            }
        }

        private mutating func answer(to change: Change) -> Action {
            let made = Result { try shelf.apply(change) }
            switch made {
            case .success(let entry): return .applied(entry, fresh)
            case .failure(let refusal as ChangeRefusal): return .refused(refusal, fresh)
            case .failure(let error): return .failed("\(error)")
            }
        }

        private var fresh: Fresh {
            let dossier = dialogue.model.shownRelationship.flatMap { shelf.register.dossier(of: $0) }
            return Fresh(portfolio: shelf.portfolio, dossier: dossier)
        }
    }

    @Test("a review session is held in lines: the queue by number, the partner said, decided, the next one said")
    func review() throws {
        var talk = try Talk()
        #expect(talk.say("review").contains("1. new: the flagged relationships, 51"))
        let first = talk.say("1")
        #expect(first.contains("1 of 51 · 0 looked at · flagged relationships") && first.contains("Open commitments"))
        #expect(talk.say("decide").last?.hasPrefix("Decision, needed. 1 keep, 2 revive") == true)
        #expect(talk.say("revive", ".").contains("1. Decision: revive"))
        let second = talk.say("y")
        #expect(second.contains("2 of 51 · 1 looked at · flagged relationships"), "\(second)")
        guard case .review(let review)? = talk.shelf.log.first?.change.edits.first?.after else {
            Issue.record("no review: \(talk.shelf.log)")
            return
        }
        #expect(review.decision == .revive)
        #expect(talk.say(".").contains("3 of 51 · 2 looked at · flagged relationships"))
        #expect(talk.errands.contains(.settle(1, of: 1, .passed)))
        #expect(talk.say("minutes").contains("1. write the minutes"))
    }

    @Test("where others have moved the lines that were said, these are said anew: no number leads elsewhere")
    func movedLines() throws {
        var talk = try Talk()
        #expect(talk.say("order", "2").contains { $0.hasPrefix("1. Aichi") })
        #expect(talk.say("").first?.hasPrefix("21. ") == true)
        let before = try #require(talk.shelf.register.localities.first { $0.name.en == "Zhejiang" })
        var after = before
        after.name.en = "Aaa"
        let change = Change(.edit, of: "zhejiang", [Edit(before: .locality(before), after: .locality(after))])
        let said = try talk.say("", while: change)
        #expect(said.first?.hasPrefix("lan: ") == true && said.last == "66 more; Enter says them.", "\(said)")
        #expect(said.contains { $0.hasPrefix("1. Aaa") })
        #expect(talk.say("").first?.hasPrefix("21. ") == true)
    }

    @Test("where two edits meet both versions are said, and whose is taken is said before it is stored")
    func clash() throws {
        var talk = try Talk()
        _ = talk.say("search rotterdam", "1")
        let key = RecordKey(.activity, "rotterdam-khanh-hoi-lake")
        guard case .activity(let before)? = talk.shelf.stored(key) else {
            Issue.record("no such activity")
            return
        }
        let page = talk.say("top") + talk.say("") + talk.say("") + talk.say("")
        let line = page.first { $0.contains(before.title.en ?? "-") && $0.first?.isNumber == true }
        let number = try #require(line?.prefix { $0 != "." })
        _ = talk.say("edit \(number)", "Study of the lake", ".")
        var theirs = before
        theirs.title.en = "Study, second draft"
        _ = try talk.shelf.apply(
            Change(.edit, of: before.relationship, [Edit(before: .activity(before), after: .activity(theirs))]),
            by: "lan")
        let said = talk.say("y")
        #expect(said.contains { $0.contains("lan changed it as no. 1") }, "\(said)")
        let title = try #require(said.first { $0.hasPrefix("1. Title.") })
        #expect(title.contains("theirs: Study, second draft") && title.contains("yours: Study of the lake"))
        #expect(title.hasSuffix("Not decided yet"))
        #expect(talk.say("9").contains("No line has the number 9."))
        #expect(talk.say("1").contains { $0.hasSuffix("Taken: yours") })
        #expect(talk.say("").contains("1. Title: Study of the lake"))
        _ = talk.say("y")
        guard case .activity(let stored)? = talk.shelf.stored(key) else { return }
        #expect(stored.title.en == "Study of the lake" && talk.shelf.log.count == 2)
    }
}
