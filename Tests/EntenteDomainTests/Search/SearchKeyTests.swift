import EntenteDomain
import Seeded
import Testing

@Suite("Search")
struct SearchKeyTests {
    @Test(
        "finds a partner by words of its names, in any order, without accents",
        arguments: [
            ("duong", "Bình Đường", true), ("osaka", "Osaka Prefecture", true),
            ("main frank", "Frankfurt am Main", true),
            ("rhone alpes", "Rhône-Alpes", true), ("RHÔNE", "rhone", true), ("kfurt", "Frankfurt am Main", true),
            ("frankfurt oder", "Frankfurt am Main", false), ("osakaa", "Osaka", false), ("", "Osaka", true),
            (" - ", "Osaka", true),
        ])
    func matches(query: String, name: String, isFound: Bool) {
        #expect(SearchKey(of: name).matches(SearchQuery(query)) == isFound)
    }

    @Test("takes its words from any of the names, but no word from two of them")
    func severalNames() {
        let key = SearchKey(of: ["Seville", "Sevilla", "塞维利亚"])
        #expect(key.matches(SearchQuery("sevilla seville")))
        #expect(key.matches(SearchQuery("塞维")))
        #expect(!key.matches(SearchQuery("lesev")))
    }

    @Test("finds a partner by words that its country's names and code begin with, one by one and among many")
    func countries() {
        let countries = CountryKeys([
            ("VN", ["Vietnam", "Việt Nam"]), ("DE", ["Germany", "Đức"]), ("DEDE", ["Mark"]),
            ("TH", ["Thailand", "Thái Lan"]), ("NL", ["Netherlands", "Hà Lan"]),
        ])
        let entries = [
            ("Dresden", "DE"), ("Huế", "VN"), ("Atlantis", "XX"), ("UNESCO", nil), ("Bangkok", "TH"), ("Utrecht", "NL"),
        ].map { name, country in
            Portfolio.Entry(relationship: "x", name: Name(en: name), country: country)
        }
        for (text, found) in [
            ("duc", [0]), ("germany dres", [0]), ("viet nam", [1]), ("de", [0]), ("xx", [2]), ("mark", []),
            ("hà lan", [5]), ("thai", [4]), ("lan bang", [4]), ("land", []), ("th kok", [4]), ("tre", [5]),
            (String(repeating: "u ", count: 64) + "hà", []), (String(repeating: "u ", count: 64) + "cht", [5]),
        ] {
            let query = PartnerQuery(text, countries: countries)
            let alone = entries.indices.filter { query.matches(entries[$0], countries: countries) }
            let together = SearchKeys(of: entries, countries: countries)
            #expect(alone == found && entries.indices.filter { together.matches(query, at: $0) } == found, "\(text)")
        }
    }

    @Test("marks what was found in the name as it is written")
    func marks() {
        #expect(SearchQuery("duong").marks(in: "Bình Đường") == [5..<10])
        #expect(SearchQuery("ss").marks(in: "Weißenfels") == [3..<4])
        #expect(SearchQuery("main fran").marks(in: "Frankfurt am Main") == [0..<4, 13..<17])
        #expect(SearchQuery("an ank").marks(in: "Frankfurt") == [2..<5])
        #expect(SearchQuery("alpes rhone").marks(in: "Rhône-Alpes") == [0..<5, 6..<11])
        #expect(SearchQuery("oslo").marks(in: "Osaka").isEmpty)
        #expect(SearchQuery("").marks(in: "Osaka").isEmpty)
    }

    @Test("marks only characters that the name has, and something wherever a one-word query matches")
    func marksAreInside() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<5_000 {
            let (text, query) = (random.text(upTo: 10), SearchQuery(random.text(upTo: 2)))
            let marks = query.marks(in: text)
            #expect(marks.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= text.count && !$0.isEmpty })
            #expect(zip(marks, marks.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
            if !query.isEmpty, SearchKey(of: text).matches(query) { #expect(!marks.isEmpty, "\(text)") }
        }
    }
}
