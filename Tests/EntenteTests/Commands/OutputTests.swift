import Foundation
import PtyHarness
import Testing

@Suite("What commands write")
struct OutputTests {
    private static let tables = [["standing"], ["list"], ["flags"], ["deadlines"], ["search", "port"]]

    @Test("a table fits the terminal, cut with an ellipsis, and is whole elsewhere", arguments: [30, 60, 80, 200])
    func width(columns: Int) throws {
        let account = try Account.withRegister()
        for table in Self.tables {
            let session = try account.start(
                table + ["--as-of", Account.day], columns: columns, environment: ["NO_COLOR": "1"])
            #expect(session.waitForExit(Account.patience) == .status(0))
            let lines = session.text.split(separator: "\r\n")
            for line in lines.drop(while: { $0.contains("·") }) {
                #expect(line.count <= columns || line.hasPrefix("Unverified"), "\(table): \(line)")
            }
            #expect(!(try account.run(table + ["--as-of", Account.day]).output.contains("…")))
        }
    }

    @Test("colours are for terminals alone, and never with NO_COLOR")
    func colors() throws {
        let account = try Account.withRegister()
        let arguments = ["list", "--as-of", Account.day]
        let escape: UInt8 = 0x1B
        #expect(try account.runOnTerminal(arguments).bytes.contains(escape))
        #expect(try !account.runOnTerminal(arguments, environment: ["NO_COLOR": "1"]).bytes.contains(escape))
        #expect(try !account.runOnTerminal(arguments, environment: ["TERM": "dumb"]).bytes.contains(escape))
        #expect(try !account.run(arguments).output.utf8.contains(escape))
    }

    @Test(
        "a terminal gets no character that it would obey or hide, in any format",
        arguments: ["table", "json", "csv", "markdown"])
    func hostile(format: String) throws {
        let account = try Account.withRegister()
        let arguments = ["list", "--as-of", Account.day, "--format", format]
        let seen = try account.runOnTerminal(arguments, environment: ["NO_COLOR": "1"])
        #expect(!String(decoding: seen.bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
        if format != "table" { #expect(try account.run(arguments).output.unicodeScalars.contains("\u{202E}")) }
    }

    @Test("CSV neutralises what a spreadsheet would compute, unless it is asked for raw")
    func formulas() throws {
        let account = try Account.withRegister()
        let arguments = ["list", "--as-of", Account.day, "--format", "csv", "--text", "formula", "--lang", "en"]
        let row = { (answer: Account.Answer) in answer.output.split(separator: "\r\n").dropFirst().first ?? "" }
        #expect(row(try account.run(arguments)).hasPrefix(#""'=SUM(A1:A9), ""Formula""","#))
        #expect(row(try account.run(arguments + ["--raw"])).hasPrefix(#""=SUM(A1:A9), ""Formula""","#))
    }

    @Test("CSV and Markdown have the same cells as each other, and every row as many as there are headings")
    func sameCells() throws {
        let account = try Account.withRegister()
        for table in Self.tables {
            let arguments = table + (table[0] == "search" ? [] : ["--as-of", Account.day])
            let markdown = try account.run(arguments + ["--format", "markdown"]).output.split(separator: "\n")
                .filter { $0.hasPrefix("|") }
            let counts = Set(
                markdown.map { line in
                    line.replacing("\\|", with: "").split(separator: "|", omittingEmptySubsequences: false).count
                })
            #expect(counts.count == 1, "\(table)")
            let csv = try account.run(arguments + ["--format", "csv"]).output
            let headings = csv.split(separator: "\r\n").first?.split(separator: ",", omittingEmptySubsequences: false)
            #expect(headings?.count == counts.first.map { $0 - 2 })
        }
    }

    @Test("in CSV a date in a cell of its own is the record's, and one in a sentence is written for people")
    func sentences() throws {
        let account = try Account.withRegister()
        let question = ["deadlines", "--as-of", Account.day, "--format", "csv", "--lang"]
        let english = try account.output(question + ["en"])
        #expect(english.contains("2024-10-16") && english.contains("16 Oct 2024 at the earliest, perhaps never"))
        #expect(try account.output(question + ["vi"]).contains("sớm nhất 16/10/2024, có thể không bao giờ"))
    }

    @Test("says in every format what is unverified", arguments: ["table", "json", "csv", "markdown"])
    func unverified(format: String) throws {
        let account = try Account.withRegister()
        for table in Self.tables where table[0] != "search" {
            let after = try account.run(table + ["--as-of", "2025-01-01", "--format", format, "--lang", "en"]).output
            // For people in the form of their language, for programs in that of the record.
            let isForPeople = format == "table" || format == "markdown"
            #expect(after.contains(isForPeople ? "31 Dec 2024" : "2024-12-31"), "\(table)")
            #expect(!after.contains(isForPeople ? "2024-12-31" : "31 Dec 2024"), "\(table)")
            #expect(after.lowercased().contains("unverified"))
        }
    }

    @Test("a reader that has seen enough ends a command quietly")
    func head() throws {
        let account = try Account.withRegister()
        let session = try account.shell(#"{ "$0" list; echo "status $?" >&2; } | head -1"#)
        #expect(session.waitForExit(Account.patience) == .status(0))
        #expect(session.text.contains("Harbour City"))
        #expect(session.text.contains("status 0"))
        #expect(!session.text.contains("entente:"))
    }

    @Test("without --as-of tells of today")
    func today() throws {
        let day = try #require(try Account.withRegister().json("standing")["asOf"]?.text)
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = .current
        formatter.formatOptions = [.withFullDate]
        // The day may turn between the two.
        let days = [0, -60].map { formatter.string(from: Date(timeIntervalSinceNow: $0)) }
        #expect(days.contains(day))
    }
}
