import EntenteDomain
import Testing

@Suite("Naming a partner")
struct LookupTests {
    private struct Partner: Hashable {
        var id: String
        var names: [String]
    }

    private let lookup: Lookup<String>

    init() {
        let partners = [
            Partner(id: "frankfurt", names: ["Frankfurt am Main", "Phrăng-phuốc"]),
            Partner(id: "frankfurt-2019", names: ["Memorandum of understanding"]),
            Partner(id: "osaka-city", names: ["Osaka", "大阪市"]),
            Partner(id: "osaka-prefecture", names: ["Osaka Prefecture", "大阪府"]),
            Partner(id: "st-petersburg", names: ["Saint Petersburg", "Xanh Pê-téc-bua"]),
            Partner(id: "sankt-gallen", names: ["Sankt Gallen"]),
            Partner(id: "vung-a", names: ["Đà Bắc"]),
            Partner(id: "vung-b", names: ["Đá Bạc"]),
            Partner(id: "seville", names: ["Seville", "Sevilla"]),
            Partner(id: "sao-paulo", names: ["São Paulo"]),
        ]
        let names = Dictionary(uniqueKeysWithValues: partners.map { ($0.id, $0.names) })
        lookup = Lookup(partners.map(\.id), id: { $0 }, names: { names[$0] ?? [] })
    }

    @Test(
        "by id, by name in either language, without accents, by a beginning",
        arguments: [
            ("frankfurt", "frankfurt"), ("frankfurt-2019", "frankfurt-2019"), ("FRANKFURT 2019", "frankfurt-2019"),
            ("osaka", "osaka-city"), ("Osaka", "osaka-city"),
            ("osaka p", "osaka-prefecture"),
            ("大阪府", "osaka-prefecture"),
            ("phrang", "frankfurt"), ("pe tec", "st-petersburg"), ("petersb", "st-petersburg"), ("main", "frankfurt"),
            ("Đá Bạc", "vung-b"), ("Đà Bắc", "vung-a"), ("sao", "sao-paulo"), ("sev", "seville"),
            (" Sevilla ", "seville"),
        ])
    func found(text: String, id: String) {
        #expect(lookup.find(text) == .found(id))
    }

    @Test(
        "that could be several lists the candidates",
        arguments: [
            ("da bac", ["vung-a", "vung-b"]), ("os", ["osaka-city", "osaka-prefecture"]),
            ("frank", ["frankfurt", "frankfurt-2019"]), ("sa", ["st-petersburg", "sankt-gallen", "sao-paulo"]),
        ])
    func ambiguous(text: String, candidates: [String]) {
        #expect(lookup.find(text) == .ambiguous(candidates))
    }

    @Test(
        "with a slip suggests the nearest",
        arguments: [
            ("frankfrut", "frankfurt"), ("sevile", "seville"), ("sevila", "seville"), ("peterburg", "st-petersburg"),
            ("osacka", "osaka-city"), ("soa paulo", "sao-paulo"), ("frankfurt am rhein", "frankfurt"),
        ])
    func unknown(text: String, nearest: String) throws {
        guard case .unknown(let suggestions) = lookup.find(text) else {
            Issue.record("\(text) was found")
            return
        }
        #expect(suggestions.first == nearest)
        #expect(suggestions.count <= 5)
    }

    @Test("that is like nothing known, or is empty, suggests nothing", arguments: ["xyzzyq", "", " - "])
    func hopeless(text: String) {
        #expect(lookup.find(text) == .unknown(suggestions: []))
    }
}
