import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("The page on a partner and those under it")
struct PageTests {
    @Test("the heading says what the partner is, how it stands and what comes next")
    func heading() throws {
        let lines = Sheet.partner(try Dossiers.frankfurt(), try Dossiers.context("2019-12-31", screen: 140)).lines
        #expect(lines[0] == "Frankfurt am Main · city · Germany · Europe")
        #expect(lines[1] == "friendship and cooperation · socio-economic · proposed by the city")
        #expect(lines[2] == "ok  active  idle at least 7m, since some day between 1 May 2019 and 31 May 2019")
        #expect(
            lines[3]
                == "→ meets the lapse condition between 2 May 2021 and 1 Jun 2021, unless cooperation starts before "
                + "(in 1y 4m at the earliest)")
    }

    @Test("after the record's horizon the page says since when nothing is verified")
    func unverified() throws {
        let dossier = try Dossiers.frankfurt()
        let before = Sheet.partner(dossier, try Dossiers.context("2019-12-31", horizon: "2019-12-31"))
        let after = Sheet.partner(dossier, try Dossiers.context("2020-01-01", horizon: "2019-12-31"))
        #expect(!before.lines.contains { $0.contains("Unverified") })
        #expect(after.lines.contains { $0.hasPrefix("Unverified since 31 Dec 2019") })
    }

    @Test("a lapse is a condition that is met, and confirmed only once an end is recorded")
    func confirmation() throws {
        var dossier = try Dossiers.frankfurt()
        let context = try Dossiers.context("2022-01-01")
        let met = Sheet.partner(dossier, context).lines
        #expect(met.contains { $0.contains("not confirmed") })
        dossier.agreements[0].provisions.ended = Termination(on: try PartialDate("2021-03-01"), reason: "By letter")
        let ended = Sheet.partner(dossier, context).lines
        #expect(!ended.contains { $0.contains("not confirmed") })
        let page = Sheet.agreement("frankfurt-2019", in: dossier, context).lines
        #expect(page.contains { $0.contains("end confirmed on 1 Mar 2021") })
        #expect(page.contains { $0.contains("By letter") })
    }

    @Test("what is planned and late is pointed out")
    func anomaly() throws {
        let lines = Sheet.partner(try Dossiers.rotterdam(), try Dossiers.context("2019-12-31")).lines
        #expect(lines.contains("! Still planned, but its start has passed: Khanh Hoi lake"))
    }

    @Test("Enter leads from every record that has a page to that page, and the others can be selected too")
    func opens() throws {
        let context = try Dossiers.context("2019-12-31")
        for dossier in [try Dossiers.frankfurt(), try Dossiers.rotterdam(), try Dossiers.busan()] {
            let sheet = Sheet.partner(dossier, context)
            let rows = (0..<sheet.count).map(sheet.row).filter { $0.key != nil }
            let edited = dossier.contacts.count + dossier.flags.count + dossier.reviews.count + dossier.disputes.count
            let opened = dossier.agreements.count + dossier.activities.count + dossier.commitments.count
            #expect(rows.count == opened + edited)
            #expect(rows.count { $0.opens == nil } == edited)
            for row in rows where row.opens != nil {
                let page: Sheet
                switch row.opens {
                case .agreement(let id):
                    #expect(row.key == .agreement(id))
                    page = .agreement(id, in: dossier, context)
                case .activity(let id):
                    #expect(row.key == .activity(id))
                    page = .activity(id, in: dossier, context)
                case .commitment(let id):
                    #expect(row.key == .commitment(id))
                    page = .commitment(id, in: dossier, context)
                default:
                    Issue.record("a row opens \(String(describing: row.opens))")
                    continue
                }
                #expect(!page.title.isEmpty)
            }
        }
    }

    @Test("a record that is gone says so")
    func gone() throws {
        let (dossier, context) = (try Dossiers.frankfurt(), try Dossiers.context("2019-12-31"))
        let pages = [
            Sheet.agreement("gone", in: dossier, context), .commitment("gone", in: dossier, context),
            .activity("gone", in: dossier, context), .why(.agreement("gone"), in: dossier, context),
            .why(.relationship("gone"), in: dossier, context),
        ]
        for page in pages { #expect(page.lines == ["This is not in the register any more"]) }
    }

    @Test("an agreement's page tells its term, its clause with the source, its renewal and the notice before it")
    func agreement() throws {
        let lines = Sheet.agreement("frankfurt-2019", in: try Dossiers.frankfurt(), try Dossiers.context("2019-12-31"))
            .lines
        let text = lines.joined(separator: "\n")
        for part in [
            "Standing         in force", "Renews on        some day between 1 May 2020 and 31 May 2020",
            "Notice by        some day between 1 Apr 2020 and 1 May 2020", "one unknown day in May 2019",
            "renews by itself every 12 months", "ends after 2 years in a row without cooperation, read as: rolling",
            "(study 5.3.2.2, 5.2)", "Finance", "two consecutive years” (study 5.3.2.2)", "A study (2020)",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("phases name what they supersede and what supersedes them")
    func phases() throws {
        let lines = Sheet.agreement(
            "rotterdam-2", in: try Dossiers.rotterdam(), try Dossiers.context("2019-12-31", screen: 120)
        ).lines
        #expect(lines.contains { $0.hasPrefix("Supersedes ") && $0.hasSuffix("phase 1") })
        #expect(lines.contains { $0.hasPrefix("Superseded by ") && $0.hasSuffix("phase 3") })
    }

    @Test("an activity's page says what its dates mean, whether it counts, and adds no sums of different currencies")
    func activity() throws {
        let context = try Dossiers.context("2019-12-31")
        let works = Sheet.activity("rotterdam-works-1", in: try Dossiers.rotterdam(), context).lines
        #expect(works.contains { $0.hasPrefix("Start") && $0.hasSuffix("2011  one unknown day in 2011") })
        #expect(works.contains { $0.hasPrefix("Counts") && $0.hasSuffix("yes: programme, completed") })
        #expect(works.contains { $0.hasSuffix("the partner: 225,000 USD") })
        #expect(works.contains { $0.hasSuffix("the partner: 357,700.50 EUR") })
        let lake = Sheet.activity("rotterdam-lake", in: try Dossiers.rotterdam(), context).lines
        #expect(lake.contains { $0.hasSuffix("no: it is only planned") })
        let proposal = Sheet.activity("frankfurt-proposal", in: try Dossiers.frankfurt(), context).lines
        #expect(proposal.contains { $0.hasSuffix("no: its kind, meeting, is not cooperation") })
    }

    @Test("a commitment's page lists the activities that carry it out")
    func commitment() throws {
        let sheet = Sheet.commitment(
            "rotterdam-1-adaptation", in: try Dossiers.rotterdam(), try Dossiers.context("2019-12-31"))
        #expect(sheet.index(.activity("rotterdam-works-1")) != nil)
        #expect(sheet.index(.activity("rotterdam-works-2")) == nil)
    }
}
