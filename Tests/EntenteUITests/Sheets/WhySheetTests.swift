import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Why")
struct WhySheetTests {
    private func lines(
        _ subject: Place.Subject, _ dossier: Dossier, asOf day: String, language: Language = .english,
        horizon: String? = nil
    ) throws -> [String] {
        let heading = Register.Heading(recordsThrough: try horizon.map { try PartialDate($0) })
        let lines = Line.why(
            subject, in: dossier, asOf: try PartialDate(day).min, heading: heading, words: Words(language))
        return try #require(lines).map(\.text)
    }

    @Test(
        "the lapse day is told under the reading that applies and under the other two, so that it can be checked by hand"
    )
    func arithmetic() throws {
        let lines = try lines(.agreement("busan-2000"), try Dossiers.busan(), asOf: "2006-12-31")
        let start = try #require(lines.firstIndex(of: "The lapse day"))
        #expect(
            Array(lines[(start + 1)...(start + 6)]) == [
                "  years of the agreement, the reading that applies",
                "    2 Jan 2005 to 1 Jan 2008 without cooperation, last day inclusive; out of force from 2 Jan 2008",
                "  rolling, for comparison",
                "    28 Feb 2004 + 3 years = 28 Feb 2007, last day inclusive; out of force from 1 Mar 2007",
                "  calendar years, for comparison",
                "    1 Jan 2005 to 31 Dec 2007 without cooperation, last day inclusive; out of force from 1 Jan 2008",
            ])
    }

    @Test("each counting activity is told in order, with the idle time after it")
    func counted() throws {
        let lines = try lines(.agreement("busan-2000"), try Dossiers.busan(), asOf: "2006-12-31")
        let start = try #require(lines.firstIndex(of: "What counts, and the idle time after it"))
        #expect(
            Array(lines[(start + 1)...(start + 3)]) == [
                "  From the effective day: idle 425 days (1 year 2 months)",
                "  1. 1 Mar 2001 to 30 Jun 2001  First project (project, completed); then idle 945 days (2 years 7 months)",
                "  2. 1 Feb 2004 to 28 Feb 2004  Second project (project, completed); then idle 1,037 days (2 years 10 months)",
            ])
    }

    @Test("a clause known to the month gives the earliest and the latest day, the reason, and what would save it")
    func partial() throws {
        let lines = try lines(.agreement("frankfurt-2019"), try Dossiers.frankfurt(), asOf: "2019-12-31")
        for line in [
            "  some day between 1 May 2019 and 31 May 2019: known to the month only",
            "  It ends after 2 years in a row without cooperation (study 5.3.2.2, 5.2)",
            "  Read as rolling: any 2 years in a row, from the effective day or the last day of activity",
            "    at the earliest: 1 May 2019 + 2 years = 1 May 2021, last day inclusive; out of force from 2 May 2021",
            "    at the latest: 31 May 2019 + 2 years = 31 May 2021, last day inclusive; out of force from 1 Jun 2021",
            "  A counting activity that starts by 1 May 2021, or by 31 May 2021 if the partial dates turn out well",
            "  2018–May 2019  The city proposes to sign: its kind, meeting, is not cooperation",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("the same chain is told in Vietnamese")
    func vietnamese() throws {
        let lines = try lines(
            .agreement("frankfurt-2019"), try Dossiers.frankfurt(), asOf: "2019-12-31", language: .vietnamese)
        for line in [
            "  một ngày trong khoảng 01/05/2019 đến 31/05/2019: chỉ biết đến tháng",
            "    sớm nhất: 01/05/2019 + 2 năm = 01/05/2021, tính cả ngày cuối; hết hiệu lực từ 02/05/2021",
            "  2018–05/2019  Thành phố chủ động đề xuất ký kết: loại hoạt động (cuộc họp) không phải là hợp tác",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("both readings of a partial record are told where they differ, and that they agree where they do")
    func readings() throws {
        let partial = try lines(.relationship("frankfurt"), try Dossiers.frankfurt(), asOf: "2019-12-31")
        #expect(partial.contains("  unfavourable reading: idle since 1 May 2019 (8 months); dormant from 2 May 2021"))
        #expect(partial.contains("  favourable reading: idle since 31 May 2019 (7 months); dormant from 1 Jun 2021"))
        let exact = try lines(.relationship("busan"), try Dossiers.busan(), asOf: "2006-12-31")
        #expect(exact.contains("  idle since 29 Feb 2004 (2 years 10 months); dormant from 1 Mar 2006"))
        #expect(exact[1] == "On 31 Dec 2006: D dormant")
        #expect(partial[1] == "On 31 Dec 2019: ok active, whichever days the partial dates stand for")
        #expect(exact.contains("  Both readings of the partial dates agree."))
    }

    @Test("a lapse that came is told as a condition met, and that saving it is too late")
    func tooLate() throws {
        let lines = try lines(
            .agreement("frankfurt-2019"), try Dossiers.frankfurt(), asOf: "2022-01-01", horizon: "2019-12-31")
        #expect(lines.contains("Not confirmed: a condition is met, but no end is on record."))
        #expect(
            lines.contains(
                "  The last day on which an activity had to start was some day between 1 May 2021 and 31 May 2021"))
        #expect(lines.last?.hasPrefix("Unverified since 31 Dec 2019") == true)
    }

    @Test("a relationship's answer has the chain of each of its agreements")
    func agreements() throws {
        let lines = try lines(.relationship("rotterdam"), try Dossiers.rotterdam(), asOf: "2019-12-31")
        for number in 1...3 {
            #expect(lines.contains("Agreement: Programme Ho Chi Minh City towards the sea, phase \(number)"))
        }
        #expect(lines.contains("  Expired from some day between 2 Jan 2013 and 1 Jan 2014"))
    }

    @Test("the screen wraps the lines of the command and leaves out none of their words", arguments: [40, 80, 120])
    func wrapped(columns: Int) throws {
        let dossier = try Dossiers.rotterdam()
        let context = try Dossiers.context("2019-12-31", screen: columns)
        let shown = Sheet.why(.relationship("rotterdam"), in: dossier, context).lines
        let told = try lines(.relationship("rotterdam"), dossier, asOf: "2019-12-31")
        let words = { (lines: [String]) in lines.flatMap { $0.split(separator: " ") } }
        #expect(words(shown) == words(told))
    }
}
