import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("What the sources disagree on")
struct DisputeTests {
    private func sources(of partner: String, _ language: Language) throws -> String {
        var desk = try Desk(.bundled(), size: Size(columns: 120, rows: 60), language: language)
        desk.type("/" + partner)
        desk.press(.enter, .enter)
        desk.model.onPage { $0.selection = nil }
        desk.type("G")
        return desk.screen
    }

    @Test("is told by the names of records, not by their identifiers", arguments: Language.allCases)
    func names(language: Language) throws {
        let words = Words(language)
        let screen = try sources(of: "osaka city", language)
        let register = try Register.bundled()
        for id in ["osaka-city", "osaka-prefecture"] {
            let locality = try #require(register.localities.first { $0.id.rawValue == id })
            #expect(screen.contains("“\(words(locality.name))”"), "\(screen)")
            #expect(!screen.contains("“\(id)”"))
        }
        #expect(!screen.contains("osaka-prefecture-2007"), "an agreement is told by its partner and year")
    }

    @Test("is told in the words of the language where the register has words for it")
    func words() throws {
        let screen = try sources(of: "minsk", .vietnamese)
        let words = Words(.vietnamese)
        for initiative in [Relationship.Initiative.central, .partner] {
            #expect(screen.contains("“\(words(initiative))”"), "\(screen)")
        }
    }
}
