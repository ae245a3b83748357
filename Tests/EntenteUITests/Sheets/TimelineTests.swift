import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("The timeline")
struct TimelineTests {
    /// The cells right of the titles.
    private func track(_ row: String?, _ context: SheetContext) throws -> String {
        String(try #require(row).dropFirst(max(10, context.width / 3) + 1))
    }

    @Test("an agreement's bar starts on its effective day and its own years are marked empty or not")
    func agreementYears() throws {
        let context = try Dossiers.context("2006-12-31", screen: 116)
        let sheet = Sheet.partner(try Dossiers.busan(), context)
        let number = try #require(sheet.index(.agreement("busan-2000")))
        // 2000 to 2008 (the lapse comes on 2007-01-02 at the earliest) in 75 cells.
        let bar = try track(sheet.lines[number], context)
        #expect(bar.hasPrefix("▄▄▄▄"))
        let marks = try track(sheet.lines[number + 1], context).split(separator: " ").map { $0.first }
        // Year 1 is empty, year 2 has the first project, years 3 and 4 are empty, year 5 has the second project, and year 7
        // ends on 2007-01-01 only.
        #expect(marks.prefix(7).map { $0.map(String.init) ?? "" } == ["·", "■", "·", "·", "■", "·", "-"])
    }

    @Test("a lapse that is ahead stands right of the day, with its date under it")
    func lapseAhead() throws {
        let context = try Dossiers.context("2019-12-31")
        let sheet = Sheet.partner(try Dossiers.frankfurt(), context)
        let number = try #require(sheet.index(.agreement("frankfurt-2019")))
        let bar = try track(sheet.lines[number], context)
        let day = try #require(bar.firstIndex(of: "│"))
        let lapse = try #require(bar.firstIndex(of: "L"))
        #expect(day < lapse)
        #expect(bar[bar.index(after: day)..<lapse].allSatisfy { $0 == "╌" })
        #expect(sheet.lines[number + 1].contains("L 2 May 2021–1 Jun 2021"))
    }

    @Test("a date known to the month is drawn lighter than what is certain")
    func uncertainStretch() throws {
        let context = try Dossiers.context("2019-12-31", screen: 160)
        let bar = try track(
            Sheet.partner(try Dossiers.frankfurt(), context).line(.agreement("frankfurt-2019")), context)
        let light = try #require(bar.firstIndex(of: "▁"))
        let full = try #require(bar.firstIndex(of: "▄"))
        #expect(light < full)
        #expect(!bar[full...].contains("▁"))
    }

    @Test("the end of a term known to the year is marked where it has come for certain")
    func uncertainEnd() throws {
        let context = try Dossiers.context("2019-12-31")
        let bar = try track(Sheet.partner(try Dossiers.rotterdam(), context).line(.agreement("rotterdam-1")), context)
        let glyphs = bar.filter { $0 != " " && $0 != "│" }
        #expect(glyphs.first == "▁")
        #expect(glyphs.last == "X")
        #expect(glyphs.dropLast().last == "▁")
        #expect(glyphs.contains("▄"))
    }

    @Test("what counts, what does not and what is planned look different, in ASCII too")
    func glyphs() throws {
        let context = try Dossiers.context("2019-12-31")
        let rotterdam = Sheet.partner(try Dossiers.rotterdam(), context)
        let frankfurt = Sheet.partner(try Dossiers.frankfurt(), context)
        let rows = [
            rotterdam.line(.activity("rotterdam-works-1")), rotterdam.line(.activity("rotterdam-lake")),
            frankfurt.line(.activity("frankfurt-proposal")),
        ]
        let glyphs = try rows.map { Set(try track($0, context)).subtracting([" ", "│", "‹"]) }
        #expect(glyphs == [["▒", "█"], ["□"], ["~"]])
        let ascii = glyphs.map { Set($0.map { ASCIIText.ascii(String($0)) }) }
        #expect(ascii == [[":", "#"], ["o"], ["~"]])
    }

    @Test("no two entries of the legend look alike in ASCII")
    func legend() throws {
        let context = try Dossiers.context("2019-12-31", screen: 200)
        for dossier in [try Dossiers.frankfurt(), try Dossiers.rotterdam(), try Dossiers.busan()] {
            let lines = Sheet.partner(dossier, context).lines
            let legend = ASCIIText.ascii(try #require(lines.first { $0.hasPrefix("│ ") }))
            let glyphs = legend.split(separator: "  ").map(\.first)
            #expect(glyphs.count > 2)
            #expect(Set(glyphs).count == glyphs.count, "\(legend)")
        }
    }

    @Test("the column of the day goes through every row of the timeline", arguments: [40, 80, 120])
    func columnOfTheDay(columns: Int) throws {
        let context = try Dossiers.context("2012-06-15", screen: columns)
        let dossier = try Dossiers.rotterdam()
        let timeline = try #require(Timeline(dossier, standing: context.standing(of: dossier), context))
        let column = timeline.titleWidth + 1 + timeline.scale.column(context.asOf)
        let legend = try #require(timeline.rows.firstIndex { $0.text.hasPrefix("│") })
        // The years above are told in full.
        for row in timeline.rows[1..<legend] {
            #expect(Array(row.text)[column] == "│", "\(row.text)")
        }
    }

    @Test("titles that look alike when they are cut keep their ends")
    func distinctTitles() throws {
        let sheet = Sheet.partner(try Dossiers.rotterdam(), try Dossiers.context("2019-12-31"))
        for number in 1...3 {
            let line = try #require(sheet.line(.agreement(ID("rotterdam-\(number)"))))
            #expect(line.prefix(27).contains("phase \(number)"))
        }
    }

    @Test("years stand where their days are, whatever the width", arguments: [12, 25, 51, 79, 200])
    func axis(columns: Int) {
        for span in [1...1, 2001...2003, 1991...2019, 1975...2035, 1800...2019] {
            let scale = TimelineScale(years: span, columns: columns)
            #expect(scale.column(scale.first) == 0)
            #expect(scale.column(scale.last) == columns - 1 || columns > scale.last - scale.first)
            var end = -1
            for label in scale.labels(in: .english) {
                #expect(label.column > end, "labels overlap")
                end = label.column + label.text.count - 1
                #expect(end < columns)
                // Where a year is wide, its months are named too.
                let days = (span.lowerBound...span.upperBound).flatMap { year in
                    (0..<12).map { Day.firstDay(of: year).plusMonths($0) }
                }
                let isThere = days.contains { day in
                    scale.column(day) == label.column && Words(.english).month(of: day).contains(label.text)
                }
                #expect(isThere, "\(label)")
            }
        }
    }

    @Test("several years in one cell are marked as several where they differ")
    func sharedCells() throws {
        let context = try Dossiers.context("2006-12-31")
        let dossier = try Dossiers.busan()
        let provisions = try #require(dossier.agreements.first).provisions
        let years = TimelineYears(
            of: provisions, through: context.asOf, counting: dossier.activities.map(\.occurrence))
        #expect(years.years.map(\.content) == [.none, .some, .none, .none, .some, .none, .running])
        var track = Track(columns: 2)
        years.draw(on: &track, TimelineScale(years: 2000...2007, columns: 2))
        #expect(track.text == "++")
    }

    @Test("a slip of the pen in a year does not squeeze the timeline into one cell")
    func outlier() throws {
        var dossier = try Dossiers.busan()
        dossier.activities[0].occurrence.start = try PartialDate("0201-03-01")
        dossier.activities[1].occurrence.end = try PartialDate("9004-02-28")
        let context = try Dossiers.context("2006-12-31")
        let timeline = try #require(Timeline(dossier, standing: context.standing(of: dossier), context))
        #expect(timeline.scale.last.year - timeline.scale.first.year <= 170)
    }
}
