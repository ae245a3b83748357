import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

@Suite("Pages at every width")
struct PageWidthTests {
    /// Every page of a dossier.
    private func pages(_ dossier: Dossier, _ context: SheetContext) -> [Sheet] {
        [.partner(dossier, context), .why(.relationship(dossier.relationship.id), in: dossier, context)]
            + dossier.agreements.flatMap { agreement -> [Sheet] in
                [.agreement(agreement.id, in: dossier, context), .why(.agreement(agreement.id), in: dossier, context)]
            }
            + dossier.commitments.map { .commitment($0.id, in: dossier, context) }
            + dossier.activities.map { .activity($0.id, in: dossier, context) }
    }

    @Test(
        "no row is wider than the screen, in either language", arguments: [40, 57, 80, 120], Language.allCases)
    func cases(columns: Int, language: Language) throws {
        for day in ["1999-01-01", "2012-06-15", "2030-01-01"] {
            let context = try Dossiers.context(day, screen: columns, language: language, horizon: "2019-12-31")
            for dossier in [try Dossiers.frankfurt(), try Dossiers.rotterdam(), try Dossiers.busan()] {
                for page in pages(dossier, context) { expectFits(page, context) }
            }
        }
    }

    @Test("records of any dates and any text fill no row over its edge and stop no page", arguments: 0..<10)
    func generated(seed: Int) throws {
        var records = RandomDossier(seed: seed)
        let dossier = try records.dossier()
        for columns in [40, 80, 120] {
            for day in ["0001-01-01", "2019-12-31", "9999-12-31"] {
                let context = try Dossiers.context(day, screen: columns, horizon: "2019-12-31")
                for page in pages(dossier, context) { expectFits(page, context) }
            }
        }
    }

    private func expectFits(_ page: Sheet, _ context: SheetContext) {
        for (number, line) in page.lines.enumerated() where SafeText.width(of: line) > context.width {
            Issue.record("row \(number) of \(page.title) at \(context.width): \(line)")
        }
    }
}

/// Records of any dates, with texts in wide and combining letters, of any length.
private struct RandomDossier {
    private var random: SplitMix64

    init(seed: Int) { random = SplitMix64(seed: seed) }

    private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func text() -> String {
        let words = [
            "Đắk Lắk", "大阪府", "연제구", "phase 1", "Санкт-Петербург", "a\u{301}\u{302}", "\u{1B}[31m", "x", "👨‍👩‍👧",
            "trung-tâm",
        ]
        return (0..<(1 + number(below: 9))).map { _ in words[number(below: words.count)] }
            .joined(separator: number(below: 3) == 0 ? "" : " ")
    }

    private mutating func date() throws -> PartialDate {
        let year = number(below: 30) == 0 ? 1 + number(below: 9998) : 1975 + number(below: 55)
        guard let day = Day(year: year, month: 1 + number(below: 12), day: 1 + number(below: 28)) else {
            return PartialDate(year: year)
        }
        switch number(below: 4) {
        case 0: return PartialDate(year: year)
        case 1: return try PartialDate(String(day.description.prefix(7)))
        case 2: return try PartialDate(from: PartialDate(day), to: PartialDate(day + number(below: 900)))
        default: return PartialDate(day)
        }
    }

    private mutating func maybe<T>(_ make: (inout Self) throws -> T) rethrows -> T? {
        number(below: 2) == 0 ? nil : try make(&self)
    }

    private mutating func provisions() throws -> Provisions {
        let terms: [Term] = [
            .indefinite, .unspecified, .renewing(months: 1 + number(below: 24)), .months(1 + number(below: 60)),
            .until(try date()),
        ]
        let clause = InactivityClause(
            years: 1 + number(below: 4), counting: InactivityClause.Reading.allCases[number(below: 3)])
        return Provisions(
            effective: try date(), term: terms[number(below: terms.count)], inactivity: maybe { _ in clause },
            reviewMonths: maybe { _ in 12 }, noticeDays: maybe { _ in 30 },
            ended: try maybe { Termination(on: try $0.date(), reason: $0.text()) })
    }

    private mutating func activity(_ number: Int) throws -> Activity {
        let kinds = Activity.Kind.allCases
        let occurrence = Occurrence(
            kind: kinds[self.number(below: kinds.count)], state: Activity.State.allCases[self.number(below: 4)],
            start: try date(), end: try maybe { try $0.date() }, confirmed: try maybe { try $0.date() })
        return Activity(
            id: ID("activity-\(number)"), relationship: "any", commitments: ["commitment-0"],
            title: Name(en: text(), vi: text()), occurrence: occurrence,
            carriers: [Carrier(side: .partner, name: text())], notes: text())
    }

    mutating func dossier() throws -> Dossier {
        let agreements = try (0..<number(below: 4)).map { number in
            Agreement(
                id: ID("agreement-\(number)"), relationship: "any", title: Name(en: text(), vi: text()),
                provisions: try provisions(), notes: text())
        }
        let commitments = try (0..<number(below: 3)).map { number in
            Commitment(
                id: ID("commitment-\(number)"), agreement: "agreement-0", title: Name(en: text()),
                state: Commitment.State.allCases[self.number(below: 6)], due: try date())
        }
        let activities = try (0..<number(below: 6)).map { try activity($0) }
        return Dossier(
            relationship: Relationship(id: "any", locality: "any", partnerLevel: text(), notes: text()),
            locality: Locality(id: "any", name: Name(en: text(), native: text())), agreements: agreements,
            commitments: commitments, activities: activities,
            flags: [Flag(id: "flag", relationship: "any", on: try date(), note: text())],
            disputes: [Dispute(about: "activity-0.start", readings: [Dispute.Reading(value: text())])])
    }
}
