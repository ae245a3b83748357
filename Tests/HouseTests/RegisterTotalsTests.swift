import EntenteDomain
import EntenteExchange
import Foundation
import Testing

/// What the study counts, recounted from the register. `Tests/Fixtures/register-totals.json` says how each is counted, what the
/// study states, what the register holds and why they differ; `docs/register.md` shows the same as a table.
@Suite("The totals that the study states")
struct RegisterTotalsTests {
    struct Total: Decodable {
        let id: String
        let stated: Double
        let register: Double
        let explanation: String
    }

    let totals: [Total]
    let count: Count

    init() throws {
        let file = House.root.appending(path: "Tests/Fixtures/register-totals.json")
        totals = try JSONDecoder().decode([Total].self, from: Data(contentsOf: file))
        count = Count(try RegisterTests().register)
    }

    @Test("each total, counted again from the register, is what its explanation is about")
    func recount() throws {
        #expect(totals.count > 50)
        for total in totals {
            let counted = try #require(count(total.id), "\(total.id) is counted in no way")
            #expect(abs(counted - total.register) < 0.05, "\(total.id): \(counted) counted")
        }
    }

    @Test("each difference from what the study states is explained")
    func explained() {
        for total in totals where total.stated != total.register {
            #expect(total.explanation.count > 20, "\(total.id)")
        }
    }

    @Test("the table of docs/register.md has the numbers of the fixture")
    func table() throws {
        let page = try String(contentsOf: House.root.appending(path: "docs/register.md"), encoding: .utf8)
        let numbers = page.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(numbers.count > 20)
        for total in totals where total.id.hasPrefix("documents-") {
            let stated = String(Int(total.stated))
            let held = String(Int(total.register))
            let isThere = numbers.contains { line in
                let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                return cells.contains(stated) && cells.contains(held)
            }
            #expect(isThere, "\(total.id)")
        }
    }
}

/// How each total is counted.
struct Count {
    private let register: Register
    private let ties: [Relationship]
    private let localities: [ID<Locality>: Locality]

    init(_ register: Register) {
        self.register = register
        ties = register.relationships.filter { $0.level == .friendshipCooperation }
        localities = Dictionary(uniqueKeysWithValues: register.localities.map { ($0.id, $0) })
    }

    func callAsFunction(_ id: String) -> Double? {
        // These two spans of the study overlap with others of its own; they are counted from the year after.
        if id == "ties-1996-2005" { return Double(begun(from: 1997, through: 2005)) }
        if id == "ties-2005-2010" { return Double(begun(from: 2006, through: 2010)) }
        let parts = id.split(separator: "-").map(String.init)
        if id.hasPrefix("ties-"), let from = Int(parts[1]) {
            return Double(begun(from: from, through: parts.count > 2 ? Int(parts[2]) ?? from : from))
        }
        if id.hasPrefix("documents-") { return Double(documents(naming: parts[1])) }
        return whole(id).map(Double.init) ?? share(id)
    }

    private func whole(_ id: String) -> Int? {
        switch id {
        case "localities": Set(ties.map(\.locality)).count
        case "relationships": ties.count
        case "documents": documentsOfTies.count
        case "twinnings-1975-1990": register.relationships.count { $0.level == .twinning }
        case "ties-americas": inRegions([.northAmerica, .southAmerica]).count
        case "ties-africa": inRegions([.africa]).count
        case "ties-middle-east": inCountries(["KW"]).count
        case "continents": continents
        case "eastern-europe": inCountries(["HU", "BG", "KZ", "RU"]).count
        case "strategic-partner-countries":
            countries(among: "JP KR ES GB DE IT TH ID SG FR MY PH AU RU IN")
        case "trade-countries": countries(among: "CN US JP KR TH DE")
        case "tourism-countries": countries(among: "KR CN US JP AU TH FR")
        case "initiative-partner": ties.count { $0.initiative == .partner }
        case "initiative-city": ties.count { $0.initiative == .city }
        case "purposes": Set(ties.compactMap(\.purpose)).count
        case "proposals-refused": register.prospects.count { $0.state == .refused }
        case "proposals-interest": register.prospects.count { $0.state == .interest }
        case "gangwon-projects": register.prospects.count { $0.locality == "gangwon" }
        case "rotterdam-phases": activities(of: "rotterdam").count { $0.occurrence.kind == .programme }
        case "lyon-lighting-works":
            activities(of: "lyon").count {
                $0.occurrence.kind == .project && $0.field == "heritage" && $0.occurrence.state == .completed
            }
        case "busan-secondments": activities(of: "busan").count { $0.occurrence.kind == .exchange }
        case "culture-events-2018":
            register.activities.count {
                $0.occurrence.kind == .event && $0.field == "culture" && $0.occurrence.start == PartialDate(year: 2018)
            }
        case "british-memoranda": register.agreements.count { $0.relationship == "british-consulate-general" }
        case "dutch-ministry-documents": register.agreements.count { $0.relationship == "dutch-water-ministry" }
        case "lyon-lighting-eur": sum(of: "lyon", in: "EUR")
        case "lyon-lighting-vnd": sum(of: "lyon", in: "VND")
        case "french-consultancy-vnd": sum(of: "rhone-alpes", in: "VND")
        case "health-eur": sum(of: "rhone-alpes", in: "EUR")
        case "health-usd": sum(of: "rhone-alpes", in: "USD")
        case "leipzig-eur": sum(of: "leipzig", in: "EUR")
        case "phnom-penh-hospital-usd": sum(of: "phnom-penh", in: "USD")
        case "italian-loan-eur": sum(of: "italian-government", in: "EUR")
        default: nil
        }
    }

    private func share(_ id: String) -> Double? {
        let northEast = inCountries(["CN", "JP", "KR"]).count
        let asia = inRegions([.asia]).count
        return switch id {
        case "share-asia": percent(asia, of: ties.count)
        case "share-north-east-asia-of-asia": percent(northEast, of: asia)
        case "share-north-east-asia-of-all": percent(northEast, of: ties.count)
        default: nil
        }
    }

    private func percent(_ part: Int, of whole: Int) -> Double { (1000 * Double(part) / Double(whole)).rounded() / 10 }

    private func begun(from: Int, through: Int) -> Int {
        ties.count { tie in
            let first = register.agreements.filter { $0.relationship == tie.id }.map(\.provisions.effective)
                .min { ($0.min, $0.max) < ($1.min, $1.max) }
            return first.map { $0.min.year >= from && $0.max.year <= through } ?? false
        }
    }

    private var documentsOfTies: [Agreement] {
        let ids = Set(ties.map(\.id))
        return register.agreements.filter { ids.contains($0.relationship) }
    }

    private func documents(naming word: String) -> Int {
        let fields: [ID<Field>] = word == "culture" ? ["culture", "society"] : [ID(word)]
        return documentsOfTies.count { document in fields.contains { document.fields.contains($0) } }
    }

    private func inRegions(_ regions: Set<Locality.Region>) -> [Relationship] {
        ties.filter { localities[$0.locality]?.region.map(regions.contains) ?? false }
    }

    private func inCountries(_ countries: Set<String>) -> [Relationship] {
        ties.filter { localities[$0.locality]?.country.map(countries.contains) ?? false }
    }

    private func countries(among codes: String) -> Int {
        let wanted = Set(codes.split(separator: " ").map(String.init))
        return Set(ties.compactMap { localities[$0.locality]?.country }).intersection(wanted).count
    }

    private var continents: Int {
        Set(ties.compactMap { localities[$0.locality]?.region }.map { $0 == .southAmerica ? .northAmerica : $0 }).count
    }

    private func activities(of id: ID<Relationship>) -> [Activity] {
        register.activities.filter { $0.relationship == id }
    }

    private func sum(of id: ID<Relationship>, in currency: String) -> Int {
        let amounts = activities(of: id).flatMap(\.funding).filter { $0.currency == currency }.map(\.amount)
        return Int(amounts.map { Double($0) ?? .nan }.reduce(0, +).rounded())
    }
}
