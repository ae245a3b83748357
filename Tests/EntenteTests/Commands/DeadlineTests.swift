import Foundation
import PtyHarness
import Testing

@Suite("entente deadlines")
struct DeadlineTests {
    private func rows(_ answer: JSONValue) -> [String] {
        answer["deadlines"]?.elements.map { deadline in
            "\(deadline["on"]?.text ?? "") \(deadline["relationship"]?.text ?? "") \(deadline["what"]?.text ?? "")"
        } ?? []
    }

    @Test("tells what is overdue and what comes within a year, in the order of the days")
    func order() throws {
        let rows = rows(try Account.withRegister().json("deadlines", "--as-of", Account.day))
        #expect(
            rows == [
                "2023-03-31 reversed plannedStart", "2024-03-01 northport review", "2024-07-01 southport expiry",
                "2024-08-02 reversed dormancy", "2024-09-01 northport plannedStart", "2024-10-16 southport dormancy",
                "2024-12-31 northport notice", "2025-01-01 formula lapse", "2025-03-01 northport renewal",
            ])
    }

    @Test("leaves out what lies before --from and after --until, and keeps what can still come within")
    func period() throws {
        let account = try Account.withRegister()
        let rows = rows(
            try account.json("deadlines", "--as-of", Account.day, "--from", "2024-08-15", "--until", "2024-10"))
        // Gate's dormancy, whose day is not known, may come until 1 October.
        #expect(
            rows == [
                "2024-08-02 reversed dormancy", "2024-09-01 northport plannedStart", "2024-10-16 southport dormancy",
            ])
    }

    @Test(
        "leaves what the filters of list admit, in every format",
        arguments: [
            (["--standing", "active"], ["northport"]), (["--level", "twinning"], ["southport"]),
            (["--field", "giao duc"], ["northport", "southport"]), (["--text", "duong"], []),
            (["--text", "xyzzy"], []),
        ])
    func filters(options: [String], expected: [String]) throws {
        let account = try Account.withRegister()
        let question = ["deadlines", "--as-of", Account.day] + options
        let answer = try account.json(question)
        let partners = answer["deadlines"]?.elements.compactMap { $0["relationship"]?.text } ?? []
        #expect(Set(partners) == Set(expected))
        let csv = try account.output(question + ["--format", "csv"])
        #expect(csv.split(separator: "\r\n").count == partners.count + 1)
        let calendar = try CalendarLines(try account.output(question + ["--format", "ics"]))
        #expect(calendar.events.count == partners.count)
        let table = try account.output(question + ["--lang", "en"])
        #expect(table.hasSuffix("Nothing matches.\n") == expected.isEmpty)
    }

    @Test("says how sure each is")
    func certainty() throws {
        let output = try Account.withRegister().output("deadlines", "--as-of", Account.day, "--lang", "en")
        #expect(output.contains(/1 Jul 2024 +Southport +expires +certain/))
        #expect(output.contains(/16 Oct 2024 +Southport +may fall dormant +16 Oct 2024 at the earliest, perhaps never/))
    }

    @Test(
        "as a calendar: whole days, alarms by lead time, texts of the record, both languages", arguments: ["en", "vi"])
    func calendar(language: String) throws {
        let account = try Account.withRegister()
        let text = try account.output("deadlines", "--as-of", Account.day, "--format", "ics", "--lang", language)
        let calendar = try CalendarLines(text)
        #expect(calendar.events.count == 9)
        let notice = try #require(
            calendar.events.first { $0["UID"] == "notice.northport-2020.2024-12-31@harbour.entente" })
        #expect(notice["DTSTART"] == "20241231" && notice["DTEND"] == "20250101" && notice["STATUS"] == "CONFIRMED")
        #expect(notice["DTSTAMP"] == "20240630T000000Z")
        let title = language == "en" ? "Memorandum with Northport; trade, education" : "Bản ghi nhớ với Cảng Bắc"
        #expect(notice["DESCRIPTION"]?.hasPrefix(title + "\n") == true)
        let dormancy = try #require(calendar.events.first { $0["UID"]?.hasPrefix("dormancy.southport") == true })
        #expect(dormancy["DTSTART"] == "20241016")
        let day = language == "en" ? "16 Oct 2024" : "16/10/2024"
        #expect(dormancy["DESCRIPTION"]?.contains(day) == true, "a sentence has its dates as people write them")
        // Nothing rings for what is overdue already; ends ring as early as they are flagged.
        #expect(calendar.triggers.count == 7)
        #expect(calendar.triggers.contains("-P180D"))
    }

    @Test("as a calendar keeps an event's identity when another activity moves its day")
    func identity() throws {
        let document = try String(contentsOfFile: Account.fixture, encoding: .utf8)
        let longer = document.replacing("\"end\": \"2023-11-30\"", with: "\"end\": \"2024-05-31\"")
        let days = try [document, longer].map { document in
            let account = try Account.withRegister(document)
            let text = try account.output("deadlines", "--as-of", Account.day, "--until", "2027", "--format", "ics")
            return try CalendarLines(text).events.first { $0["UID"] == "lapse.northport-2020@harbour.entente" }?[
                "DTSTART"]
        }
        #expect(days == ["20251201", "20260601"])
    }

    @Test("as a calendar is the same bytes for the same register and day")
    func deterministic() throws {
        let texts = try (0..<2).map { _ in
            try Account.withRegister().output("deadlines", "--as-of", Account.day, "--format", "ics")
        }
        #expect(texts[0] == texts[1])
    }

    @Test("as a calendar is taken by a public parser", .enabled(if: PublicParser.isThere))
    func publicParser() throws {
        let account = try Account.withRegister()
        let text = try account.output("deadlines", "--as-of", Account.day, "--format", "ics", "--lang", "vi")
        let file = try account.write(text, "deadlines.ics")
        let events = try PublicParser.events(of: file)
        let expected = try CalendarLines(text).events.map {
            "\($0["UID"] ?? "")|\($0["DTSTART"] ?? "")|\($0["SUMMARY"] ?? "")"
        }
        #expect(events == expected)
    }
}

/// Python's `icalendar` (Debian: python3-icalendar), where it is installed.
enum PublicParser {
    private static let script = """
        import sys, icalendar
        calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
        for event in calendar.walk("VEVENT"):
            assert not event.errors, event.errors
            start = event.decoded("DTSTART")
            assert (event.decoded("DTEND") - start).days == 1
            print(str(event["UID"]) + "|" + start.strftime("%Y%m%d") + "|" + str(event["SUMMARY"]))
        """

    /// The interpreter that has it: the system's own, or the one on the path.
    private static let python = ["/usr/bin/python3", "python3"].first { python in
        (try? run(python, ["-c", "import icalendar"]))?.status == 0
    }

    static let isThere = python != nil

    /// What it understands of a calendar's events.
    static func events(of file: String) throws -> [String] {
        let answer = try run(try #require(python), ["-c", script, file])
        #expect(answer.status == 0)
        return answer.output.split(separator: "\n").map(String.init)
    }

    private static func run(_ python: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
