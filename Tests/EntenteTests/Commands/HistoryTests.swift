import PtyHarness
import Testing

@Suite("entente history")
struct HistoryTests {
    @Test("every year is told on its last day, and the last step on the day asked for")
    func years() throws {
        let answer = try Account.withRegister().json("history", "--from", "2010", "--until", "2012-05-31")
        let steps = try #require(answer["steps"]?.elements)
        #expect(steps.compactMap { $0["day"]?.text } == ["2010-12-31", "2011-12-31", "2012-05-31"])
        #expect(steps.compactMap { $0["inForce"] } == [.number(0), .number(1), .number(1)])
        #expect(steps.compactMap { $0["ended"] } == [.number(1), .number(1), .number(1)])
    }

    @Test("a step tells what standing tells on the same day")
    func likeStanding() throws {
        let account = try Account.withRegister()
        let history = try account.json("history", "--every", "month", "--from", "2023-11", "--until", "2024-06")
        for step in try #require(history["steps"]?.elements) {
            let day = try #require(step["day"]?.text)
            let standing = try account.json("standing", "--as-of", day)
            let words = standing["relationships"]?.elements.compactMap { $0["standing"]?.text } ?? []
            for (word, count) in try #require(members(of: step["standings"])) {
                #expect(count == .number(Double(words.count { $0 == word })), "\(day) \(word)")
            }
        }
    }

    private func members(of value: JSONValue?) -> [String: JSONValue]? {
        guard case .object(let members)? = value else { return nil }
        return members
    }

    @Test("steps after the record's end are marked as unverified")
    func horizon() throws {
        let steps = try Account.withRegister().json("history", "--from", "2024", "--until", "2025")["steps"]?.elements
        #expect(steps?.map { $0["unverifiedSince"] } == [.null, .string("2024-12-31")])
    }

    @Test("the plot fits the terminal, and is ASCII where the locale is no better", arguments: [40, 80, 200])
    func plot(columns: Int) throws {
        let account = try Account.withRegister()
        let session = try account.start(
            ["history", "--format", "plot", "--until", "2024", "--lang", "vi"], columns: columns,
            environment: ["LANG": "C", "LC_ALL": "C", "NO_COLOR": "1"])
        #expect(session.waitForExit(Account.patience) == .status(0))
        let lines = session.text.split(separator: "\r\n")
        #expect(lines.count > 5)
        for line in lines {
            #expect(line.utf8.count <= columns, "\(line)")
            #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
        }
    }

    @Test("a time that ends before it begins is refused")
    func reversed() throws {
        let answer = try Account.withRegister().run(["history", "--from", "2020", "--until", "2019"])
        #expect(answer.exit == .status(64))
        #expect(answer.errors.contains("31 Dec 2019"))
    }
}
