import EntenteDomain

@testable import EntenteUI
import Foundation
import Testing

/// Every place as the user sees it, on three sizes and in both languages, held against a file that a person has looked at.
///
/// After a change that was meant, `ENTENTE_RECORD=1 scripts/test --filter Golden` writes the files anew (and fails); look at the
/// difference before committing it.
@Suite("The screens look as they were seen to look")
struct GoldenTests {
    static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
    ]

    /// The keys that lead to each place from the first screen.
    enum Visit: String, CaseIterable {
        case partners, filtered, flags, deadlines, insights, map, log, entry, help, palette, paletteOpen
        case partner, agreement, commitment, activity, why, timeline
        case prospects, prospect, search, searchEmpty, searchNothing, searchRecord
        case today, prompt
        case sources, history, zoomed, supposed, supposing, supposedPartner
        case facets, chips, order, columns
        case reviews, review, decision
        case form, news, leavingForm, formKeys, removal, shelf

        func walk(_ desk: inout Desk) {
            switch self {
            case .partners: break
            case .filtered: find("osaka", &desk)
            case .flags: desk.type("2")
            case .deadlines: desk.type("3jjjjjj")
            case .insights: desk.type("4")
            case .map:
                desk.type("4")
                desk.press(.tab, .down)
            case .log:
                desk.log = LogEntry.examples
                desk.type("5j")
            case .entry:
                desk.log = LogEntry.examples
                desk.type("5jj")
                desk.press(.enter)
            case .reviews: desk.type("R")
            case .review: holdReview(&desk)
            case .decision:
                holdReview(&desk)
                desk.type("d")
            case .prospects: desk.press(.tab, .down)
            case .prospect: desk.press(.tab, .enter)
            case .search: searchAll("khanh hoi", &desk)
            case .searchEmpty: desk.type("F")
            case .searchNothing: searchAll("zzzz", &desk)
            case .searchRecord:
                searchAll("relations with foreign", &desk)
                desk.press(.end, .enter)
            case .help: desk.type("?")
            case .palette: desk.type("?:s")
            case .paletteOpen: desk.type(":osa")
            case .partner: openFrankfurt(&desk)
            case .agreement:
                openFrankfurt(&desk)
                desk.openFirst()
            case .commitment:
                openFrankfurt(&desk)
                desk.openFirst()
                desk.openFirst()
            case .activity:
                find("rotterdam", &desk)
                desk.press(.enter)
                desk.selectFirst()
                desk.press(.down, .down, .down, .down, .enter)
            case .why:
                openFrankfurt(&desk)
                desk.type("w")
            case .timeline:
                find("rotterdam", &desk)
                desk.press(.enter, .pageDown)
            case .today: desk.type("t")
            case .prompt:
                desk.type("T2021-02-29")
                desk.press(.enter)
            case .sources:
                find("minsk", &desk)
                desk.press(.enter)
                desk.type("o")
            case .history:
                desk.type("P")
                desk.press(.left)
            case .zoomed:
                find("rotterdam", &desk)
                desk.press(.enter)
                desk.type("++++")
            case .supposed: suppose(&desk)
            case .supposing:
                suppose(&desk)
                desk.type("W")
            case .supposedPartner:
                suppose(&desk)
                desk.press(.enter)
            case .facets:
                desk.type("f")
                desk.press(.down, .down, .enter)
            case .chips:
                desk.type("f")
                desk.press(.down, .enter)
                desk.type("jp ")
                desk.press(.control("u"))
                desk.type("kr ")
                desk.press(.escape, .up, .enter, .enter)
            case .form:
                openFrankfurt(&desk)
                desk.type("aNước sạch")
                desk.press(.enter)
                desk.type("2019-1")
            case .news:
                openFrankfurt(&desk)
                desk.type("N")
            case .formKeys:
                desk.type("a")
                desk.press(.function(1))
            case .removal:
                openFrankfurt(&desk)
                desk.openFirst()
                desk.type("e")
                desk.press(.control("x"))
            case .shelf:
                openFrankfurt(&desk)
                desk.type("N")
                desk.press(.end, .up, .up, .up, .up, .enter)
            case .leavingForm:
                desk.type("!Không ai trả lời")
                desk.press(.escape)
            case .order: desk.type("S")
            case .columns:
                desk.type("C")
                desk.press(.end, .up, .up)
                desk.type(" ")
                desk.press(.left)
            }
        }

        /// Begins a session on what is flagged, and passes the first.
        private func holdReview(_ desk: inout Desk) {
            desk.type("R")
            desk.press(.enter)
            desk.type(".")
        }

        private func find(_ text: String, _ desk: inout Desk) {
            desk.type("/" + text)
            desk.press(.enter)
        }

        private func searchAll(_ text: String, _ desk: inout Desk) {
            desk.type("F" + text)
            desk.press(.enter)
        }

        private func suppose(_ desk: inout Desk) {
            desk.type("W")
            desk.press(.enter)
        }

        private func openFrankfurt(_ desk: inout Desk) {
            find("frankfurt", &desk)
            desk.press(.enter)
        }
    }

    @Test("a place looks as it was seen to look", arguments: Visit.allCases, Language.allCases)
    func place(visit: Visit, language: Language) throws {
        for size in Self.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            visit.walk(&desk)
            try expect(desk.screen, golden: "\(visit.rawValue)-\(size.columns)x\(size.rows)-\(language.rawValue)")
        }
    }

    @Test(
        "a terminal with ASCII alone shows all of it, spelled and measured as such",
        arguments: [Visit.partners, .partner, .timeline, .insights, .map, .history, .form, .why], Language.allCases)
    func ascii(visit: Visit, language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        desk.model.repertoire = .ascii
        visit.walk(&desk)
        #expect(desk.screen.utf8.allSatisfy { $0 < 0x80 })
        #expect(desk.frame.lines.allSatisfy { $0.utf8.count <= 80 })
        try expect(desk.screen, golden: "ascii-\(visit.rawValue)-80x24-\(language.rawValue)")
    }

    @Test("two edits of one thing stand side by side, and so do they once one is taken", arguments: Language.allCases)
    func clash(language: Language) throws {
        for size in Self.sizes {
            var desk = try ClashTests.desk(size: size, language: language)
            let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
            try expect(desk.screen, golden: "clash-\(name)")
            desk.press(.right)
            try expect(desk.screen, golden: "clashTaken-\(name)")
        }
    }

    @Test("an undo that is refused says who was there since", arguments: Language.allCases)
    func refusedUndo(language: Language) throws {
        for size in Self.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            try desk.refuseUndo()
            try expect(desk.screen, golden: "refusedUndo-\(size.columns)x\(size.rows)-\(language.rawValue)")
        }
    }

    @Test("an empty register says that it is empty", arguments: Language.allCases)
    func empty(language: Language) throws {
        let city = City(id: "city", name: Name(en: "Seville"))
        var desk = try Desk(Register(heading: Register.Heading(city: city)), language: language)
        try expect(desk.screen, golden: "empty-80x24-\(language.rawValue)")
        for (name, keys) in Self.lists {
            for key in keys { desk.press(key) }
            try expect(desk.screen, golden: "empty-\(name)-80x24-\(language.rawValue)")
        }
    }

    @Test("a screen that is too small says so without breaking a number")
    func tooSmall() throws {
        let desk = try Desk(.bundled(), size: Size(columns: 30, rows: 8))
        #expect(desk.frame.lines.contains { $0.contains("30x8.") }, "\(desk.screen)")
    }

    @Test("wide and combining names keep the columns straight")
    func wideNames() throws {
        var register = Register(heading: Register.Heading())
        for (id, name) in [
            ("a", "東京都港区六本木"), ("b", "e\u{301}\u{302}\u{303}\u{304}\u{305} Ấp"), ("c", "\u{1B}[31m\u{202E}x\u{7}"),
        ] {
            register.localities.append(
                Locality(id: ID(id), name: Name(native: name), latitude: 35, longitude: 139))
            register.relationships.append(Relationship(id: ID(id), locality: ID(id)))
            register.prospects.append(
                Prospect(id: ID(id), locality: ID(id), state: .interest, on: try PartialDate("2025"), notes: name))
            register.agreements.append(
                Agreement(
                    id: ID(id), relationship: ID(id), title: Name(native: name),
                    provisions: Provisions(effective: try PartialDate("2025-01-01"), term: .renewing(months: 12))))
        }
        for size in Self.sizes {
            var desk = try Desk(register, size: size)
            try expect(desk.screen, golden: "wide-\(size.columns)x\(size.rows)-en")
            for (name, keys) in Self.lists {
                for key in keys { desk.press(key) }
                try expect(desk.screen, golden: "wide-\(name)-\(size.columns)x\(size.rows)-en")
            }
        }
    }

    @Test("four thousand ties have room in every list")
    func huge() throws {
        var desk = try Desk(Register.crowd(of: 4_000), asOf: "2019-12-31")
        for (name, keys) in Self.lists {
            for key in keys { desk.press(key) }
            try expect(desk.screen, golden: "huge-\(name)-80x24-en")
        }
    }

    /// The lists besides the first, and the keys that lead to each from the one before it.
    private static let lists: [(name: String, keys: [Key])] = [
        ("deadlines", [.character("3")]), ("insights", [.character("4")]), ("map", [.tab]), ("log", [.character("5")]),
        ("prospects", [.character("1"), .tab]), ("search", [.character("F"), .character("e"), .enter]),
    ]

    private func expect(_ screen: String, golden name: String) throws {
        let file = Fixtures.root.appending(path: "Tests/Fixtures/screens/\(name).txt")
        if Fixtures.isRecording {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(screen.utf8).write(to: file)
            Issue.record("\(name) was recorded")
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(screen == golden, "\(name)\n\(screen)")
    }
}

extension Desk {
    /// Edits a partner, which somebody else then edits again, and asks in the log for the first edit to be taken back.
    mutating func refuseUndo() throws {
        open(Errand(.editPartner, of: "seville"))
        type("x")
        press(.control("s"))
        let dossier = try #require(shelf.register.dossier(of: "seville"))
        var relationship = dossier.locality
        relationship.country = "FR"
        try meanwhile(try #require(dossier.editing(.locality(relationship))))
        type("5")
        press(.end)
        type("u")
    }
}
