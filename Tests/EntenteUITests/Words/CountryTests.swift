import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Names of countries")
struct CountryTests {
    @Test("every code has a name in both languages, and leads to its row")
    func table() {
        let codes = Country.table.flatMap(\.codes)
        #expect(codes == codes.sorted() && Set(codes).count == codes.count)
        for country in Country.table {
            #expect(country.names.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " }, "\(country)")
            #expect(Set(country.names.dropFirst(2)).isDisjoint(with: country.names.prefix(2)), "\(country)")
            for code in country.codes {
                #expect(TextForm.country.admits(code) && Country.of(code) == country, "\(code)")
            }
        }
        let current = Country.table.filter { $0.codes.allSatisfy { $0.utf8.count == 2 } }
        #expect(current.count == 249, "as many as ISO 3166-1 has")
    }

    @Test("no two countries have the same name")
    func names() {
        for language in Language.allCases {
            let words = Words(language)
            let names = Country.table.map { Folding.fold(words($0.texts)) }
            #expect(Set(names).count == names.count)
        }
    }

    @Test("every country of the bundled register is named")
    func bundled() throws {
        let codes = try Register.bundled().localities.compactMap(\.country)
        #expect(!codes.isEmpty && codes.allSatisfy { Country.of($0) != nil })
    }

    @Test(
        "a code is told by its name, and one that nobody has as it stands",
        arguments: [
            ("JP", "Japan", "Nhật Bản"), ("AD", "Andorra", "Andorra"), ("ZW", "Zimbabwe", "Zimbabwe"),
            ("SU", "Soviet Union", "Liên Xô"), ("SUHH", "Soviet Union", "Liên Xô"), ("DE", "Germany", "Đức"),
            ("DDDE", "East Germany", "Đông Đức"), ("XX", "XX", "XX"), ("SUXX", "SUXX", "SUXX"), ("AA", "AA", "AA"),
            ("", "", ""),
        ])
    func tells(code: String, english: String, vietnamese: String) {
        #expect(Words(.english).country(code) == english)
        #expect(Words(.vietnamese).country(code) == vietnamese)
    }
}
