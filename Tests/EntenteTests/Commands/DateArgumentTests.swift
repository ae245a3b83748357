import PtyHarness
import Testing

@Suite("Dates on the command line")
struct DateArgumentTests {
    @Test("are taken in the record's form and in that of the answer's language, wherever --lang stands")
    func forms() throws {
        let account = try Account.withRegister()
        let told = try account.output("list", "--as-of", "2024-06-30", "--format", "csv")
        for arguments in [
            ["list", "--as-of", "30 Jun 2024"], ["list", "--as-of", "Jun 2024", "--lang", "en"],
            ["list", "--as-of", "06/2024"],
        ] {
            #expect(try account.output(arguments + ["--format", "csv"]) == told, "\(arguments)")
        }
        let vietnamese = try account.output("list", "--as-of", "2024-06-30", "--lang", "vi")
        #expect(vietnamese.contains("30/06/2024"))
        #expect(try account.output("list", "--as-of", "30/6/2024", "--lang", "vi") == vietnamese)
        #expect(try account.output("list", "--lang=vi", "--as-of=30/06/2024") == vietnamese)
    }

    @Test(
        "are refused in English where day and month cannot be told apart, with what to write",
        arguments: [
            ["list", "--as-of", "09/12/2005"], ["deadlines", "--from", "09/12/2005"],
            ["history", "--until", "09/12/2005"],
            ["what-if", "--add", "northport:project:09/12/2005"], ["end", "southport-2021", "--on", "09/12/2005"],
            ["add", "activity", "northport", "--title", "Quay", "--start", "09/12/2005"],
        ])
    func ambiguous(arguments: [String]) throws {
        let answer = try Account.withRegister().run(arguments + ["--lang", "en"])
        #expect(answer.exit == .status(64))
        #expect(answer.errors.contains("9 Dec 2005") && answer.errors.contains("2005-12-09"), "\(answer.errors)")
    }

    @Test("are stored as the record has them, in whichever form they were given")
    func stored() throws {
        let account = try Account.withRegister()
        _ = try account.output(
            "add", "activity", "northport", "--title", "Bến cảng", "--start", "01/02/2024", "--end", "3/2024", "--lang",
            "vi")
        let show = try account.output("export")
        #expect(show.contains(#""start": "2024-02-01", "end": "2024-03""#), "\(show)")
    }
}
