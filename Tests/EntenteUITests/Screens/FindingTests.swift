import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Finding relationships")
struct FindingTests {
    private func choose(_ facet: String, _ values: String..., on desk: inout Desk) {
        desk.type("f" + facet)
        desk.press(.enter)
        for value in values {
            desk.press(.control("u"))
            desk.type(value + " ")
        }
        desk.press(.enter)
    }

    private func entries(_ desk: Desk) -> [Portfolio.Entry] {
        desk.model.partners.entries.map { desk.model.portfolio.entries[$0] }
    }

    @Test("where the day is not known, a list tells the earliest; a condition that is met is not called an end")
    func noInventedDays() throws {
        var desk = try Desk(.bundled())
        desk.type("2")
        #expect(desk.screen.contains("dormant since 2 Jan 1996 or later"))
        #expect(desk.screen.contains("dormant since 11 Apr 1997"), "San Francisco's day is known")
        desk.type("1W")
        desk.press(.enter)
        desk.type("/seville")
        desk.press(.enter)
        #expect(desk.screen.contains("met 2011–12") && !desk.screen.contains("ended 20"), "\(desk.screen)")
    }

    @Test("values of one facet add up, different facets must all hold, together with the typed text")
    func combined() throws {
        var desk = try Desk(.bundled())
        choose("country", "jp", "kr", on: &desk)
        #expect(Set(entries(desk).map(\.country)) == ["JP", "KR"])
        choose("standing", "active", on: &desk)
        let both = desk.model.partners.entries
        #expect(!both.isEmpty && both.allSatisfy { desk.model.assessment.standings[$0].standing == .active })
        desk.type("/osaka")
        desk.press(.enter)
        #expect(entries(desk).map(\.name.en) == ["Osaka Prefecture"])
        desk.type("c")
        #expect(desk.model.partners.entries.count == desk.model.portfolio.entries.count)
        #expect(desk.model.finding.filter.values.isEmpty && desk.model.page.filter.isEmpty)
    }

    @Test(
        "a typed text finds partners by the name of their country, in both languages and without accents",
        arguments: ["japan", "nhật bản", "nhat ban", "JAPAN osaka"])
    func byCountry(text: String) throws {
        for language in Language.allCases {
            var desk = try Desk(.bundled(), language: language)
            desk.type("/" + text)
            desk.press(.enter)
            let found = entries(desk)
            #expect(found.contains { $0.name.en == "Osaka Prefecture" } && found.count < 12)
            #expect(found.contains { $0.name.en == "Yokohama" } != text.contains("osaka"))
        }
    }

    @Test("the page of a partner says its country's name")
    func countryOfPage() throws {
        var desk = try Desk(.bundled())
        desk.type("/yokohama")
        desk.press(.enter, .enter)
        #expect(desk.screen.contains("· Japan ·"))
    }

    @Test("a value's count is what remains with it")
    func counts() throws {
        var desk = try Desk(.bundled())
        choose("country", "jp", on: &desk)
        desk.type("fstanding")
        desk.press(.enter)
        for (number, item) in try #require(desk.model.menu).items.enumerated() {
            var other = desk
            for _ in 0..<number { other.press(.down) }
            other.press(.enter)
            #expect(String(other.model.partners.entries.count) == item.note, "\(item.text)")
        }
    }

    @Test("chosen values are seen as chips, on the flags too, and go one by one")
    func chips() throws {
        var desk = try Desk(.bundled())
        choose("country", "jp", on: &desk)
        choose("standing", "dormant", on: &desk)
        #expect(desk.frame.lines[2] == " standing: dormant×  country: JP×")
        desk.type("2")
        #expect(desk.frame.lines[2] == " standing: dormant×  country: JP×")
        let flagged = desk.model.flagged.map { desk.model.portfolio.entries[$0.entry].country }
        #expect(!flagged.isEmpty && flagged.allSatisfy { $0 == "JP" })
        desk.type("f")
        desk.press(.backspace, .escape)
        #expect(desk.frame.lines[2] == " country: JP×")
        desk.send(.mouse(MouseEvent(act: .press, position: Position(column: 11, row: 2))))
        #expect(!desk.frame.lines[2].contains("×"))
    }

    @Test("chips that have no room are counted")
    func moreChips() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 40, rows: 12), language: .vietnamese)
        choose("tinh", "ngung", "nguy", "het", on: &desk)
        #expect(desk.frame.lines[2].hasSuffix("+1"))
        #expect(SafeText.width(of: desk.frame.lines[2]) < 40)
    }

    @Test("an order turned round keeps what is not known at the end", arguments: PartnerOrder.allCases)
    func orders(order: PartnerOrder) throws {
        var desk = try Desk(.bundled())
        desk.model.find { $0.sort = PartnerSort(order) }
        let ranks = { (desk: Desk) in
            desk.model.partners.entries.map {
                order.rank(of: $0, in: desk.model.portfolio, desk.model.assessment)
            }
        }
        let known = ranks(desk).compactMap(\.self)
        #expect(known == known.sorted())
        let first = desk.model.partners.entries
        desk.model.find { $0.sort.isReversed = true }
        let reversed = ranks(desk)
        #expect(reversed.compactMap(\.self) == known.reversed())
        #expect(reversed.suffix(reversed.count - known.count).allSatisfy { $0 == nil })
        #expect(Set(desk.model.partners.entries) == Set(first))
        let names = { (entries: [Int]) in entries.map { desk.model.portfolio.entries[$0].name.text(in: .english) } }
        if order == .name { #expect(names(desk.model.partners.entries) == names(first.reversed())) }
    }

    @Test("s sorts by the next column in sight, S by any, and a click on a heading turns it round")
    func sorting() throws {
        var desk = try Desk(.bundled())
        desk.type("s")
        #expect(desk.model.finding.sort == PartnerSort(.idle))
        #expect(desk.screen.contains("↓idle"))
        desk.type("Sfirst")
        desk.press(.enter)
        #expect(desk.model.finding.sort == PartnerSort(.since))
        let click = Event.mouse(MouseEvent(act: .press, position: Position(column: 30, row: 1)))
        desk.send(click)
        #expect(desk.model.finding.sort == PartnerSort(.gravity))
        desk.send(click)
        #expect(desk.model.finding.sort == PartnerSort(.gravity, isReversed: true))
        #expect(desk.screen.contains("↑standing"))
        desk.type("2s")
        #expect(desk.screen.contains("Only the partners are sorted"))
    }

    @Test("sorted by name, the way here keeps its words beside the arrow", arguments: Language.allCases)
    func sortedByName(language: Language) throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            let title = desk.model.words(PlaceWords.partners)
            #expect(desk.frame.lines[1].hasPrefix("─ \(title) ─"))
            desk.type("S")
            desk.press(.home, .down, .enter)
            #expect(desk.model.finding.sort == PartnerSort(.name))
            #expect(desk.frame.lines[1].hasPrefix("─ ↑\(title) ─"), "\(desk.frame.lines[1])")
        }
    }

    @Test("a list that is filtered says which it is and by what, in full", arguments: Language.allCases)
    func titleOfFiltered(language: Language) throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            desk.type("/dong")
            #expect(desk.frame.lines[1].contains(" \(desk.model.sheet.title) "), "\(desk.frame.lines[1])")
        }
    }

    @Test("a partner found by another of its names shows that one")
    func otherName() throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size)
            desk.type("/duong")
            desk.press(.enter)
            #expect(desk.frame.cells.count { $0.style.role == .match } >= 5, "\(desk.screen)")
        }
    }

    @Test("words for the partner and for what comes up find a deadline together")
    func wordsOfDeadlines() throws {
        var desk = try Desk(.bundled())
        desk.type("3")
        let deadline = try #require(desk.model.schedule?.shown.first)
        let words = desk.model.words
        desk.type("/\(words(desk.model.portfolio.entries[deadline.entry].name)) \(words(deadline.kind, .certain))")
        #expect(desk.model.schedule?.shown.contains(deadline) ?? false)
        desk.type(" xyz")
        #expect(desk.model.schedule?.shown.isEmpty ?? false)
    }

    @Test("no text is cut beside empty cells", arguments: Language.allCases)
    func roomOfEmptyCells(language: Language) throws {
        for columns in [40, 62, 80, 100, 120, 160, 200] {
            let desk = try Desk(.bundled(), size: Size(columns: columns, rows: 40), language: language)
            let sheet = desk.model.sheet
            for number in 0..<sheet.count {
                let runs = sheet.row(number).runs.map(\.text)
                for (text, next) in zip(runs, runs.dropFirst()) where text.contains("…") {
                    #expect(next.contains { $0 != " " }, "\(columns): \(runs.joined())")
                }
            }
        }
    }

    @Test("what is chosen filters the map too, is shown there, and c takes it away wherever one is")
    func filterOfTheMap() throws {
        var desk = try Desk(.bundled())
        desk.type("f")
        desk.press(.enter)
        desk.type("expired")
        desk.press(.enter)
        desk.type("4")
        desk.press(.tab)
        #expect(desk.screen.contains("Map 1 of 86") && desk.screen.contains("expired×"))
        var insights = desk
        desk.type("c")
        #expect(desk.model.finding.filter.values.isEmpty && !desk.screen.contains("1 of 86"))
        insights.press(.tab)
        insights.type("c")
        #expect(insights.model.finding.filter.values.isEmpty)
        #expect(insights.screen.contains("not filtered any more"))
        insights.type("c")
        #expect(insights.screen.contains("Nothing is filtered"))
        insights.type("1/osaka")
        insights.press(.enter)
        insights.type("4")
        insights.press(.tab)
        #expect(insights.screen.contains("Map /osaka/ 2 of 86"))
        insights.type("c1")
        #expect(insights.model.page.filter.isEmpty)
    }

    @Test("columns are shown, hidden and moved; the name and the standing stay")
    func columns() throws {
        var desk = try Desk(.bundled())
        desk.type("Cwhy ")
        desk.press(.control("u"))
        desk.type("region ")
        desk.press(.left, .left, .left, .left, .escape)
        #expect(desk.model.finding.columns == [.name, .region, .country, .standing, .idle, .next])
        #expect(desk.frame.lines[1].contains("region"))
        #expect(desk.frame.lines[2].contains("Asia"))
        desk.type("Cstanding ")
        #expect(desk.screen.contains("always stays"))
        desk.press(.control("u"), .backspace, .escape)
        #expect(desk.model.finding.columns == nil)
    }

    @Test("columns without room go from the right, whatever is chosen", arguments: Language.allCases)
    func room(language: Language) throws {
        for width in 38...220 {
            let all = PartnerColumn.fitting(width, PartnerColumn.allCases, Words(language))
            let shown = all.map(\.column)
            #expect(shown.contains(.name) && shown.contains(.standing))
            #expect(shown == PartnerColumn.allCases.filter { shown.contains($0) })
            #expect(all.allSatisfy { $0.start + $0.width <= width && $0.width > 0 }, "\(width)")
        }
        #expect(PartnerColumn.fitting(220, PartnerColumn.allCases, Words(language)).count == 12)
    }
}
