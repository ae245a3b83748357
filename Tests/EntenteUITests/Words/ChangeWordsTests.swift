import EntenteDomain
import EntenteUI
import Testing

@Suite("What is said of a change")
struct ChangeWordsTests {
    private let effective = Day(number: 18_000)
    private let english = Words(.english)
    private let vietnamese = Words(.vietnamese)

    private var dossier: Dossier {
        Dossier(
            relationship: Relationship(id: "frankfurt", locality: "frankfurt"),
            locality: Locality(id: "frankfurt", name: Name(en: "Frankfurt")),
            agreements: [
                Agreement(
                    id: "frankfurt-2019", relationship: "frankfurt",
                    provisions: Provisions(effective: PartialDate(effective), inactivity: InactivityClause(years: 2)))
            ])
    }

    private func sentences(of change: Change, asOf day: Day) -> (en: [String], vi: [String]) {
        guard let found = Consequence(of: change, to: dossier, heading: Register.Heading(), asOf: day) else {
            return ([], [])
        }
        return (english.consequence(found, of: "Frankfurt"), vietnamese.consequence(found, of: "Frankfurt"))
    }

    private func project(on number: Int32) -> Change {
        let date = PartialDate(Day(number: number))
        let occurrence = Occurrence(kind: .project, state: .completed, start: date, end: date)
        return dossier.adding(.activity(Activity(id: "", relationship: "frankfurt", occurrence: occurrence)))
    }

    @Test("a project in time saves the agreement, and the days between which its lapse moves are told")
    func saved() {
        let lapse = effective.plusYears(2) + 1
        let later = Day(number: 18_600).plusYears(2) + 1
        let told = sentences(of: project(on: 18_600), asOf: lapse + 30)
        #expect(
            told.en.contains("This saves frankfurt-2019: its lapse moves from \(english(lapse)) to \(english(later))."))
        #expect(
            told.vi.contains(
                "Nhờ đó giữ được frankfurt-2019: ngày mất hiệu lực dời từ \(vietnamese(lapse)) sang \(vietnamese(later))."
            ))
        #expect(told.en.first == "Frankfurt goes from “lapse condition met” to “active”.")
    }

    @Test("a project while all is well moves the lapse, and a flag moves nothing")
    func moved() {
        let told = sentences(of: project(on: 18_100), asOf: Day(number: 18_150))
        let lapse = effective.plusYears(2) + 1
        let later = Day(number: 18_100).plusYears(2) + 1
        #expect(
            told.en == ["The lapse of frankfurt-2019 moves from \(english(lapse)) to \(english(later))."])
        let flag = dossier.flagging(on: PartialDate(effective))
        #expect(sentences(of: flag, asOf: Day(number: 18_150)).en == ["No standing changes, and no lapse moves."])
    }

    @Test("a conflict names who was faster, and what is left of the record")
    func conflict() throws {
        let contact = Record.contact(Contact(id: "office", relationship: "frankfurt"))
        let entry = LogEntry(
            number: 7, at: Timestamp(seconds: 0), account: Account(name: "lan"), change: Change(.edit, of: nil, []))
        func told(_ theirs: Record?, _ entry: LogEntry?) -> String {
            english.refusal(
                .conflicts([
                    Conflict(key: contact.key, base: contact, yours: nil, theirs: theirs, revision: nil, entry: entry)
                ])
            ).joined()
        }
        #expect(
            told(contact, entry).contains(
                "contact office has been changed since it was looked at: by lan, 1 Jan 1970 00:00 (log entry 7)"))
        #expect(told(nil, entry).contains("it was removed by lan"))
        #expect(told(nil, nil) == "contact office is not in the register any more.")
    }

    @Test("a problem names the record, the field and what is wrong, in both languages")
    func problem() {
        let key = RecordKey(.activity, "fair")
        let problem = Problem(key, "end", .endBeforeStart(end: PartialDate(year: 2018), start: PartialDate(year: 2019)))
        #expect(english.problem(problem) == "activity fair, end: “2018” comes before the start “2019”")
        #expect(vietnamese.problem(problem) == "hoạt động fair, ngày kết thúc: “2018” trước ngày bắt đầu “2019”")
        let currency = Problem(key, "funding[1].currency", .malformed("Euro", .currency))
        #expect(
            english.problem(currency)
                == "activity fair, funding (funding[1].currency): “Euro” is not a currency; write EUR")
    }

    @Test("an entry of the log is told in a few words")
    func summary() {
        #expect(english.summary(of: project(on: 18_100)) == "added activity frankfurt-project-2019")
        let two = Change(
            .establish, of: nil,
            [
                .adding(.locality(Locality(id: "leipzig", name: Name(en: "Leipzig")))),
                .adding(.relationship(Relationship(id: "leipzig", locality: "leipzig"))),
            ])
        #expect(english.summary(of: two) == "established relationship leipzig and 1 more")
        #expect(vietnamese.summary(of: two) == "thiết lập quan hệ leipzig và 1 mục khác")
    }
}
