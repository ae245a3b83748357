import EntenteDomain
import Testing

@Suite("A search over all records")
struct RecordSearchTests {
    private let names = ["TH": ["Thailand", "Thái Lan"], "NL": ["Netherlands", "Hà Lan"]]

    private func found(_ text: String) -> [String] {
        var search = RecordSearch(for: text) { [names] in names[$0] ?? [] }
        search.look(at: .locality(Locality(id: "bangkok", name: Name(en: "Bangkok"), country: "TH")))
        search.look(
            at: .locality(Locality(id: "utrecht", name: Name(en: "Utrecht"), country: "NL", notes: "Near Delft")))
        search.look(at: .prospect(Prospect(id: "wish", locality: "utrecht", state: .interest)))
        return search.matches.map { "\($0.id): \($0.text)" }
    }

    @Test("finds a place by its names and notes, and by what a word of its country's names begins with")
    func countries() {
        #expect(found("hà lan") == ["utrecht: Hà Lan", "wish: Hà Lan"])
        #expect(found("thai") == ["bangkok: Thailand"])
        #expect(found("delft nether") == ["utrecht: Near Delft"])
        #expect(found("recht") == ["utrecht: Utrecht", "wish: Utrecht"])
        #expect(found("land").isEmpty)
        #expect(found("").isEmpty)
    }
}
