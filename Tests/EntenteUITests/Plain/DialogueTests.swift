import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

/// The screens told in lines.
@Suite("Numbered lines and answers")
struct DialogueTests {
    /// A dialogue about the bundled register, which answers as the store would.
    private struct Talk {
        private var dialogue: Dialogue
        private let register: Register
        private(set) var isOver = false
        /// The changes that were to be stored.
        private(set) var changes: [Change] = []

        init(_ language: Language = .english) throws {
            register = try .bundled()
            dialogue = Dialogue(try Desk(register, language: language).model)
        }

        var model: Model { dialogue.model }
        var question: String { dialogue.question }

        mutating func begin() -> [String] { dialogue.say() }

        mutating func say(_ lines: String...) -> [String] {
            var said: [String] = []
            for line in lines {
                perform(dialogue.take(line))
                said = dialogue.say()
            }
            return said
        }

        private mutating func perform(_ effects: [Effect]) {
            for effect in effects {
                switch effect {
                case .load(let id): perform(dialogue.update(.loaded(register.dossier(of: id))))
                case .quit: isOver = true
                case .apply(let change): changes.append(change)
                default: break
                }
            }
        }
    }

    @Test("the first words say whose register it is, as of when, how everything stands, and twenty partners by number")
    func beginning() throws {
        var talk = try Talk()
        let said = talk.begin()
        #expect(said.contains("Partners. Ho Chi Minh City, as of 31 Dec 2019."))
        #expect(said.contains("86 partners: expired 1, dormant 45, at risk 5, active 12, none 23."))
        #expect(said.count { $0.first?.isNumber == true && $0.contains(". ") } == 20)
        #expect(said.contains { $0.hasPrefix("8. Manila, Philippines, since 1994, dormant, idle at least 25 years") })
        #expect(said.last == "66 more; Enter says them.")
    }

    @Test("Enter goes on with the numbers, to the end, and says that it is the end")
    func more() throws {
        var talk = try Talk()
        _ = talk.begin()
        let said = talk.say("")
        #expect(said.first?.hasPrefix("21. ") == true)
        #expect(said.last == "46 more; Enter says them.")
        #expect(talk.say("more", "next", "").last?.hasPrefix("86. ") == true)
        #expect(talk.say("") == ["That is all; back goes back."])
        #expect(talk.say("top").contains { $0.hasPrefix("1. ") })
    }

    @Test("a number opens its line, back comes back to the lines around it")
    func opening() throws {
        var talk = try Talk()
        _ = talk.begin()
        let seville = talk.say("open 23")
        #expect(seville.first == "Seville. Ho Chi Minh City, as of 31 Dec 2019.")
        #expect(seville.contains("Agreements (1)"))
        let back = talk.say("back")
        #expect(back.contains { $0.hasPrefix("23. Seville") })
        #expect(!back.contains { $0.hasPrefix("1. ") })
        #expect(talk.say("200") == ["No line has the number 200."])
    }

    @Test("what a word would ask for can follow it at once, or be asked for")
    func arguments() throws {
        var talk = try Talk()
        _ = talk.begin()
        #expect(talk.say("search osaka").contains { $0.hasPrefix("2. Osaka Prefecture, Japan") })
        #expect(talk.say("/seville").contains { $0.hasPrefix("1. Seville") })
        _ = talk.say("/")
        #expect(talk.question == "Filter: ")
        #expect(talk.say("dac").allSatisfy { !$0.contains("Seville") })
        _ = talk.say("T")
        #expect(talk.question.hasPrefix("As of"))
        #expect(talk.say("2012").contains { $0.contains("as of 31 Dec 2012") })
        #expect(talk.say("day 9 Dec 2005").contains { $0.contains("as of 9 Dec 2005") })
        #expect(talk.say("day 2015").contains { $0.contains("as of 31 Dec 2015") })
        #expect(talk.say("sort name").contains { $0.hasPrefix("1. Attapeu") || $0.contains("Sorted by") })
        #expect(talk.say("day 2012-13").contains { $0.contains("2012-13") })
    }

    @Test("why, sources and the history are told too, without a drawing in them", arguments: Language.allCases)
    func pages(language: Language) throws {
        var talk = try Talk(language)
        _ = talk.begin()
        for word in ["why 3", "back", "o 3", "back", "4", "why", "back", "back", "P", "{", "{", "back", "deadlines"] {
            for line in talk.say(word) {
                let drawn = line.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) }
                #expect(!drawn && !line.contains("  "), "\(word): \(line)")
            }
        }
    }

    @Test("in Vietnamese the words are Vietnamese, with or without accents")
    func vietnamese() throws {
        var talk = try Talk(.vietnamese)
        _ = talk.begin()
        #expect(talk.say("vì sao 3").first?.hasPrefix("Vì sao. ") == true)
        #expect(talk.say("lùi").first?.hasPrefix("Đối tác. ") == true)
        #expect(talk.say("tim thuong hai").contains { $0.hasPrefix("1. Thượng Hải") })
        let help = talk.say("giúp")
        #expect(help.contains { $0.contains("tìm, hoặc /") } && help.contains { $0.hasPrefix("lùi một tháng, hoặc [") })
        #expect(!help.contains { $0.contains("hoặc 1") })
        #expect(talk.say("ngày 2015").contains { $0.contains("31/12/2015") })
        #expect(talk.say("thoát").isEmpty || talk.isOver)
        #expect(talk.isOver)
    }

    @Test("a menu is numbered, a dot leaves it, and what is supposed is said on every page")
    func whatIf() throws {
        var talk = try Talk()
        _ = talk.begin()
        let menu = talk.say("W")
        #expect(menu.contains { $0.hasPrefix("1. Frankfurt's clause, where none") })
        #expect(talk.say(".").isEmpty)
        let supposed = talk.say("W", "1")
        #expect(supposed.contains { $0.hasPrefix("WHAT IF - not the register: clause of 2 years, rolling") })
        #expect(talk.say("23").contains { $0.hasPrefix("WHAT IF") })
        #expect(talk.say("W", "back to").contains { $0.contains("Back to the register") })
        #expect(!talk.say("1").contains { $0.hasPrefix("WHAT IF") })
    }

    @Test("figures are said one after the other, each with what it is of")
    func insights() throws {
        var talk = try Talk()
        _ = talk.begin()
        let said = talk.say("insights")
        #expect(said.contains("By region") && said.contains("Asia, 38, 24–42%"), "\(said)")
        #expect(!said.contains { $0.hasPrefix("1975, 1976") })
    }

    @Test("help names every word that means something here, and an unknown one is told")
    func help() throws {
        var talk = try Talk()
        _ = talk.begin()
        let help = talk.say("help")
        for command in Command.spoken { #expect(help.contains { $0.hasPrefix(command.id.name) }, "\(command.id)") }
        #expect(talk.say("mouse").first?.hasPrefix("mouse needs the screens") == true)
        #expect(talk.say("copy").first?.contains("export partners.csv") == true)
        #expect(talk.say("xyzzy").first == "xyzzy is no word here; help tells them all.")
    }

    @Test("a form is filled in field by field, what it comes to is said, and only a yes stores it")
    func form() throws {
        var talk = try Talk()
        _ = talk.begin()
        _ = talk.say("search rotterdam")
        let begun = talk.say("add 1")
        #expect(begun.first?.contains("Rotterdam") == true && begun.last?.hasPrefix("Title, needed") == true)
        #expect(talk.question == "Title: ")
        #expect(talk.say("").first == "Title is needed")
        #expect(talk.say("Flood gates").last?.hasPrefix("Start, needed") == true)
        #expect(talk.say("someday").contains { $0.contains("someday") }, "what is wrong is said, and asked again")
        #expect(talk.question == "Start: ")
        let kind = talk.say("2020-03")
        #expect(kind.last?.contains("1 ") == true)
        let ending = talk.say(".")
        #expect(ending.contains { $0.hasPrefix("1. Title: Flood gates") } && talk.question.hasPrefix("Save?"))
        #expect(talk.say("1").last?.hasPrefix("Title, needed: Flood gates") == true)
        #expect(talk.say("Flood gates on the canals").contains { $0.hasSuffix("Flood gates on the canals") })
        #expect(talk.say("perhaps").first == "y saves, n leaves it, a number changes that line.")
        #expect(talk.changes.isEmpty)
        _ = talk.say("y")
        guard case .activity(let activity)? = talk.changes.first?.edits.first?.after else {
            Issue.record("no activity: \(talk.changes)")
            return
        }
        #expect(activity.title.en == "Flood gates on the canals")
        #expect(activity.occurrence.start.description == "2020-03")
    }

    @Test("an amount is typed in lines as the language writes it")
    func amounts() throws {
        var talk = try Talk(.vietnamese)
        _ = talk.begin()
        let field = Words(.vietnamese)(FieldKey.partnerFunding) + ": "
        _ = talk.say("tìm rotterdam", "thêm 1", "Cống", "2020-03")
        for _ in 0..<20 where talk.question != field { _ = talk.say("") }
        #expect(talk.say("1,500 EUR").contains { $0.contains("1,500: gõ 1.500 hoặc 1,50") })
        _ = talk.say("1.500 EUR", ".", "c")
        guard case .activity(let activity)? = talk.changes.first?.edits.first?.after else {
            Issue.record("no activity: \(talk.changes)")
            return
        }
        #expect(activity.funding.map(\.amount) == ["1500"])
    }

    @Test(
        "a form that is left stores nothing, in either language",
        arguments: [("n", Language.english), (".", .english), ("k", .vietnamese)])
    func leaving(answer: String, language: Language) throws {
        var talk = try Talk(language)
        _ = talk.begin()
        _ = talk.say(language == .english ? "flag 3" : "đánh dấu 3", "something", ".")
        #expect(talk.say(answer).first == (language == .english ? "Nothing was saved" : "Chưa lưu gì"))
        #expect(talk.changes.isEmpty)
        #expect(talk.question == "> ")
    }

    @Test("lengths of time are said in words on every page")
    func durations() throws {
        var talk = try Talk()
        _ = talk.begin()
        let said = talk.say("search manila", "1")
        #expect(said.contains { $0.contains("idle at least 25 years") }, "\(said)")
        #expect(!said.contains { $0.contains("25y") })
    }

    @Test("any words in any order never trap, and quit always leaves", arguments: 1...6)
    func anyWords(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var talk = try Talk(seed.isMultiple(of: 2) ? .english : .vietnamese)
        let words =
            Command.spoken.map(\.id).filter { $0 != .quit }.map(\.name) + [
                "1", "2", "0", "-3", "99", "", ".", "next", "again", "top", "help", "/x", "[", "why 2",
                "day 2015-02-30",
                "filter", "2020-03", "\u{1B}[2J", "đ",
            ]
        _ = talk.begin()
        for _ in 0..<150 {
            let word = try #require(words.randomElement(using: &random))
            #expect(talk.say(word).count < 100, "\(word)")
        }
        for _ in 0..<5 { _ = talk.say(".") }
        _ = talk.say("quit")
        #expect(talk.isOver, "seed \(seed)")
    }
}
