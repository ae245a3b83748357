import EntenteDomain
import Seeded

/// A portfolio of random records, the same at every run, whose dates crowd around the days on which the rule decides.
struct RandomPortfolio {
    var portfolio: Portfolio
    /// Days on which, or next to which, the standing of one of the relationships may turn.
    var days: [Day]

    init(seed: Int, entries count: Int, precision: RecordGenerator.Precision) throws {
        var random = SplitMix64(seed: seed)
        var entries: [Portfolio.Entry] = []
        var policies: [Policy] = []
        days = []
        for index in 0..<count {
            var generator = RecordGenerator(seed: seed * 1_000 + index, precision: precision)
            let record = try generator.record(agreements: Int.random(in: 0...3, using: &random))
            let agreements = record.agreements.enumerated().map { number, provisions in
                var provisions = provisions
                if Bool.random(using: &random) { provisions.reviewMonths = [6, 12, 36].randomElement(using: &random) }
                if Bool.random(using: &random) { provisions.noticeDays = [0, 30, 400].randomElement(using: &random) }
                return Portfolio.AgreementEntry(
                    id: ID("a\(index)-\(number)"), provisions: provisions,
                    fields: ["trade", "health"].filter { _ in Bool.random(using: &random) })
            }
            entries.append(
                Portfolio.Entry(
                    relationship: ID("r\(index)"), name: Name(en: "Tie \(index)"),
                    region: Locality.Region.allCases.randomElement(using: &random), agreements: agreements,
                    occurrences: record.occurrences, flags: Bool.random(using: &random) ? [] : ["look at this"]))
            policies.append(record.policy)
            days.append(record.day)
        }
        portfolio = Portfolio(
            heading: Register.Heading(policy: policies.randomElement(using: &random) ?? Policy()), entries: entries)
    }

    /// The portfolio assessed on each of its days, or on so many of them.
    func assessments(atMost count: Int = .max) -> [Assessment] {
        days.prefix(count).map { Assessment(of: portfolio, asOf: $0) }
    }
}
