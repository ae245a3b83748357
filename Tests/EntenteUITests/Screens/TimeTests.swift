import EntenteDomain
import Testing

@testable import EntenteUI

/// Moving the day, playing the history through, what if, and the timeline's zoom, as the user has them under the keys.
@Suite("Time and what if on the screens")
struct TimeTests {
    // MARK: Moving the day

    @Test("a move in time says how many standings changed and into what, and every row what it was")
    func changes() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 120, rows: 40))
        desk.type("}")
        #expect(desk.screen.contains("16 changed from 31 Dec 2019 to 31 Dec 2020, now: X 1, D 3, ! 11, ok 1"))
        #expect(desk.model.changed.count == 16)
        desk.type("/world bank")
        desk.press(.enter)
        desk.type("{")
        #expect(desk.screen.contains("was expired"))
        desk.type("}")
        #expect(desk.screen.contains("was at risk"))
        desk.press(.down)
        #expect(!desk.screen.contains("was at risk"))
    }

    @Test("where there is no room for reasons, what it was stands in two letters")
    func changesOnASmallScreen() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 40, rows: 12))
        desk.type("/world bank")
        desk.press(.enter)
        desk.type("}")
        #expect(desk.screen.contains("was !"))
        #expect(desk.screen.contains("16 changed: X 1, D 3, ! 11, ok 1"))
    }

    // MARK: The history

    @Test("the history steps by years and months, lists what happened, and Esc gives the day back")
    func playThrough() throws {
        var desk = try Desk(.bundled())
        desk.type("P")
        #expect(desk.screen.contains("In the year to 31 Dec 2019 (16)"))
        #expect(desk.screen.contains("Frankfurt am Main          agreement in effect"))
        desk.press(.left)
        #expect(desk.model.asOf == Day("2018-12-31"))
        #expect(desk.screen.contains("In the year to 31 Dec 2018"))
        desk.press(.left, .right)
        desk.type("[")
        #expect(desk.screen.contains("In the month to 30 Nov 2018"))
        desk.press(.escape)
        #expect(desk.model.page.place == .partners)
        #expect(desk.model.asOf == Day("2019-12-31"))
    }

    @Test("in the history Enter opens who it happened to, Esc comes back to it, and P leaves it and keeps the day")
    func openingFromTheHistory() throws {
        var desk = try Desk(.bundled())
        desk.type("P{")
        desk.press(.down, .enter)
        guard case .partner = desk.model.page.place else {
            Issue.record("no partner was opened")
            return
        }
        desk.type("P")
        #expect(desk.screen.contains("The history is on the way back"))
        desk.press(.escape)
        #expect(desk.model.page.place == .history)
        #expect(desk.model.asOf == Day("2018-12-31"))
        desk.type("P")
        #expect(desk.model.page.place == .partners)
        #expect(desk.model.asOf == Day("2018-12-31"))
    }

    @Test("the cursor of the history stands under its year, wherever the plot has room for one")
    func cursor() throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size)
            desk.type("P")
            var columns: [Int] = []
            for _ in 0..<30 {
                let line = try #require(desk.frame.lines.first { $0.contains("▲") })
                #expect(line.contains("└"))
                columns.append(line.distance(from: line.startIndex, to: try #require(line.firstIndex(of: "▲"))))
                desk.press(.left)
            }
            #expect(columns == columns.sorted(by: >))
            #expect(Set(columns).count > 10)
        }
    }

    @Test("the history goes on where the day is moved past its end")
    func pastTheEnd() throws {
        var desk = try Desk(.bundled())
        desk.type("P")
        desk.type("T2035")
        desk.press(.enter)
        #expect(desk.screen.contains("In the year to 31 Dec 2035"))
        #expect(desk.screen.contains("▲"))
    }

    // MARK: What if

    @Test("what if: a clause for all without one shows everywhere what would follow, and never touches the register")
    func whatIf() throws {
        var desk = try Desk(.bundled())
        let before = desk.screen
        let record = desk.model.portfolio
        desk.type("W")
        desk.press(.enter)
        #expect(desk.frame.lines[1].hasPrefix("== WHAT IF - not the register == "))
        #expect(desk.frame.row(1).allSatisfy { $0.style.role == .supposed })
        #expect(desk.frame.row(0).allSatisfy { $0.style.role == .supposed })
        #expect(desk.screen.contains("D→L"))
        #expect(desk.screen.contains("48 of 86 standings would change"))
        #expect(desk.model.portfolio != record)
        #expect(desk.model.supposition?.record == record)
        desk.press(.enter)
        #expect(desk.screen.contains("By the"))
        desk.type("w")
        #expect(desk.frame.lines[1].hasPrefix("== WHAT IF"))
        desk.press(.escape, .escape)
        desk.type("Wback to")
        desk.press(.enter)
        #expect(desk.model.portfolio == record)
        #expect(desk.model.supposition == nil)
        desk.press(.up)
        #expect(desk.frame.lines[1...20] == before.split(separator: "\n").map(String.init)[1...20])
    }

    @Test("what if: an activity that does not exist brings its partner back, and is on its page; both can be combined")
    func addition() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 120, rows: 40))
        desk.type("/seville")
        desk.press(.enter)
        desk.type("Wan activity")
        desk.press(.enter)
        desk.type("project")
        desk.press(.enter)
        desk.type("2019-13")
        desk.press(.enter)
        #expect(desk.screen.contains("2019-13"))
        desk.press(.control("u"))
        desk.type("2019-06")
        desk.press(.enter)
        desk.type("2018")
        desk.press(.enter)
        #expect(desk.screen.contains("2018 ends before it begins"))
        desk.press(.control("u"), .enter)
        #expect(desk.frame.lines[1].contains("+ project, Seville Jun 2019"))
        #expect(desk.screen.contains("D→ok"))
        desk.press(.enter)
        #expect(desk.screen.contains("supposed: project"))
        desk.type("Wfrankfurt's clause, where")
        desk.press(.enter)
        #expect(
            desk.frame.lines[1].contains("clause of 2 years, rolling, where there is none; + project, Seville Jun 2019")
        )
        desk.type("Wwithout: +")
        desk.press(.enter)
        #expect(!desk.screen.contains("supposed: project"))
        #expect(desk.model.supposition?.hypothesis.additions.isEmpty == true)
    }

    @Test("what if: another clause is chosen by its years, its reading and its agreements")
    func otherClause() throws {
        var desk = try Desk(.bundled())
        desk.type("Wanother")
        desk.press(.enter, .down, .down, .enter, .down, .enter, .down, .enter)
        let clause = desk.model.supposition?.hypothesis.clause
        #expect(clause == Hypothesis.Clause(years: 3, counting: .agreementYears, onlyWithout: false))
    }

    @Test(
        "the banner says that it is not the register at every size, in every language, in ASCII",
        arguments: Language.allCases)
    func banner(language: Language) throws {
        for size in GoldenTests.sizes {
            var desk = try Desk(.bundled(), size: size, language: language)
            desk.type("W")
            desk.press(.enter)
            let banner = ASCIIText.ascii(desk.frame.lines[1])
            let words = ASCIIText.ascii(Words(language)(SuppositionWords.banner))
            #expect(banner.contains(words), "\(banner)")
        }
    }

    // MARK: The timeline's zoom

    @Test("the timeline comes nearer step by step around the day, stays so on other pages, and goes back to the whole")
    func zoom() throws {
        var desk = try Desk(.bundled())
        desk.type("/rotterdam")
        desk.press(.enter)
        desk.type("+")
        #expect(desk.screen.contains("Only a partner's page has a timeline"))
        desk.press(.enter)
        let whole = desk.screen
        for zoom in TimelineZoom.allCases.dropFirst() {
            desk.type("+")
            #expect(desk.model.zoom == zoom)
            #expect(desk.screen.contains("│"))
        }
        #expect(desk.screen.contains("Oct   2019  Apr"))
        desk.type("+")
        #expect(desk.screen.contains("This is as near as it goes"))
        desk.press(.escape, .enter)
        #expect(desk.screen.contains("Oct   2019  Apr"))
        desk.type("----")
        desk.press(.up)
        #expect(desk.screen == whole)
    }

    @Test("a zoomed timeline has the day in it, at three fifths, whatever the day")
    func zoomedDays() throws {
        for text in ["0001-01-01", "1600-02-29", "2019-12-31", "2020-01-01", "9999-12-31"] {
            let day = try #require(Day(text))
            for zoom in TimelineZoom.allCases {
                guard let days = zoom.days(around: day) else { continue }
                #expect(days.contains(day), "\(zoom) \(text)")
                let years = Double(days.upperBound - days.lowerBound + 1) / 365.25
                let isAtAnEdge = day.year == 1 || day.year == 9999
                #expect(abs(years - Double(zoom.rawValue)) < (isAtAnEdge ? 1.2 : 0.1))
            }
        }
    }

    // MARK: Sources

    @Test("sources and disputes are a key away at every row, and Esc comes back to the row")
    func sources() throws {
        var desk = try Desk(.bundled())
        desk.type("/minsk")
        desk.press(.enter)
        desk.type("o")
        #expect(desk.screen.contains("The locality"))
        #expect(desk.screen.contains("The sources disagree (2)"))
        desk.press(.escape, .enter)
        let page = desk.frame.lines.dropLast(2)
        desk.type("o")
        #expect(desk.screen.contains("at 5.1.2.1, 5.2.2.1"))
        #expect(desk.screen.contains("“2018” (study 5.2.2.1)"))
        #expect(desk.screen.contains("The record uses: 2008"))
        #expect(desk.screen.contains("Why: The chronology is followed"))
        desk.press(.escape)
        #expect(desk.frame.lines.dropLast(2) == page)
    }

    @Test("the day's column leaves the years above the timeline whole")
    func yearsOfTimeline() throws {
        var desk = try Desk(.bundled())
        desk.type("/frankfurt")
        desk.press(.enter, .enter)
        let axis = try #require(desk.frame.lines.first { $0.hasPrefix("  Timeline") })
        for year in ["2019", "2020", "2021"] { #expect(axis.contains(year), "\(axis)") }
    }

    @Test("a clause that is supposed is called so where it is explained")
    func supposedClause() throws {
        var desk = try Desk(.bundled(), size: Size(columns: 80, rows: 60))
        desk.type("/seville")
        desk.press(.enter)
        desk.type("W")
        desk.press(.enter, .enter)
        desk.press(.enter)
        desk.type("w")
        #expect(desk.screen.contains("The clause, supposed"), "\(desk.screen)")
    }
}
