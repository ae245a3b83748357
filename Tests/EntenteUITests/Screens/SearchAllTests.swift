import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("The search over all records")
struct SearchAllTests {
    private func desk(
        finding text: String, size: Size = Size(columns: 80, rows: 24), language: Language = .english
    ) throws -> Desk {
        var desk = try Desk(.bundled(), size: size, language: language)
        desk.type("F" + text)
        desk.press(.enter)
        return desk
    }

    @Test("F finds as one types what stands in any record, without accents, and marks it; Enter opens where it lives")
    func typing() throws {
        var desk = try Desk(.bundled())
        desk.type("Fkhánh hộ")
        #expect(desk.screen.contains("Search /khánh hộ/ 4"), "\(desk.screen)")
        #expect(desk.screen.hasSuffix(" Search everything: khánh hộ\n"))
        desk.press(.control("u"))
        desk.type("khanh hoi")
        desk.press(.enter)
        #expect(desk.screen.contains("Search /khanh hoi/ 2"), "\(desk.screen)")
        let row = try #require(desk.frame.lines.firstIndex { $0.contains("> commitment") })
        let marked = (0..<80).filter { desk.frame[$0, row].style.role == .match }
        #expect(marked.count == "KhanhHoi".count)
        let before = desk.screen
        desk.press(.enter)
        #expect(desk.model.page.place == .commitment("rotterdam-2016-lake"))
        #expect(desk.screen.contains("› Search › Help with a feasibility study"), "\(desk.screen)")
        desk.press(.escape)
        #expect(desk.screen == before)
        desk.press(.down, .enter)
        #expect(desk.model.page.place == .activity("rotterdam-khanh-hoi-lake"))
        desk.press(.escape)
        #expect(desk.model.selected?.row.key == .activity("rotterdam-khanh-hoi-lake"))
    }

    @Test("it finds what the command finds, kind by kind, partners first")
    func sameAsCommand() throws {
        for text in ["osaka", "2011", "nhat ban", "hospital"] {
            let desk = try desk(finding: text)
            var search = RecordSearch(for: text, countryNames: Country.names)
            for record in desk.shelf.register.records { search.look(at: record) }
            let hits = try #require(desk.model.searching.found?.hits)
            #expect(Set(hits.map(\.match.id)) == Set(search.matches.map(\.id)), "\(text)")
            let ranks = hits.map { SearchKindWords($0).rank }
            #expect(ranks == ranks.sorted())
        }
    }

    @Test("every record that can be found opens a page that says something, and Esc comes back to its row")
    func everyPlace() throws {
        var desk = try desk(finding: "20")
        let hits = try #require(desk.model.searching.found?.hits)
        let kinds = Set(hits.map(\.match.kind))
        #expect(kinds.isSuperset(of: [.agreement, .activity, .prospect, .dispute, .source]), "\(kinds)")
        var tried: [Record.Kind: Int] = [:]
        for hit in hits where tried[hit.match.kind, default: 0] < 8 {
            tried[hit.match.kind, default: 0] += 1
            desk.select(hit.key)
            desk.press(.enter)
            #expect(desk.model.page.place == hit.opens, "\(hit.match.id)")
            #expect(desk.model.sheet.count > 1, "\(hit.match.id)\n\(desk.screen)")
            #expect(!desk.screen.contains("not in the register any more"), "\(hit.match.id)\n\(desk.screen)")
            desk.press(.escape)
            #expect(desk.model.selected?.row.key == hit.key)
        }
    }

    @Test("a contact, a flag or a review is the selected row of the page on which it lives")
    func onItsPage() throws {
        var register = try Register.bundled()
        register.flags.append(
            Flag(id: "f", relationship: "seville", on: try PartialDate("2019"), by: "desk", note: "Ask the consulate"))
        var desk = try Desk(register)
        desk.type("Fask consulate")
        desk.press(.enter, .enter)
        #expect(desk.model.page.place == .partner("seville"))
        #expect(desk.model.selected?.row.key == .flag("f"), "\(desk.screen)")
    }

    @Test("from what is found one asks why, for the sources, edits and adds, as from the record's own page")
    func commands() throws {
        var desk = try desk(finding: "frankfurt memorandum")
        desk.select(.agreement("frankfurt-2019"))
        let before = desk.model.page
        desk.type("w")
        #expect(desk.model.page.place == .why(.agreement("frankfurt-2019")))
        #expect(desk.model.sheet.count > 5, "\(desk.screen)")
        desk.press(.escape)
        desk.type("o")
        #expect(desk.screen.contains("The agreement"), "\(desk.screen)")
        desk.press(.escape)
        #expect(desk.model.page == before)
        desk.type("e")
        #expect(desk.model.changing.form?.errand == Errand(.editAgreement, of: "frankfurt", on: "frankfurt-2019"))
        desk.press(.escape)
        desk.type("a")
        #expect(desk.model.changing.form?.errand == Errand(.addActivity, of: "frankfurt"))
    }

    @Test("on a page that is open the search lies above it; Esc goes back to it, and nothing found is added to it")
    func apart() throws {
        var desk = try Desk(.bundled())
        desk.type("/seville")
        desk.press(.enter, .enter)
        desk.type("F")
        desk.press(.escape)
        #expect(desk.model.page.place == .partner("seville"), "nothing was looked for")
        desk.type("Fstudy")
        desk.press(.enter, .end)
        let key = try #require(desk.model.selected?.row.key)
        guard case .record = key else {
            Issue.record("\(key) belongs to a relationship")
            return
        }
        desk.type("a")
        #expect(desk.model.changing.form == nil)
        desk.press(.enter)
        desk.type("a")
        #expect(desk.model.changing.form == nil, "nor from its page")
        desk.press(.escape, .escape)
        #expect(desk.model.page.place == .partner("seville"))
    }

    @Test("F above what was found asks again from there, with what was looked for; c empties it")
    func again() throws {
        var desk = try desk(finding: "osaka")
        desk.press(.enter)
        desk.type("F")
        #expect(desk.model.page.place == .search && desk.model.prompt?.text == "osaka")
        desk.press(.escape)
        desk.type("c")
        #expect(desk.model.searching.found == nil)
        #expect(desk.screen.contains("Words in any order"))
    }

    @Test("in a large register the search waits for Enter, and tells how many of how many it shows")
    func large() throws {
        var desk = try Desk(Register.crowd(of: 1_500), asOf: "2019-12-31")
        desk.type("Fmemorandum")
        #expect(desk.screen.contains("Enter searches"), "\(desk.screen)")
        desk.press(.enter)
        #expect(desk.screen.contains("Search /memorandum/ 500 of 1,500"), "\(desk.screen)")
    }

    @Test("what somebody else changes is found from then on")
    func stale() throws {
        var desk = try desk(finding: "green roofs")
        #expect(desk.screen.contains("Nothing is found"))
        let dossier = try #require(desk.shelf.register.dossier(of: "seville"))
        let activity = Activity(
            id: "", relationship: "seville", title: Name(en: "Green roofs"),
            occurrence: Occurrence(kind: .project, state: .ongoing, start: try PartialDate("2019")))
        try desk.meanwhile(dossier.adding(.activity(activity)))
        #expect(desk.screen.contains("Search /green roofs/ 1"), "\(desk.screen)")
    }

    @Test("what is found is told in lines too, and one of them opened by its number", arguments: Language.allCases)
    func plain(language: Language) throws {
        let register = try Register.bundled()
        var dialogue = Dialogue(try Desk(register, language: language).model)
        _ = dialogue.say()
        for line in [language == .english ? "search all khanh hoi" : "tìm tất cả khanh hoi", "1"] {
            for effect in dialogue.take(line) {
                switch effect {
                case .search(let text): _ = dialogue.update(.searched(register.hits(for: text)))
                case .load(let id): _ = dialogue.update(.loaded(register.dossier(of: id)))
                default: break
                }
            }
            let said = dialogue.say().joined(separator: "\n")
            #expect(said.contains("Khanh Hoi") || said.contains("Khánh Hội"), "\(line): \(said)")
        }
    }
}
