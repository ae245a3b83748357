import EntenteDomain
import EntenteStore
import Glibc
import PtyHarness
import Testing

@Suite("The page about JSON")
struct JSONPageTests {
    /// Questions that between them show every key.
    private static let questions: [[String]] = [
        ["standing"],
        ["list"],
        ["flags"],
        ["flags", "--as-of", "2025-02-01"],
        ["flags", "--as-of", "2025-11-01"],
        ["deadlines"],
        ["deadlines", "--from", "2024-07", "--until", "2026"],
        ["what-if", "--clause", "3:calendarYears", "--add", "northport:project:2024-02:2024-05"],
        ["what-if", "--clause", "2"],
        ["sessions"],
        ["history"],
        ["history", "--every", "month", "--from", "2024-11", "--until", "2025-01"],
        ["insights"],
        ["log"],
        ["search", "port"],
        ["search", "2011"],
        ["why", "northport"],
        ["why", "northgate"],
        ["why", "eastport"],
        ["why", "northport-2020"],
        ["why", "oldport-1985"],
        ["show", "northport"],
        ["show", "northgate"],
        ["show", "northport-2020"],
        ["show", "northport-trade-desk"],
        ["show", "northport-cranes"],
        ["show", "prospect-northgate"],
        ["doctor"],
    ]

    @Test("names every key of every answer with its value, and none that no answer has")
    func everyKey() throws {
        let account = try Account.withRegister()
        // Something to tell of in the log: added, edited and taken back.
        _ = try account.output("add", "activity", "northport", "--title", "A course", "--start", "2024-05")
        _ = try account.output("edit", "activity", "northport-a-course", "--set", "end=2024-06", "--reason", "letter")
        _ = try account.output("undo")
        _ = try account.output("undo", "1")
        try Self.holdSession(in: account)
        // What the doctor finds: a mode, which has a subject and a detail.
        chmod(account.register, 0o606)
        var page = try JSONPage()
        for question in Self.questions {
            let day = question.contains("--as-of") ? [] : ["--as-of", Account.day]
            let answer = try account.run(question + day + ["--format", "json"])
            #expect(answer.exit == .status(question == ["doctor"] ? 3 : 0), "\(question): \(answer.errors)")
            let document = try JSONValue(answer.output)
            page.check(document, is: "entente-\(question[0])", at: question.joined(separator: " "))
        }
        let unseen = page.documented.subtracting(page.seen)
        #expect(unseen == [], "documented, and in no answer")
        #expect(page.commands == Set(Self.questions.map { $0[0] }))
    }

    /// Begins a review session in an account's register, and takes one decision of each sort.
    private static func holdSession(in account: Account) throws {
        let store = try RegisterStore.open(at: RegisterPath(account.register))
        let day = try #require(Day(Account.day))
        let relationships = try store.portfolio().entries.map(\.relationship)
        let session = try store.beginSession(
            ReviewSession(
                number: 0, queue: .flags, begun: day, by: "desk", asOf: day,
                items: relationships.map { ReviewSession.Item($0) }))
        let dossier = try #require(try store.dossier(of: relationships[0]))
        let review = Review(id: "", of: .relationship(relationships[0]), on: PartialDate(day), decision: .keep)
        _ = try store.apply(
            dossier.recording(review), by: EntenteDomain.Account(name: "desk"),
            deciding: (number: 0, session: session.number))
        try store.settle(1, of: session.number, .passed)
    }
}
