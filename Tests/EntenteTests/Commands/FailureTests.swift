import Foundation
import Glibc
import PtyHarness
import Testing

/// What the program says where it cannot do what it is asked, each in both languages: what happened, to which file or row,
/// and what to do.
@Suite("Failures in both languages")
struct FailureTests {
    /// Asks for something in both languages, and expects the same exit code, the name, and what each language says.
    private func expect(
        _ account: Account, _ arguments: [String], _ code: Int32, naming name: String, en: String, vi: String
    ) throws {
        for (language, says) in [("en", en), ("vi", vi)] {
            let answer = try account.run(arguments + ["--lang", language])
            #expect(answer.exit == .status(code), "\(arguments): \(answer.output)\(answer.errors)")
            #expect(answer.output.isEmpty && answer.errors.hasPrefix("entente: "), "\(answer.errors)")
            #expect(answer.errors.contains(name) && answer.errors.contains(says), "\(answer.errors)")
            let isVietnamese = answer.errors.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
            #expect(isVietnamese == (language == "vi"), "\(answer.errors)")
        }
    }

    @Test(
        "a register that is not there, of another program, cut short or damaged",
        arguments: [
            ("missing", "Create one with 'entente init'", "Hãy tạo sổ bằng 'entente init'"),
            ("foreign", "it is no SQLite file", "đó không phải tệp SQLite"),
            ("short", "it is cut short, to 20000 bytes", "tệp bị cắt cụt, chỉ còn 20000"),
            ("damaged", "Do not write to it any more", "Đừng ghi thêm vào tệp"),
            ("folder", "is a folder and not a regular file", "là một thư mục, không phải tệp thông thường"),
        ])
    func registers(what: String, en: String, vi: String) throws {
        let account = try Account.withRegister()
        var bytes = try Data(contentsOf: URL(filePath: account.register))
        let file = account.path("\(what).sqlite")
        switch what {
        case "foreign": try account.write("a letter to the mayor", "foreign.sqlite")
        case "short": try bytes.prefix(20_000).write(to: URL(filePath: file))
        case "damaged":
            for index in 8192..<8492 { bytes[index] ^= 0xA5 }
            try bytes.write(to: URL(filePath: file))
        case "folder": try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        default: break
        }
        try expect(account, ["list", "--read-only", "--register", file], 73, naming: file, en: en, vi: vi)
    }

    @Test(
        "a file that is imported, by its line",
        arguments: [
            (
                #""localities": [{"id": "x", "nmae": {}}]"#, #"1:52: localities[0] "x""#, #"did you mean "name"?"#,
                #"có phải là "name" không?"#
            ),
            (
                #""flags": [{"id": "x", "relationship": "northport", "on": "soon"}]"#, #"flags[0] "x": on "soon""#,
                "is not a date", "không phải ngày"
            ),
            (
                #""contacts": [{"id": "x", "relationship": "nowhere", "office": "Office"}]"#, "nowhere",
                "records.json: contact x: there is no", "records.json: đầu mối liên hệ x: không có"
            ),
            (#""localities": [{"id": "x","#, "1:51", "the file ends in the middle", "tệp kết thúc giữa chừng"),
            (#""localities": "#, "1:39: ", "stands where a value is expected", "ở chỗ phải là một giá trị"),
        ])
    func imports(members: String, place: String, en: String, vi: String) throws {
        let account = try Account.withRegister()
        let document = #"{"format": "entente/1", "# + members
        let isWhole = members.hasSuffix("]") || members.hasSuffix(" ")
        let file = try account.write(document + (isWhole ? "}" : ""), "records.json")
        try expect(account, ["import", file], 65, naming: place, en: en, vi: vi)
    }

    @Test("bytes that are no text, a table with bad rows, and a file that is not there")
    func files() throws {
        let account = try Account.withRegister()
        let bytes = Array(#"{"format": "entente/1", "localities": [{"id": ""#.utf8) + [0xFF] + Array(#""}]}"#.utf8)
        try Data(bytes).write(to: URL(filePath: account.path("bytes.json")))
        try expect(
            account, ["import", account.path("bytes.json")], 65, naming: "bytes.json:1:48", en: "are not UTF-8",
            vi: "không phải UTF-8")
        let table = try account.write(
            "partner,title,start\nNowhere,A,2009\nnorthport,B,soon\nnorthport,C,2009,x\n", "rows.csv")
        try expect(account, ["import", table], 65, naming: "rows.csv:2: ", en: "“Nowhere”", vi: "“Nowhere”")
        try expect(
            account, ["import", table], 65, naming: "rows.csv:3: start", en: "not a date", vi: "không phải ngày")
        try expect(account, ["import", table], 65, naming: "rows.csv:4: ", en: "has 4 cells", vi: "hàng có 4 ô")
        let quote = try account.write("partner,title\n\"north,B\n", "quote.csv")
        try expect(account, ["import", quote], 65, naming: "quote.csv:2: ", en: "is not closed", vi: "chưa đóng")
        try expect(
            account, ["import", account.path("none.json")], 66, naming: "none.json", en: "there is no such file",
            vi: "không có tệp hoặc thư mục này")
        try expect(
            account, ["import", account.home], 66, naming: account.home, en: "it is a folder; name a file",
            vi: "đó là một thư mục; hãy ghi tên một tệp")
    }

    @Test("a backup into no folder, a restore of the register itself, a change where only reading is allowed")
    func desk() throws {
        let account = try Account.withRegister()
        let none = account.path("none")
        try expect(account, ["backup", none], 73, naming: none, en: "Make it, or name another", vi: "Hãy tạo thư mục")
        try expect(
            account, ["restore", account.register], 73, naming: account.register, en: "is the register itself",
            vi: "chính là sổ đăng ký")
        try expect(
            account, ["flag", "northport", "--note", "x", "--read-only"], 73, naming: account.register,
            en: "without --read-only", vi: "không có --read-only")
        try expect(
            account, ["edit", "contact", "northport-office", "--set", "kind=x"], 65, naming: "\"kind\"",
            en: "the record has no key", vi: "bản ghi không có khóa")
        try expect(account, ["open"], 64, naming: "terminal", en: "entente standing", vi: "không cần màn hình")
    }

    @Test("a folder in which the account may not write", .enabled(if: geteuid() != 0, "root may write everywhere"))
    func permissions() throws {
        let account = try Account.withRegister()
        chmod(account.path("data/entente"), 0o500)
        defer { chmod(account.path("data/entente"), 0o700) }
        try expect(
            account, ["flag", "northport", "--note", "x"], 73, naming: account.register, en: "This account may not",
            vi: "Tài khoản này không được phép")
    }

    @Test("an answer for which there is no room", arguments: [("en", "the disk is full"), ("vi", "đĩa đã đầy")])
    func fullDisk(language: String, says: String) throws {
        let session = try Account.withRegister().shell(
            #""$0" list --lang "$1" > /dev/full; echo "status $?""#, [language])
        #expect(session.wait(for: "status 74", Account.patience), "\(session.text)")
        #expect(session.text.contains(says), "\(session.text)")
    }

    @Test("doctor tells of a damaged file in the language asked for")
    func doctor() throws {
        let account = try Account.withRegister()
        let file = account.path("short.sqlite")
        try Data(contentsOf: URL(filePath: account.register)).prefix(20_000).write(to: URL(filePath: file))
        let told = try account.run(["doctor", "--register", file, "--lang", "vi"])
        #expect(told.exit == .status(3) && told.output.contains("tệp bị cắt cụt"), "\(told.output)\(told.errors)")
        #expect(try account.run(["doctor", "--register", file]).output.contains("it is cut short, to 20000 bytes"))
    }

    // MARK: The screens and the dialogue

    @Test("the screens do not open on a damaged register, and say so in the language of the locale")
    func opening() throws {
        let account = try Account.withRegister()
        var bytes = try Data(contentsOf: URL(filePath: account.register))
        for index in 8192..<8492 { bytes[index] ^= 0xA5 }
        try bytes.write(to: URL(filePath: account.path("damaged.sqlite")))
        let session = try account.start(
            ["--register", account.path("damaged.sqlite")], columns: 200, environment: ["LANG": "vi_VN.UTF-8"])
        #expect(session.waitForExit(Account.patience) == .status(73))
        #expect(session.text.contains("bị hỏng") && session.text.contains("entente restore"), "\(session.text)")
    }

    @Test("an export that fails is told in the language of the screens at that moment")
    func export() throws {
        let account = try Account()
        let session = try account.open(["--lang", "vi"], columns: 120)
        let file = account.path("none/a.txt")
        session.type("x\u{15}\(file)\r", untilShown: "Chưa ghi: không có tệp hoặc thư mục này")
        session.type("L", untilShown: "Partners")
        session.type("x\u{15}\(file)\r", untilShown: "Not written: there is no such file or folder")
    }

    @Test("and so it is in lines")
    func plain() throws {
        let account = try Account(["TERM": "dumb"])
        let session = try account.shell(
            #"printf 'xuất %s/none/a.txt\nexport %s/none/b.txt\n' "$HOME" "$HOME" | "$0" plain --lang vi; echo "status $?""#
        )
        #expect(session.wait(for: "status 0", Account.patience))
        #expect(session.text.contains("không có tệp hoặc thư mục này"), "\(session.text)")
    }
}
