import Foundation
import PtyHarness
import Testing

@Suite("Changing the register from the command line")
struct ChangeCommandTests {
    private let account: Account

    init() throws { account = try Account.withRegister() }

    private func export() throws -> String { try account.output("export") }

    @Test("what belongs to no relationship, and excused periods, are added, edited and removed as on the screens")
    func everyKind() throws {
        let added = [
            ["locality", "Osaka Prefecture", "--country", "JP", "--kind", "prefecture"],
            ["field", "Food safety"], ["source", "Minutes", "--id", "minutes-2026", "--year", "2026"],
            [
                "dispute", "minsk-2008.signed", "--reading", "2008-05 @ file 5.2", "--reading",
                "2008; perhaps @ minutes-2026 3",
            ],
            ["prospect", "osaka-prefecture", "--state", "interest", "--on", "2026-11"],
            [
                "excused", "northport-2020", "--from", "2020-03", "--to", "2021-10", "--why", "second wave",
                "--source", "joint letter",
            ],
        ]
        for arguments in added {
            let answer = try account.run(["add"] + arguments)
            #expect(answer.exit == .status(0), "\(arguments) \(answer.errors)")
        }
        var register = try export()
        for text in [
            #""id": "osaka-prefecture""#, #""id": "food-safety""#, #""id": "minutes-2026""#,
            #"{"value": "2008; perhaps", "sources": [{"source": "minutes-2026", "at": "3"}]}"#,
            #""id": "osaka-prefecture-interest""#,
            #"{"from": "2020-03-01", "to": "2021-10-31", "reason": "second wave", "source": "joint letter"}"#,
        ] {
            #expect(register.contains(text), "\(text)")
        }
        #expect(try account.run(["add", "dispute", "minsk-2008.signed", "--reading", "2009"]).exit == .status(65))
        #expect(try account.run(["add", "dispute", "minsk.level", "--reading", "x @ nobody"]).exit == .status(65))
        #expect(try account.run(["add", "excused", "nowhere-2", "--from", "2020", "--to", "2021"]).exit != .status(0))
        let edits = [
            ["agreement", "northport-2020", "--set", "inactivity.excused=[]"],
            ["prospect", "osaka-prefecture-interest", "--set", "state=negotiating", "--set", "on=2026-12"],
            ["field", "food-safety", "--set", "name.vi=An toàn thực phẩm"],
            ["dispute", "minsk-2008.signed", "--set", "note=the first"],
        ]
        for arguments in edits { #expect(try account.run(["edit"] + arguments).exit == .status(0), "\(arguments)") }
        register = try export()
        #expect(!register.contains("second wave"))
        #expect(register.contains(#""state": "negotiating", "on": "2026-12""#))
        for arguments in [
            ["prospect", "osaka-prefecture-interest"], ["locality", "osaka-prefecture"], ["field", "food-safety"],
            ["dispute", "minsk-2008.signed"], ["source", "minutes-2026"],
        ] {
            #expect(try account.run(["remove"] + arguments).exit == .status(0), "\(arguments)")
        }
        #expect(!(try export()).contains("osaka-prefecture"))
    }

    @Test(
        "a project is added in two fields, and the answer says what follows; a dry run says the same and stores nothing"
    )
    func addActivity() throws {
        let before = try export()
        let arguments = [
            "add", "activity", "duong", "--title", "Cầu đường sắt", "--start", "2024-02", "--lang", "vi", "--as-of",
            Account.day,
        ]
        let tried = try account.run(arguments + ["--dry-run"])
        #expect(tried.exit == .status(0))
        #expect(tried.output.contains(#""vi": "Cầu đường sắt""#))
        #expect(tried.output.contains("chuyển từ “ngưng trệ” sang “ổn định”"))
        #expect(try export() == before)
        let made = try account.run(arguments)
        #expect(made.output.hasPrefix("Mục nhật ký 1: thêm hoạt động duong-xanh-cau-duong-sat."))
        #expect(made.output.contains("chuyển từ “ngưng trệ” sang “ổn định”"))
        #expect(try export().contains(#""id": "duong-xanh-cau-duong-sat""#))
        #expect(try account.output("undo").contains("duong-xanh-cau-duong-sat"))
        #expect(try export() == before)
    }

    @Test("every act has its command, and each is one entry of the log")
    func acts() throws {
        let day = ["--as-of", Account.day]
        let acts: [[String]] = [
            [
                "add", "activity", "northport", "--title", "Quay", "--start", "2023", "--carrier",
                "partner:business:Quay AG",
                "--funding", "partner:1200.50:EUR", "--kind", "project", "--field", "trade",
            ],
            ["add", "commitment", "northport-2020", "--title", "A fair", "--office", "Trade", "--due", "2025"],
            [
                "add", "contact", "northport", "--office", "Protocol", "--side", "partner", "--email",
                "desk@example.org",
            ],
            ["add", "prospect", "northgate", "--state", "interest", "--by", "partner"],
            [
                "add", "agreement", "northport", "--signed", "2024-03", "--supersedes", "northport-2020", "--term",
                "renewing",
                "--set", "term.months=12", "--set", "inactivity.years=2",
            ],
            [
                "add", "partner", "Westport", "--country", "Hoa Ky", "--region", "northAmerica", "--signed",
                "2024-01-15",
            ],
            ["edit", "activity", "northport-quay", "--set", "end=2023-06", "--set", "title.vi=Bến"],
            ["edit", "heading", "--set", "recordsThrough=2026-11-01"],
            ["end", "southport-2021", "--on", "2024-05-01", "--reason", "by letter", "--source", "file:12"],
            [
                "review", "northport-2020", "--decision", "renegotiate", "--office", "Trade", "--due", "2025", "--note",
                "soon",
            ],
            ["review", "northgate", "--decision", "revive"],
            ["verify", "northport-office", "--on", "2024-06"],
            ["flag", "northgate", "--note", "no answer since May"],
            ["flag", "--settle", "northgate-flag-20240630"],
            ["remove", "contact", "eastport-pier"],
            ["undo"],
            ["redo", "15"],
        ]
        for (number, act) in acts.enumerated() {
            let answer = try account.run(act + day)
            #expect(answer.exit == .status(0), "\(act): \(answer.errors)")
            #expect(answer.output.hasPrefix("Log entry \(number + 1): "), "\(act): \(answer.output)")
        }
        let log = try account.json("log")
        #expect(log["entries"]?.elements.count == acts.count)
        let ended = try account.json("log", "--search", "letter southport")["entries"]?.elements
        #expect(ended?.count == 1)
        #expect(ended?.first?["reason"]?.text == "by letter")
        #expect(try account.json("show", "westport")["locality"]?["country"]?.text == "US")
        let moment = try #require(log["entries"]?.elements.first?["at"]?.text)
        let ofDay = try account.json("log", "--search", String(moment.prefix(10)))["entries"]?.elements
        #expect(ofDay?.first?["at"]?.text == moment)
        #expect(try account.json("log", "--search", "2001-02-03")["entries"] == .array([]))
        let partner = try account.json("log", "--partner", "northgate", "--limit", "2")["entries"]?.elements
        #expect(partner?.map { $0["act"]?.text } == ["settle", "flag"])
        // The file that an export writes is one that a register begins with.
        let file = try account.write(try export(), "again.json")
        _ = try account.output("init", "--from", file, "--register", account.path("again.sqlite"))
        #expect(try account.output("export", "--register", account.path("again.sqlite")) == export())
    }

    @Test(
        "what does not fit is refused with 65, an entry that is not there with 64, and nothing is stored",
        arguments: [
            (["add", "activity", "northport", "--start", "soon"], 64, "is not a date"),
            (["add", "activity", "northport", "--start", "2023", "--end", "2022"], 65, "comes before the start"),
            (["add", "activity", "northport", "--start", "2023", "--funding", "city:1:Euro"], 65, "is not a currency"),
            (["add", "activity", "northport", "--start", "2023", "--field", "magic"], 65, "there is no field magic"),
            (["add", "activity", "northport", "--start", "2023", "--set", "colour=red"], 65, "has no key \"colour\""),
            (["add", "activity", "nowhere", "--start", "2023"], 64, "No partner is called"),
            (["add", "partner", "Northport"], 64, "has a locality “northport” already"),
            (["add", "partner", "Westport", "--country", "Atlantis"], 64, "no country's name or code"),
            (["edit", "contact", "nobody", "--set", "name=x"], 64, "Nothing in the register"),
            (["edit", "contact", "northport-office", "--set", "verified=2022-04"], 65, "leave everything as it is"),
            (["edit", "contact", "northport-office", "--set", "id=other"], 65, "keeps its id"),
            (["remove", "agreement", "northport-2020"], 65, "needs it"),
            (["remove", "source", "file"], 65, "needs it"),
            (["undo"], 64, "nothing of this account"),
            (["undo", "9"], 64, "no entry 9"),
        ])
    func refusals(arguments: [String], code: Int32, message: String) throws {
        let before = try export()
        let answer = try account.run(arguments)
        #expect(answer.exit == .status(code), "\(answer.output)\(answer.errors)")
        #expect(answer.errors.contains(message), "\(answer.errors)")
        #expect(try export() == before)
        #expect(try account.json("log")["entries"] == .array([]))
    }

    @Test("an entry is not taken back over what was changed since: 75, and who it was")
    func overtaken() throws {
        _ = try account.output("verify", "northport-office", "--on", "2024-05")
        _ = try account.output("verify", "northport-office", "--on", "2024-06")
        let refused = try account.run(["undo", "1"])
        #expect(refused.exit == .status(75))
        #expect(refused.errors.contains("contact northport-office has been changed since, by "))
        _ = try account.output("undo", "2")
        _ = try account.output("undo", "1")
        #expect(try account.run(["undo", "1"]).exit == .status(65))
        _ = try account.output("redo", "1")
        #expect(try account.run(["redo", "1"]).exit == .status(65))
    }

    @Test("a table that CSV has guarded against formulas comes in as it was")
    func guardedImport() throws {
        let cells = [
            "'=SUM(A1)": "=SUM(A1)", "'+1 day": "+1 day", "'-": "-", "'@night": "@night", "''=quoted": "'=quoted",
            "'tis": "'tis", "=1": "=1",
        ]
        let rows = cells.keys.map { "northport,\"\($0)\",2023\r\n" }
        let file = try account.write("partner,title,start\r\n" + rows.joined(), "table.csv")
        _ = try account.output("import", file)
        let stored = try JSONValue(try export())["activities"]?.elements.compactMap { $0["title"]?["en"]?.text } ?? []
        #expect(Set(cells.values).isSubset(of: Set(stored)), "\(stored)")
    }

    @Test("a department's file is taken whole or not at all, and one undo takes all of it back")
    func importing() throws {
        let before = try export()
        func file(_ second: String) throws -> String {
            try account.write(
                """
                {"format": "entente/1", "activities": [
                  {"id": "quay", "relationship": "northport", "kind": "project", "state": "completed", "start": "2023"},
                  {"id": "\(second)", "relationship": "northport", "kind": "aid", "state": "completed", "start": "2024"}
                ]}
                """, "department.json")
        }
        let taken = try account.run(["import", try file("northport-cranes")])
        #expect(taken.exit == .status(65))
        #expect(taken.errors.contains("activity northport-cranes is in the register already"))
        #expect(try export() == before)
        #expect(
            try account.output("import", try file("crane"), "--dry-run").contains(
                "Only tried: imported activity quay and 1 more."))
        #expect(try export() == before)
        _ = try account.output("import", try file("crane"))
        #expect(try export() != before)
        _ = try account.output("undo")
        #expect(try export() == before)
        let city = try account.write(#"{"format": "entente/1", "recordsThrough": "2026"}"#, "city.json")
        #expect(try account.run(["import", city]).exit == .status(65))
    }

    @Test("a spreadsheet's table of activities is taken whole; every row that does not fit is told by its line")
    func table() throws {
        let before = try export()
        let bad = try account.write(
            "partner;title;start;field\r\nCảng Bắc;Bến;2023;trade\r\nNowhere;X;2023;\r\nnorthport;\"A; B\";soon;\r\n",
            "bad.csv")
        let refused = try account.run(["import", bad])
        #expect(refused.exit == .status(65))
        #expect(refused.errors.contains("bad.csv:3: No partner is called “Nowhere”."))
        #expect(refused.errors.contains(#"bad.csv:4: start "soon" is not a date"#))
        #expect(try export() == before)
        let good = try account.write("partner,title,start\nCảng Bắc,Bến tàu,2023\nNorthport,Bến tàu,2024\n", "good.csv")
        _ = try account.output("import", good, "--lang", "vi")
        let after = try export()
        #expect(after.contains(#""id": "northport-ben-tau", "relationship": "northport", "kind": "project""#))
        #expect(after.contains(#""id": "northport-ben-tau-2""#))
        _ = try account.output("undo")
        #expect(try export() == before)
    }

    @Test("the log tells times by the session's clock and names it; what programs read stays in UTC")
    func zone() throws {
        let account = try Account.withRegister()
        #expect(try account.run(["flag", "northport", "--note", "Ask"]).exit == .status(0))
        let moment = try #require(try account.json("log")["entries"]?.elements.first?["at"]?.text)
        #expect(moment.hasSuffix("Z"))
        let east = ["TZ": "<+14>-14"]
        let table = try account.run(["log", "--lang", "en"], environment: east).output
        let utc = try account.run(["log", "--lang", "en"], environment: ["TZ": "UTC0"]).output
        #expect(table.contains("when (UTC+14)") && utc.contains("when (UTC)"))
        let minute = moment.dropFirst(11).prefix(5)
        #expect(utc.contains(minute) && !table.contains(minute), "\(table)")
        let csv = try account.run(["log", "--lang", "en", "--format", "csv"], environment: east).output
        #expect(csv.contains("when (UTC)") && csv.contains(moment))
    }

    @Test("the log has the account of the system, whatever the environment says")
    func realAccount() throws {
        let answer = try account.run(
            ["verify", "northport-office", "--format", "json"],
            environment: ["USER": "mayor", "LOGNAME": "mayor", "SSH_CONNECTION": "192.0.2.7 50000 192.0.2.1 22"])
        let entry = try JSONValue(answer.output)
        #expect(entry["account"]?.text != "mayor")
        #expect(entry["origin"]?.text == "192.0.2.7")
        let forged = try account.run(
            ["verify", "northport-office", "--on", "2020", "--format", "json"],
            environment: ["SSH_CONNECTION": "the\u{1B}mayor x"])
        #expect(try JSONValue(forged.output)["origin"] == .null)
    }

    @Test("four processes at once: what was acknowledged is in the log, without holes")
    func processes() throws {
        let sessions = try (0..<4).map { number in
            try account.shell(
                #"""
                for round in 1 2 3 4 5 6; do
                    "$0" add activity northport --title "Quay $1" --start 2023 >>"$HOME/answers-$1" 2>&1 || echo "failed: $?" >>"$HOME/answers-$1"
                    "$0" verify northport-office --on "200$1-0$round" >>"$HOME/answers-$1" 2>&1 || [ $? = 75 ] || echo "failed" >>"$HOME/answers-$1"
                done
                """#, [String(number)])
        }
        for session in sessions { #expect(session.waitForExit(Account.patience) == .status(0)) }
        var numbers: Set<Int> = []
        for number in 0..<4 {
            let answers = try String(contentsOfFile: account.path("answers-\(number)"), encoding: .utf8)
            #expect(!answers.contains("failed"), "\(answers)")
            for match in answers.matches(of: /Log entry (\d+):/) { numbers.insert(Int(match.output.1) ?? 0) }
        }
        let entries = try account.json("log")["entries"]?.elements ?? []
        #expect(entries.map { $0["number"] } == (1...numbers.count).reversed().map { .number(Double($0)) })
        #expect(numbers.count >= 24)
    }
}
