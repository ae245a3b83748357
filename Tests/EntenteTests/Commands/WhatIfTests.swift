import PtyHarness
import Testing

@Suite("entente what-if")
struct WhatIfTests {
    @Test("a clause for all ends what the policy alone calls dormant, since the day of the lapse")
    func clause() throws {
        let account = try Account.withRegister()
        let answer = try account.json("what-if", "--clause", "2", "--only-without", "--as-of", Account.day)
        let change = try #require(answer.element("changes", id: "duong-xanh"))
        #expect(change["before"]?["standing"]?.text == "dormant")
        #expect(change["after"]?["standing"]?.text == "lapsed")
        // Effective on one unknown day of 2011: the unfavourable reading takes its first day, and 2013-01-01 is inclusive.
        #expect(change["since"]?.text == "2013-01-02")
        #expect(answer.element("changes", id: "northport") == nil, "it has a clause of its own, and keeps it")
    }

    @Test("one project in time brings a dormant tie back, and a festival does not")
    func addition() throws {
        let account = try Account.withRegister()
        let saved = try account.json(
            "what-if", "--add", "dương:project:2024-02:2024-05", "--as-of", Account.day)
        #expect(saved.element("changes", id: "duong-xanh")?["after"]?["standing"]?.text == "active")
        #expect(saved["changes"]?.elements.count == 1)
        let idle = try account.json("what-if", "--add", "duong:event:2024-02", "--as-of", Account.day)
        #expect(idle["changes"] == .array([]))
    }

    @Test("an activity after the day is told to count for nothing yet")
    func future() throws {
        let account = try Account.withRegister()
        let text = try account.output("what-if", "--add", "duong-xanh:project:2024-09", "--as-of", Account.day)
        #expect(text.contains("It starts after 30 Jun 2024"))
        #expect(text.contains("No standing would change"))
    }

    @Test("the register is the same before and after")
    func nothingWritten() throws {
        let account = try Account.withRegister()
        let before = try account.output("standing", "--format", "json", "--as-of", Account.day)
        _ = try account.output("what-if", "--clause", "1", "--add", "eastport:aid:2024-01", "--as-of", Account.day)
        #expect(try account.output("standing", "--format", "json", "--as-of", Account.day) == before)
    }

    @Test(
        "what cannot be supposed is refused with what to write",
        arguments: [
            ([], "--clause YEARS"), (["--clause", "0"], "number of years"),
            (["--clause", "2:weekly"], "calendarYears"),
            (["--only-without"], "needs a clause"), (["--add", "northport:party:2020"], "the kinds are"),
            (["--add", "northport:project:2020-13"], "has no 2020-13"),
            (["--add", "northport:project:2020:2019"], "ends before"),
            (["--add", "nowhere:project:2020"], "nowhere"),
        ])
    func refused(arguments: [String], message: String) throws {
        let answer = try Account.withRegister().run(["what-if"] + arguments)
        #expect(answer.exit == .status(64))
        #expect(answer.errors.contains(message), "\(answer.errors)")
    }
}
