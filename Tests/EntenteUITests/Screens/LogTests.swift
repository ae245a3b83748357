import EntenteDomain
import EntenteExchange
import Testing

@testable import EntenteUI

@Suite("The log on the screen")
struct LogTests {
    @Test("is read as far as one comes, and its last entry is reached")
    func paging() throws {
        var desk = try Desk(.bundled())
        desk.log = LogEntry.many(450)
        desk.type("5")
        #expect(desk.model.sheet.count == 200)
        #expect(desk.screen.contains("450"))
        for _ in 0..<4 { desk.type("G") }
        #expect(desk.model.sheet.count == 450)
        #expect(desk.model.page.selection == .entry(1))
        desk.type("g")
        #expect(desk.model.page.selection == .entry(450))
    }

    @Test("tells times by the session's clock, and names it over them and on an entry's page")
    func zone() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 120, rows: 40))
        desk.log = LogEntry.examples
        desk.model.words.zone = Zone(name: "+14", seconds: 14 * 3600)
        desk.type("5")
        #expect(desk.screen.contains(" UTC+14 ") && desk.screen.contains("19 Nov 2026 01:06"), "\(desk.screen)")
        desk.press(.enter)
        #expect(desk.screen.contains("when (UTC+14)"), "\(desk.screen)")
        desk.press(.escape)
        desk.resize(to: Size(columns: 40, rows: 12))
        #expect(desk.screen.contains("19 Nov 2026 Sev"), "\(desk.screen)")
    }

    @Test("finds by what is typed, and c shows all of it again")
    func search() throws {
        var desk = try Desk(.bundled())
        desk.log = LogEntry.examples
        desk.type("5/lan")
        desk.press(.enter)
        #expect(desk.model.sheet.count == 1)
        #expect(desk.screen.contains("/lan/"))
        desk.type("c")
        #expect(desk.model.sheet.count == 3)
        desk.type("f")
        #expect(desk.model.menus.isEmpty)
    }

    @Test(
        "is searched for a date as the record has it, in whichever form it is typed",
        arguments: [
            (Language.english, "31 May 2019"), (.english, "2019-05-31"), (.vietnamese, "31/05/2019"),
        ])
    func date(language: Language, text: String) throws {
        var desk = try Desk(.bundled(), language: language)
        desk.type("5/" + text)
        #expect(desk.model.journal.search.text == "2019-05-31")
        #expect(desk.screen.contains("/\(text)/"), "\(desk.screen)")
    }

    @Test("finds by a date what was changed on it by the clock that is shown, wherever it was later or earlier then")
    func officeDay() throws {
        var desk = try Desk(.bundled())
        desk.log = LogEntry.examples
        desk.model.words.zone = Zone(name: "+14", seconds: 14 * 3600)
        for (text, numbers) in [
            ("19 Nov 2026", [3]), ("18 Nov 2026", []), ("Nov 2026", [3, 2, 1]), ("17 Nov 2026", [2]),
        ] {
            desk.type("5/")
            desk.press(.control("u"))
            desk.type(text)
            desk.press(.enter)
            #expect(desk.model.journal.entries.map(\.number) == numbers, "\(text)")
        }
    }

    @Test("says kinds and states in the language of the screen")
    func wordsOfTheFormat() throws {
        var desk = try Desk(.bundled(), language: .vietnamese)
        desk.log = LogEntry.examples
        desk.type("5")
        desk.press(.down, .enter)
        #expect(desk.screen.contains("dự kiến → đã hoàn thành"), "\(desk.screen)")
    }

    @Test("opens what an entry changed, and comes back to its row")
    func opening() throws {
        var desk = try Desk(.bundled())
        desk.log = LogEntry.examples
        desk.type("5")
        desk.press(.down, .enter)
        #expect(desk.screen.contains("planned → completed"))
        desk.press(.enter)
        #expect(desk.model.page.place == .activity("rotterdam-khanh-hoi-lake"))
        desk.press(.escape, .escape)
        #expect(desk.model.page.place == .log)
        #expect(desk.model.page.selection == .entry(2))
    }

    @Test("tells what has been taken back, and by which entry")
    func undone() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 120, rows: 40))
        desk.log = LogEntry.examples
        desk.type("5")
        #expect(desk.screen.contains("took back") && desk.screen.contains("(#1)"))
        desk.press(.down, .down)
        #expect(desk.screen.contains("1 × 16 Nov 2026"))
        #expect(desk.screen.contains("taken back by 3"))
    }

    @Test("names partners and things as the desk does, and records by their identifiers on an entry's page")
    func names() throws {
        var desk = try Desk(.bundled())
        desk.log = LogEntry.examples
        desk.type("5")
        #expect(desk.screen.contains("Rotterdam: edited activity “Feasibility"), "\(desk.screen)")
        #expect(!desk.screen.contains("rotterdam-khanh-hoi-lake"))
        desk.press(.down, .enter)
        #expect(desk.screen.contains("activity rotterdam-khanh-hoi-lake: changed"), "\(desk.screen)")
    }

    /// A desk in the log, with two changes of its own: a flag on Seville, then one on Osaka.
    private func deskWithChanges() throws -> Desk {
        var desk = try Desk(.bundled())
        for partner in ["seville", "minsk"] as [ID<Relationship>] {
            desk.open(Errand(.flag, of: partner))
            desk.type("look at " + partner.rawValue)
            desk.press(.enter)
        }
        #expect(desk.shelf.log.count == 2)
        desk.type("5")
        return desk
    }

    @Test("u takes the selected entry back, not the last one, and ^R makes it again")
    func undoing() throws {
        var desk = try deskWithChanges()
        desk.press(.down)
        #expect(desk.model.page.selection == .entry(1))
        desk.type("u")
        #expect(desk.shelf.register.flags.map(\.relationship) == ["minsk"])
        #expect(desk.screen.contains("No. 1 taken back, as no. 3"), "\(desk.screen)")
        #expect(desk.model.page.selection == .entry(1), "the selection stays")
        #expect(desk.screen.contains("1 × "), "\(desk.screen)")
        desk.type("u")
        #expect(desk.shelf.log.count == 3)
        #expect(desk.screen.contains("Log entry 1 has been taken back already"), "\(desk.screen)")
        desk.press(.control("r"))
        #expect(desk.shelf.register.flags.count == 2)
        #expect(desk.screen.contains("Made again, as no. 4"), "\(desk.screen)")
        desk.press(.control("r"))
        #expect(desk.screen.contains("is in effect"), "\(desk.screen)")
    }

    @Test("u on the page of an entry takes that one back, and the page says so")
    func undoingOpened() throws {
        var desk = try deskWithChanges()
        desk.press(.down, .enter)
        desk.type("u")
        #expect(desk.model.page.place == .entry(1))
        #expect(desk.screen.contains("taken back by 3"), "\(desk.screen)")
    }

    @Test("an undo is refused with the name of who has changed the same since, and changes nothing")
    func refused() throws {
        var desk = try Desk(.bundled())
        try desk.refuseUndo()
        #expect(desk.screen.contains("linh changed it since (no. 2): nothing was done"), "\(desk.screen)")
        #expect(desk.shelf.log.count == 2)
    }

    @Test("names the fields that were changed, and no others")
    func fields() throws {
        let edit = try #require(LogEntry.examples[1].change.edits.first)
        #expect(
            edit.fieldChanges == [
                FieldChange(path: "state", before: "planned", after: "completed"),
                FieldChange(path: "end", before: nil, after: "2018"),
            ])
        let names = { (changes: [FieldChange]) in changes.map(\.path) }
        #expect(names(Edit(before: nil, after: edit.after).fieldChanges).contains("title.en"))
        #expect(Edit(before: edit.after, after: edit.after).fieldChanges.isEmpty)
        #expect(edit.inverse.fieldChanges.allSatisfy { $0.path == "state" ? $0.after == "planned" : $0.after == nil })
    }
}

extension LogEntry {
    /// Three entries, the latest first: the first of them was taken back.
    static var examples: [LogEntry] {
        let start = PartialDate(.firstDay(of: 2016))
        let planned = Activity(
            id: "rotterdam-khanh-hoi-lake", relationship: "rotterdam", title: Name(en: "Feasibility study"),
            occurrence: Occurrence(kind: .project, state: .planned, start: start))
        var done = planned
        done.occurrence.state = .completed
        done.occurrence.end = try? PartialDate("2018")
        let flag = Flag(
            id: "seville-1", relationship: "seville", on: PartialDate(.firstDay(of: 2026)), note: "Ask the consulate")
        let changes = [
            Change(.undo, of: "seville", [Edit(before: .flag(flag), after: nil)]),
            Change(
                .edit, of: "rotterdam", [Edit(before: .activity(planned), after: .activity(done))],
                reason: "The report came in 2018"),
            Change(.flag, of: "seville", [.adding(.flag(flag))]),
        ]
        let (desk, lan) = (Account(name: "desk"), Account(name: "lan", origin: "10.0.0.7"))
        return [
            LogEntry(number: 3, at: Timestamp(seconds: 1_795_000_000), account: desk, change: changes[0], undoes: 1),
            LogEntry(number: 2, at: Timestamp(seconds: 1_794_900_000), account: lan, change: changes[1]),
            LogEntry(number: 1, at: Timestamp(seconds: 1_794_800_000), account: desk, change: changes[2], undoneBy: 3),
        ]
    }

    /// So many entries that change nothing.
    static func many(_ count: Int) -> [LogEntry] {
        (1...count).reversed().map { number in
            LogEntry(
                number: number, at: Timestamp(seconds: 1_795_000_000 + number), account: Account(name: "desk"),
                change: Change(.verify, of: nil, []))
        }
    }
}
