import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("The words of the pages")
struct PhraseTests {
    /// The arguments that a text takes.
    private func arguments(_ text: String) -> Set<Character> {
        Set(zip(text, text.dropFirst()).filter { $0.0 == "%" }.map(\.1))
    }

    /// What Vietnamese does not say, because the glossary has another word for it.
    private static let foreign = [
        "kiểm chứng", "không hoạt động", "nghỉ", "chưa thống nhất", "tiềm năng mới", "ĐK", "HL",
    ]

    private func check<P: Phrase>(_ type: P.Type) {
        for phrase in P.allCases {
            let (en, vi) = phrase.texts
            for word in Self.foreign {
                #expect(!vi.lowercased().contains(word.lowercased()), "\(type).\(phrase) says “\(word)”")
            }
            #expect(!en.isEmpty && !vi.isEmpty, "\(type).\(phrase)")
            #expect(arguments(en) == arguments(vi), "\(type).\(phrase) takes other arguments in Vietnamese")
        }
    }

    @Test("every phrase has both languages, with the same arguments")
    func bothLanguages() {
        check(PageWords.self)
        check(StandingWords.self)
        check(ReasonWords.self)
        check(ColumnWords.self)
        check(DetailWords.self)
        check(DeadlineWords.self)
        check(FlagWords.self)
        check(HistoryWords.self)
        check(InsightWords.self)
        check(MilestoneWords.self)
        check(PlainWords.self)
        check(BarWords.self)
        check(CommandWords.self)
        check(FindingWords.self)
        check(ReviewWords.self)
        check(MinutesWords.self)
        check(SessionWords.self)
        check(SuppositionWords.self)
        check(WhatIfWords.self)
        check(RuleWords.self)
        check(TableWords.self)
        check(CLIWords.self)
        check(FormWords.self)
        check(FieldWords.self)
        check(Errand.Kind.self)
        check(EntenteUI.Shelf.self)
        check(WhyWords.self)
        check(DateWords.self)
        check(DurationWords.self)
        check(RecordKeyWords.self)
        check(AgreementKindWords.self)
        check(Locality.Kind.self)
        check(Locality.Region.self)
        check(Relationship.Purpose.self)
        check(Relationship.Initiative.self)
        check(Relationship.Level.self)
        check(InactivityClause.Reading.self)
        check(Commitment.State.self)
        check(Activity.Kind.self)
        check(Activity.State.self)
        check(Side.self)
        check(Carrier.Kind.self)
        check(Contribution.Party.self)
        check(Prospect.State.self)
        check(ProspectWords.self)
        check(ProspectStateWords.self)
        check(SearchWords.self)
        check(SearchKindWords.self)
        check(Review.Decision.self)
        check(Record.Kind.self)
        check(Change.Act.self)
        check(ChangeWords.self)
        check(RefusalWords.self)
        check(FailureWords.self)
        check(ProblemWords.self)
        check(DeskKeyWords.self)
        check(LogWords.self)
    }

    @Test("the kinds of agreement that the format knows have words, another one is shown as it is")
    func agreementKinds() {
        for kind in Agreement.Kind.known {
            #expect(AgreementKindWords(rawValue: kind.rawValue) != nil, "\(kind.rawValue)")
        }
        #expect(Words(.english)(Agreement.Kind(rawValue: "charter")) == "charter")
    }

    @Test(
        "lengths of time are told in whole years and months",
        arguments: [
            ("2009-11-05", "2020-02-05", "10y 3m", "10 năm 3 tháng"), ("2009-01-01", "2019-01-01", "10y", "10 năm"),
            ("2019-01-31", "2019-02-28", "1m", "1 tháng"), ("2019-01-31", "2019-02-27", "27d", "27 ngày"),
            ("2019-01-01", "2019-12-31", "11m", "11 tháng"), ("2020-02-29", "2021-02-28", "1y", "1 năm"),
            ("2019-01-01", "2019-01-01", "0d", "0 ngày"), ("2019-01-02", "2019-01-01", "0d", "0 ngày"),
        ])
    func durations(from: String, to: String, english: String, vietnamese: String) throws {
        let (from, to) = (try #require(Day(from)), try #require(Day(to)))
        #expect(Words(.english).duration(from: from, to: to) == english)
        #expect(Words(.vietnamese).duration(from: from, to: to) == vietnamese)
    }

    @Test("idle time that the record leaves open shows the least it can be, or the most where that is nothing")
    func idle() throws {
        let words = Words(.english)
        let day = try #require(Day("2019-12-31"))
        let first = try #require(Day("2009-01-01"))
        let last = try #require(Day("2009-12-31"))
        #expect(words.idle(Bounds(earliest: first, latest: first), asOf: day) == "11y")
        #expect(words.idle(Bounds(earliest: first, latest: last), asOf: day) == "10y+")
        #expect(words.idle(Bounds(earliest: last, latest: nil), asOf: day) == "≤10y")
    }

    @Test("a partial date says what it stands for")
    func dates() throws {
        let words = Words(.english)
        #expect(words.meaning(of: try PartialDate("2009")) == "one unknown day in 2009")
        #expect(words.meaning(of: try PartialDate("2009-05-01")) == nil)
        #expect(words(try PartialDate("[1975..1990-05]")) == "between 1975 and May 1990")
        #expect(words.shortDate(try PartialDate("[2001..2019-12-31]")) == "2001–31 Dec 2019")
    }
}
