import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Changing the register from the screens")
struct FormTests {
    /// A desk at one partner's row.
    private func desk(_ partner: String, asOf: String? = nil, language: Language = .english) throws -> Desk {
        var desk = try Desk(.bundled(), asOf: asOf, language: language)
        desk.type("/" + partner)
        desk.press(.enter)
        return desk
    }

    @Test("a project takes two fields and Enter, its standing changes, and u takes it back")
    func addProject() throws {
        var desk = try desk("seville", asOf: "2026-11-21")
        let before = desk.shelf.register
        #expect(desk.screen.contains("dormant"))
        desk.type("aRiver parks")
        desk.press(.enter)
        desk.type("2026-11-01")
        #expect(desk.screen.contains("Seville goes from"), "\(desk.screen)")
        #expect(desk.shelf.log.isEmpty)
        desk.press(.enter)
        #expect(desk.shelf.log.count == 1)
        #expect(desk.screen.contains("Saved as no. 1: Seville goes from “dormant” to “active”"), "\(desk.screen)")
        let activity = try #require(desk.shelf.register.activities.first { $0.title.en == "River parks" })
        #expect(activity.occurrence.kind == .project)
        #expect(activity.occurrence.state == .ongoing)
        #expect(activity.occurrence.start.description == "2026-11-01")
        desk.type("u")
        #expect(desk.shelf.register == before)
        #expect(desk.screen.contains("dormant"))
    }

    @Test("what starts later is planned until the user says otherwise")
    func planned() throws {
        var desk = try desk("seville")
        desk.type("aLater")
        desk.press(.enter)
        desk.type("2030")
        #expect(desk.screen.contains("planned"))
        desk.press(.down, .down)
        desk.type("on")
        desk.press(.up, .up)
        desk.press(.control("u"))
        desk.type("2031")
        #expect(desk.screen.contains("ongoing"))
    }

    @Test("the clause's agreement is saved by a project in time, and the form says so before it is saved")
    func saves() throws {
        var register = try Register.bundled()
        register.activities.removeAll { $0.relationship == "frankfurt" }
        var desk = try Desk(register, asOf: "2020-06-01")
        desk.type("/frankfurt")
        desk.press(.enter)
        desk.type("aNext step")
        desk.press(.enter)
        desk.type("2020-05-01")
        desk.press(.down, .down)
        desk.type("comp")
        desk.press(.down)
        desk.type("2020-05-20")
        #expect(desk.screen.contains("lapse"), "\(desk.screen)")
        #expect(desk.screen.contains("21 May 2022"), "\(desk.screen)")
    }

    @Test("Enter saves nothing while something is missing or wrong, and says what")
    func missing() throws {
        var desk = try desk("seville")
        desk.type("a")
        desk.press(.enter, .control("s"))
        #expect(desk.screen.contains("Title is needed"))
        desk.type("x")
        desk.press(.enter)
        desk.type("2019-13")
        #expect(desk.screen.contains("The calendar has no 2019-13"))
        desk.press(.enter)
        #expect(desk.shelf.log.isEmpty)
        desk.press(.backspace)
        #expect(desk.screen.contains("goes on"))
        desk.press(.control("s"))
        #expect(desk.shelf.log.isEmpty)
    }

    @Test("an end before the start is told at its field")
    func endBeforeStart() throws {
        var desk = try desk("seville")
        desk.type("ax")
        desk.press(.enter)
        desk.type("2020")
        desk.press(.tab, .tab, .tab)
        desk.type("2019")
        desk.press(.enter)
        #expect(desk.shelf.log.isEmpty)
        #expect(desk.screen.contains("before the start"), "\(desk.screen)")
    }

    @Test("Esc asks before what was typed is dropped; an untouched form goes at once")
    func leaving() throws {
        var desk = try desk("seville")
        desk.type("a")
        desk.press(.escape)
        #expect(desk.model.changing.form == nil)
        desk.type("aTyped")
        desk.press(.escape)
        for key in "w/a?" {
            desk.press(.character(key))
            #expect(desk.screen.contains("Drop what was typed?"), "a stray key leaves the question")
            #expect(desk.screen.contains("y drops it"), "and is told what answers it")
        }
        #expect(desk.model.changing.form?.focused.input.text == "Typed", "and types nothing")
        desk.type("n")
        #expect(desk.screen.contains("Typed"))
        desk.press(.escape)
        desk.type("y")
        #expect(desk.model.changing.form == nil)
        #expect(desk.shelf.log.isEmpty)
    }

    @Test("in Vietnamese c and k answer like y and n, each by itself", arguments: ["c", "y"], ["k", "n"])
    func vietnamese(yes: String, no: String) throws {
        var desk = try Desk(.bundled(), language: .vietnamese)
        desk.type("aMột")
        desk.press(.escape)
        #expect(desk.frame.lines.last?.hasSuffix("c bỏ  k tiếp tục") ?? false)
        desk.type(no)
        #expect(desk.model.changing.form?.isLeaving == false)
        desk.press(.escape)
        desk.type(yes)
        #expect(desk.model.changing.form == nil)
    }

    @Test("Enter is said to save only what can be saved; else what is missing or wrong is said to come")
    func enter() throws {
        var desk = try desk("seville")
        let hint = { (desk: Desk) in desk.frame.lines.last?.split(separator: "  ").first.map(String.init) }
        desk.type("a")
        #expect(hint(desk) == " Enter what is missing")
        desk.type("x")
        desk.press(.enter)
        desk.type("2020-13")
        #expect(hint(desk) == " Enter what is wrong")
        #expect(desk.screen.contains("  Wrong: Start\n") && !desk.screen.contains("Still needed"))
        desk.press(.control("u"))
        desk.type("2020")
        #expect(hint(desk) == " Enter save")
        desk.press(.tab, .tab, .tab)
        desk.type("2019")
        #expect(hint(desk) == " Enter what is wrong", "an end before the start is not saved")
    }

    @Test("what may be empty is never said to be needed: it is wrong, or it is right")
    func optional() throws {
        var desk = try desk("seville")
        desk.type("ax")
        desk.press(.enter)
        desk.type("2020")
        desk.press(.tab, .tab, .tab)
        desk.type("soon")
        #expect(desk.screen.contains("  Wrong: End\n"), "\(desk.screen)")
        #expect(!desk.screen.contains("Still needed"))
    }

    @Test("a choice that nothing begins with is told, with all there is to choose from", arguments: GoldenTests.sizes)
    func noChoice(size: Size) throws {
        var desk = try Desk(.bundled(), size: size)
        desk.type("ax")
        desk.press(.enter, .tab)
        desk.type("zz")
        let told = desk.screen.split { " \n─".contains($0) }.joined(separator: " ")
        #expect(told.contains("Nothing begins with “zz”; there is: project, programme,"), "\(desk.screen)")
        desk.type("tr")
        #expect(desk.model.changing.form?.value(of: .kind) == "training")
    }

    @Test(
        "a paste with line breaks, commands and control characters is text in its field", arguments: Language.allCases)
    func paste(language: Language) throws {
        var desk = try desk("seville", language: language)
        desk.type("!")
        desk.send(.paste("first\nsecond q\u{1B}[2J"))
        #expect(desk.model.draft?.values[.note] == "first second q\u{1B}[2J")
        desk.press(.enter)
        #expect(desk.shelf.log.isEmpty, "the register takes no control characters")
    }

    @Test("every form opens, says what it is for, and saves nothing by itself", arguments: Errand.Kind.allCases)
    func everyForm(kind: Errand.Kind) throws {
        for language in Language.allCases {
            var desk = try desk("frankfurt", language: language)
            desk.press(.enter)
            let relationship = try #require(desk.model.dossier?.relationship.id)
            for act in [Change.Act.flag, .review] {
                let dossier = try #require(desk.model.dossier)
                let review = Review(id: "", of: .relationship(relationship), on: PartialDate(year: 2026))
                let change = act == .flag ? dossier.flagging(on: PartialDate(year: 2026)) : dossier.recording(review)
                try desk.meanwhile(change)
            }
            let dossier = try #require(desk.model.dossier)
            let register = desk.shelf.register
            let record: String? =
                switch kind {
                case .succeed, .editAgreement, .end, .review: dossier.agreements.first?.id.rawValue
                case .editCommitment, .state: dossier.commitments.first?.id.rawValue
                case .editActivity: dossier.activities.first?.id.rawValue
                case .editContact, .verify: dossier.contacts.first?.id.rawValue
                case .editFlag, .settle: dossier.flags.first?.id.rawValue
                case .editReview: dossier.reviews.first?.id.rawValue
                case .editLocality: register.localities.first?.id.rawValue
                case .editProspect: register.prospects.first?.id.rawValue
                case .editField: register.fields.first?.id.rawValue
                case .editSource: register.sources.first?.id.rawValue
                case .editDispute: register.disputes.first?.about
                case .remove: dossier.activities.first.map { Record.activity($0).key.description }
                default: nil
                }
            desk.open(Errand(kind, of: dossier.relationship.id, on: record))
            #expect(desk.screen.contains(Words(language)(kind)), "\(desk.screen)")
            let form = try #require(desk.model.changing.form)
            #expect(!form.isEdited)
            // What the record says is written back as it is read.
            let edits = form.change?.edits ?? []
            if kind.rawValue.hasPrefix("edit") { #expect(edits.allSatisfy { $0.before == $0.after }, "\(edits)") }
            desk.press(.escape)
            #expect(desk.model.changing.form == nil)
            #expect(desk.shelf.log.count == 2)
        }
    }

    @Test("a flag is set with a note, told in the queue, and settled from the menu")
    func flagging() throws {
        var desk = try desk("seville")
        desk.type("!nobody answers")
        desk.press(.enter)
        #expect(desk.shelf.register.flags.contains { $0.note == "nobody answers" })
        desk.type("Nsettle")
        desk.press(.enter, .enter)
        #expect(desk.shelf.register.flags.allSatisfy { $0.resolved != nil }, "\(desk.screen)")
    }

    @Test("while another process writes it is said, Esc gives up, and the change is made once it can be")
    func waiting() throws {
        var desk = try desk("seville")
        desk.type("!look")
        desk.isBusy = true
        desk.press(.enter)
        #expect(desk.screen.contains("Waiting for another officer's change"))
        desk.writer = Writer(process: 4711, account: "lan (entente)")
        desk.tryAgain()
        #expect(desk.screen.contains("Waiting for lan (entente), process 4711; Esc gives up"))
        desk.type("x")
        desk.press(.escape)
        #expect(desk.model.waiting == nil)
        #expect(desk.model.draft?.values[.note] == "look", "what was typed is still there")
        desk.press(.enter)
        desk.isBusy = false
        desk.tryAgain()
        #expect(desk.shelf.log.count == 1)
    }

    @Test("what was typed in a session that broke off is offered, gone on with or dropped")
    func drafts() throws {
        var desk = try desk("seville")
        desk.type("aHalf a ti")
        let draft = try #require(desk.model.draft)
        var later = try Desk(.bundled())
        later.offer(draft)
        #expect(later.screen.contains("Not saved last time: Add an activity: Seville"), "\(later.screen)")
        later.type("j")
        #expect(later.screen.contains("y continues, n drops, Esc keeps it"), "a key that does nothing says why")
        #expect(later.model.draft == draft, "only a clear no drops it")
        var postponed = later
        postponed.press(.escape)
        #expect(!postponed.model.isChanging, "Esc leaves the question")
        #expect(postponed.model.draft == draft, "and the next session asks again")
        postponed.type("jnOther")
        #expect(postponed.model.draft?.values[.notes] != draft.values[.title])
        postponed.press(.escape, .character("y"))
        #expect(postponed.model.draft == draft)
        later.type("ytle")
        #expect(later.screen.contains("Half a title"))
        var other = try Desk(.bundled())
        other.offer(draft)
        other.type("n")
        #expect(other.model.draft == nil)
        #expect(!other.model.isChanging)
    }
}
