import PtyHarness
import Testing

@Suite("A partner or a record on the command line")
struct AskingTests {
    @Test(
        "is named by id, by name in any language, without accents, by an alias, or by any unambiguous beginning",
        arguments: ["duong-xanh", "Đường Xanh", "duong x", "ĐƯỜNG", "green", "road", "绿路"])
    func partner(text: String) throws {
        let answer = try Account.withRegister().json("why", text, "--as-of", Account.day)
        #expect(answer["relationship"]?["id"]?.text == "duong-xanh")
        #expect(answer["relationship"]?["standing"]?.text == "dormant")
    }

    @Test("that could be several lists them, and the exit code says that the question must be put again")
    func ambiguous() throws {
        let answer = try Account.withRegister().run(["why", "north"])
        #expect(answer.exit == .status(64))
        #expect(answer.output == "")
        #expect(
            answer.errors.contains("northport  Northport (DE)") && answer.errors.contains("northgate  Northgate (DE)"))
    }

    @Test("that nothing is called suggests the nearest", arguments: ["why", "show"])
    func unknown(command: String) throws {
        let answer = try Account.withRegister().run([command, "Estport"])
        #expect(answer.exit == .status(64))
        #expect(answer.errors.contains("eastport  Eastport (JP)"))
    }

    @Test("an agreement is named by its id or a beginning that no partner has")
    func agreement() throws {
        let account = try Account.withRegister()
        for text in ["northport-2020", "northport-2"] {
            let answer = try account.json("why", text, "--as-of", Account.day)
            #expect(answer["agreements"]?.elements.map { $0["id"]?.text } == ["northport-2020"])
            #expect(answer["relationship"]?["standing"] == nil)
        }
    }

    @Test("a prospect is shown by its locality where no partner is called so, and by its id")
    func prospects() throws {
        let bundled = try Account()
        let shown = try bundled.output("show", "cali", "--lang", "en")
        #expect(shown.hasPrefix("Santiago de Cali · city · Colombia"))
        for part in ["refused", "one unknown day between 2011 and 2019", "Proposed by  the partner"] {
            #expect(shown.contains(part), "\(shown)")
        }
        #expect(shown.contains("put it off for the time being") && shown.contains("5.3.2.1"))
        let document = try bundled.json("show", "casablanca-refused")
        #expect(
            document["prospect"]?["state"]?.text == "refused" && document["locality"]?["country"]?.text == "MA")
        let several = try bundled.run(["show", "casablanca", "--lang", "en"])
        #expect(several.errors.contains("casablanca-interest  Casablanca, interest shown"))

        let account = try Account.withRegister()
        #expect(try account.json("show", "northgate")["prospect"] == nil, "the partner comes before the prospect")
        #expect(try account.output("show", "prospect-northgate", "--lang", "vi").contains("bày tỏ quan tâm"))
    }

    @Test("commitments and activities are shown by id or a beginning of it")
    func records() throws {
        let account = try Account.withRegister()
        #expect(try account.output("show", "northport-cranes").hasPrefix("Cranes for the new quay\n"))
        #expect(try account.output("show", "northport-trade").hasPrefix("Open a trade desk\n"))
        let several = try account.run(["show", "northport-te"])
        #expect(several.exit == .status(64))
        #expect(several.errors.contains("northport-teachers\n") && several.errors.contains("northport-teachers-2024"))
    }
}

@Suite("entente why")
struct WhyTests {
    @Test("says what counts, what does not and why, the arithmetic of all three readings, and what would save it")
    func agreement() throws {
        let output = try Account.withRegister().output("why", "northport-2020", "--as-of", Account.day, "--lang", "en")
        #expect(output.contains("1 Apr 2020 to 31 May 2020") && output.contains("Borders closed, file"))
        #expect(output.contains("Cranes for the new quay"))
        #expect(output.contains(/Festival of lanterns: .*event/))
        #expect(output.contains(/Teachers' summer school: .*planned/))
        #expect(
            output.contains("30 Nov 2023 + 2 years = 30 Nov 2025, last day inclusive; out of force from 1 Dec 2025"))
        #expect(output.contains("(file 1.2)"))
        #expect(output.contains("A counting activity that starts by 30 Nov 2025"))
    }

    @Test("shows partial dates as ranges, and says why")
    func ranges() throws {
        let output = try Account.withRegister().output("why", "duong", "--as-of", Account.day, "--lang", "en")
        #expect(output.contains("between 1 Jan 2011 and 31 Dec 2011: known to the year only"))
    }

    @Test("speaks Vietnamese where asked")
    func vietnamese() throws {
        let output = try Account.withRegister().output("why", "duong", "--as-of", Account.day, "--lang", "vi")
        #expect(output.hasPrefix("Đường Xanh\n"))
        #expect(output.contains("ngưng trệ"))
    }

    @Test("marks a verdict after the record's horizon as unverified, in text and in JSON")
    func unverified() throws {
        let account = try Account.withRegister()
        #expect(
            try account.output("why", "duong", "--as-of", "2025", "--lang", "en").contains(
                "Unverified since 31 Dec 2024"))
        #expect(try account.json("why", "duong", "--as-of", "2025")["unverifiedSince"]?.text == "2024-12-31")
        #expect(try account.json("why", "duong", "--as-of", "2024")["unverifiedSince"] == .null)
    }
}
