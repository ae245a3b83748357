import PtyHarness
import Testing

@Suite("What is said where the command line cannot be understood")
struct UsageErrorTests {
    /// Command lines, what Vietnamese says of each, and what English does.
    private static let mistakes: [(arguments: [String], vietnamese: String, english: String)] = [
        (["list", "--rwa"], "Không có tùy chọn '--rwa'. Gần nhất: '--raw'.", "Did you mean '--raw'?"),
        (["list", "--entirely-unknown"], "Không có tùy chọn '--entirely-unknown'.", "Unknown option"),
        (["list", "-x"], "Không có tùy chọn '-x'.", "Unknown option '-x'"),
        (["list", "---raw"], "Tùy chọn không hợp lệ: ---raw", "Invalid option"),
        (["list", "--text"], "Thiếu giá trị cho '--text <chữ>'.", "Missing value for '--text <text>'"),
        (
            ["list", "--raw=x"], "Tùy chọn '--raw' không nhận giá trị, nhưng lại ghi 'x'.",
            "does not take any value, but 'x' was specified"
        ),
        (["list", "x"], "Thừa đối số 'x'.", "Unexpected argument 'x'"),
        (["list", "x", "y"], "Thừa 2 đối số: 'x', 'y'.", "2 unexpected arguments: 'x', 'y'"),
        (["why"], "Thiếu đối số '<đối tác hoặc thỏa thuận>'.", "Missing expected argument '<partner or agreement>'"),
        (
            ["add", "activity", "x"], "Thiếu đối số '--start <ngày>'.", "Missing expected argument '--start <date>'"
        ),
        (
            ["list", "--format", "x"],
            "Giá trị 'x' không hợp lệ cho '--format <dạng>'. Hãy ghi một trong các giá trị: 'table', 'json', 'csv', "
                + "'markdown'.",
            "Please provide one of 'table', 'json', 'csv' or 'markdown'."
        ),
        (
            ["list", "--level=x", "--format", "json"],
            "Giá trị 'x' không hợp lệ cho '--level <mức>'. Hãy ghi một trong các giá trị:",
            "The value 'x' is invalid for '--level <level>'."
        ),
        (
            ["list", "--sort", "x"],
            "Giá trị 'x' không hợp lệ cho '--sort <thứ tự>'. Hãy ghi một trong các giá trị sau:\n  - gravity\n",
            "Please provide one of the following:\n  - gravity\n"
        ),
        (["log", "--limit", "x"], "Giá trị 'x' không hợp lệ cho '--limit <số>'.", "is invalid for '--limit <number>'"),
        (
            ["list", "--as-of", "x"], "Giá trị 'x' không hợp lệ cho '--as-of <ngày>': x không phải ngày;",
            "is invalid for '--as-of <day>': x is not a date;"
        ),
        (
            ["edit", "field", "x", "--set", "y"], "Giá trị 'y' không hợp lệ cho '--set <khóa=giá trị>'.",
            "is invalid for '--set <key=value>'"
        ),
        (
            ["--generate-completion-script", "tcsh"],
            "Không có kịch bản gợi ý lệnh cho 'tcsh'.\nHãy ghi --generate-completion-script=<shell> với một trong các",
            "Can't generate completion scripts for 'tcsh'."
        ),
        (["lst"], "Không có lệnh 'lst'. Gần nhất: 'list'", "There is no command 'lst'. Did you mean 'list'"),
        (["add", "prospekt"], "Không có lệnh 'prospekt'. Gần nhất: 'prospect'.", "There is no command 'prospekt'."),
        (["help", "nothing"], "Không có trợ giúp về “nothing”;", "There is no help on “nothing”;"),
    ]

    /// Command lines that are understood, and refused by what the command knows.
    private static let refused = [
        ["flag"], ["backup", "--keep", "0"], ["edit", "agreement", "--set", "a=b"], ["remove", "heading", "x"],
        ["log", "--limit", "0"], ["what-if"], ["what-if", "--only-without", "--add", "x:project:2020"],
        ["what-if", "--clause", "x"], ["what-if", "--clause", "2:x"], ["what-if", "--add", "x"],
        ["what-if", "--add", "x:project:2020:2019"], ["init"], ["init", "--empty"], ["list", "--folder", "x"],
        ["list", "--restricted"], ["search", "."], ["add", "contact", "x"],
        ["add", "activity", "x", "--start", "2020", "--funding", "x"], ["standing", "--restricted"],
    ]

    @Test("each mistake is told in Vietnamese and in English, with how the command is typed", arguments: mistakes)
    func told(arguments: [String], vietnamese: String, english: String) throws {
        let account = try Account(["LANG": "C.UTF-8"])
        let answer = try account.run(arguments, environment: ["LANG": "vi_VN.UTF-8"])
        #expect(answer.exit == .status(64))
        for words in ["Lỗi: ", vietnamese, "\nCách dùng: entente", " --help' để biết thêm.\n"] {
            #expect(answer.errors.contains(words), "\(answer.errors)")
        }
        #expect(answer.errors.english == [], "\(answer.errors)")
        let other = try account.run(arguments)
        #expect(other.exit == .status(64))
        for words in ["Error: ", english, "\nUsage: entente", " --help' for more information.\n"] {
            #expect(other.errors.contains(words), "\(other.errors)")
        }
        #expect(account.files("data").isEmpty)
    }

    @Test("what a command refuses of its own accord is told in Vietnamese", arguments: refused)
    func refusals(arguments: [String]) throws {
        let answer = try Account().run(arguments, environment: ["LANG": "vi_VN.UTF-8"])
        #expect(answer.exit == .status(64))
        #expect(answer.errors.hasPrefix("Lỗi: ") && answer.errors.contains("\nCách dùng: entente"), "\(answer.errors)")
        #expect(answer.errors.english == [], "\(answer.errors)")
    }

    @Test("an unknown language is refused in the language of the locale, and of the config file before it")
    func language() throws {
        let account = try Account(["LANG": "vi_VN.UTF-8"])
        let arguments = ["list", "--lang", "xx"]
        let answer = try account.run(arguments)
        #expect(answer.exit == .status(64))
        #expect(answer.errors.contains("Giá trị 'xx' không hợp lệ cho '--lang <ngôn ngữ>'."), "\(answer.errors)")
        #expect(try account.run(arguments, environment: ["LANG": "C"]).errors.contains("'en' and 'vi'"))
        #expect(try account.run(["--lang", "xx", "list"]).errors == answer.errors)
        let help = try account.run(["list", "--help", "--lang", "xx"])
        #expect(help.exit == .status(64) && help.errors == answer.errors, "\(help.errors)")
    }

    @Test("what the command line says never reaches the terminal as it is")
    func hostile() throws {
        let account = try Account()
        for arguments in [
            ["list", "--\u{1B}[31m"], ["\u{1B}[31m"], ["help", "\u{1B}]0;x\u{07}"], ["list", "\u{202E}"],
        ] {
            for language in ["vi_VN.UTF-8", "C.UTF-8"] {
                let answer = try account.run(arguments, environment: ["LANG": language])
                #expect(answer.exit == .status(64))
                #expect(!answer.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{07}" })
            }
        }
    }

    @Test("init tells of its work and of a file without a city in the language asked for")
    func newRegister() throws {
        let account = try Account()
        let made = try account.output("init", "--empty", "--city", "Huế", "--lang", "vi")
        #expect(made.hasPrefix("Đã tạo sổ đăng ký: "))
        let file = try account.write(#"{"format": "entente/1"}"#, "nowhere.json")
        let answer = try account.run(["init", "--from", file, "--register", account.path("x.sqlite"), "--lang", "vi"])
        #expect(answer.exit == .status(65) && answer.errors.contains("tệp không nêu thành phố"), "\(answer.errors)")
    }
}
