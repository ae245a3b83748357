import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

@Suite("The order of many relationships")
struct RankingTests {
    /// Relationships whose names and facts are often equal, and often missing.
    private static func portfolio(seed: Int) -> Portfolio {
        var random = SplitMix64(seed: seed)
        let syllables = [
            "", "a", "A", "An Giang", "Ân", "đ", "Đà Nẵng", "d", "Đông", "ma", "mà", "mạ", "Ma", " ", "place ",
            "place 1", "ß", "大阪",
            "é", "e\u{301}", "-", "'",
        ]
        let name = { (random: inout SplitMix64) in
            (0...Int.random(in: 0...2, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
                .joined()
        }
        let date = { (random: inout SplitMix64) in PartialDate(year: Int.random(in: 1960...2022, using: &random)) }
        let entries = (0..<400).map { number in
            var entry = Portfolio.Entry(
                relationship: ID("r\(number)"), name: Name(en: name(&random), vi: name(&random)),
                aliases: Bool.random(using: &random) ? [] : [name(&random)])
            entry.country = [nil, "JP", "KR", "D", "DE"].randomElement(using: &random) ?? nil
            entry.region = Locality.Region.allCases.randomElement(using: &random)
            entry.level = Bool.random(using: &random) ? nil : Relationship.Level.allCases.randomElement(using: &random)
            entry.purpose = Relationship.Purpose.allCases.randomElement(using: &random)
            entry.initiative = Bool.random(using: &random) ? .city : nil
            entry.agreements = (0..<Int.random(in: 0...2, using: &random)).map { ordinal in
                Portfolio.AgreementEntry(
                    id: ID("a\(number)-\(ordinal)"),
                    provisions: Provisions(effective: date(&random), term: .months(60)),
                    fields: ["trade", "health", "culture"].filter { _ in Bool.random(using: &random) })
            }
            entry.occurrences = (0..<Int.random(in: 0...2, using: &random)).map { _ in
                Occurrence(kind: .project, state: .completed, start: date(&random))
            }
            return entry
        }
        return Portfolio(heading: Register.Heading(), fields: [], entries: entries)
    }

    private let day = Day.lastDay(of: 2019)

    @Test(
        "is that of comparing each with each, by every column, either way", arguments: PartnerOrder.allCases,
        [false, true])
    func orders(order: PartnerOrder, isReversed: Bool) {
        for language in Language.allCases {
            let portfolio = Self.portfolio(seed: 5)
            let assessment = Assessment(of: portfolio, asOf: day)
            let ranks = portfolio.entries.indices.map { order.rank(of: $0, in: portfolio, assessment) }
            let keys = portfolio.entries.map { CollationKey(of: $0.name.text(in: language)) }
            let expected = portfolio.entries.indices.sorted { left, right in
                if let first = ranks[left], let second = ranks[right], first != second {
                    return isReversed ? second < first : first < second
                }
                if (ranks[left] == nil) != (ranks[right] == nil) { return ranks[right] == nil }
                if keys[left] == keys[right] { return left < right }
                return order == .name && isReversed ? keys[right] < keys[left] : keys[left] < keys[right]
            }
            let list = PartnerList(
                of: portfolio, assessment: assessment, language: language,
                sort: PartnerSort(order, isReversed: isReversed))
            #expect(list.entries == expected)
        }
    }

    @Test("leaves at every key what the filter leaves of the relationships one by one")
    func filters() {
        let portfolio = Self.portfolio(seed: 6)
        var values: [PartnerFilter.Value] = [.country("JP"), .field("trade"), .region(.asia), .standing(.expired)]
        var random = SplitMix64(seed: 7)
        for text in ["a", "da", "an d", "jp", "大", "ma 1", "zz", "", " ' "] {
            values.shuffle(using: &random)
            var model = Model(
                portfolio: portfolio, asOf: day, today: day, language: .vietnamese, size: Size(columns: 80, rows: 24))
            for value in values.prefix(Int.random(in: 0...2, using: &random)) {
                model.find { $0.filter.insert(value) }
            }
            _ = update(&model, .event(.key(.character("/"))))
            for character in text { _ = update(&model, .event(.key(.character(character)))) }
            var filter = model.finding.filter
            filter.text = text
            let isLeft = filter.admission(to: portfolio, model.assessment)
            #expect(Set(model.partners.entries) == Set(portfolio.entries.indices.filter(isLeft)), "\(text)")
            #expect(model.partners.entries.count == Set(model.partners.entries).count)
        }
    }

    @Test("counts each relationship once for a field that several of its agreements name")
    func fields() throws {
        let portfolio = Self.portfolio(seed: 8)
        var model = Model(
            portfolio: portfolio, asOf: day, today: day, language: .english, size: Size(columns: 80, rows: 24))
        for key in [Key.character("f"), .character("f"), .character("i"), .character("e"), .enter] {
            _ = update(&model, .event(.key(key)))
        }
        let counts = try #require(model.menu).items.map { [$0.id, $0.note] }
        let expected = ["culture", "health", "trade"].map { field in
            [
                field,
                String(portfolio.entries.count { $0.agreements.contains { $0.fields.contains(ID(field)) } }),
            ]
        }
        #expect(counts == expected)
    }
}
