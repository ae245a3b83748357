import PtyHarness
import Testing

@Suite("entente insights")
struct InsightsTests {
    @Test("the groups of every kind add up to all ties")
    func sums() throws {
        let answer = try Account.withRegister().json("insights", "--as-of", Account.day)
        for key in ["byRegion", "byCountry", "byPurpose", "byInitiative", "byLevel"] {
            let groups = answer[key]?.elements ?? []
            let ties = groups.reduce(0.0) { sum, group in
                guard case .number(let ties)? = group["ties"] else { return sum }
                return sum + ties
            }
            #expect(.number(ties) == answer["all"]?["ties"], "\(key)")
        }
    }

    @Test("money is told by party and currency, to the last decimal")
    func contributions() throws {
        let text = try Account.withRegister().output("insights", "--as-of", Account.day)
        #expect(text.contains("250,000.50"))
        #expect(text.contains("EUR"))
    }

    @Test("as CSV every table is in one, which any program reads")
    func csv() throws {
        let text = try Account.withRegister().output("insights", "--as-of", Account.day, "--format", "csv")
        let lines = text.split(separator: "\r\n")
        #expect(lines.first == "table,row,column,value")
        #expect(lines.contains("By region,1,group,Europe"))
    }

    @Test("an empty register has figures too")
    func empty() throws {
        let account = try Account()
        _ = try account.output("init", "--empty", "--city", "Harbour City")
        #expect(try account.output("insights").contains("Harbour City"))
        #expect(try account.json("insights")["all"]?["ties"] == .number(0))
    }
}
