import PtyHarness
import Testing

@Suite("entente list")
struct ListTests {
    private func ids(_ options: [String]) throws -> [String] {
        let account = try Account.withRegister()
        let answer = try account.run(["list", "--as-of", Account.day, "--format", "json"] + options)
        #expect(answer.exit == .status(0), "\(answer.errors)")
        return try JSONValue(answer.output)["relationships"]?.elements.compactMap { $0["id"]?.text } ?? []
    }

    @Test(
        "leaves what its options admit",
        arguments: [
            (["--standing", "active"], ["northport"]),
            (["--standing", "expired,terminated"], ["eastport", "oldport"]),
            (["--standing", "expired", "--standing", "none"], ["eastport", "northgate"]),
            (["--country", "de"], ["northport", "northgate"]),
            (["--country", "Germany"], ["northport", "northgate"]),
            (["--country", "duc"], ["northport", "northgate"]),
            (["--country", "Nhật Bản,Liên Xô"], ["eastport", "oldport"]),
            (["--text", "đức"], ["northport", "northgate"]),
            (["--region", "asia"], ["eastport", "duong-xanh"]),
            (["--field", "giao duc"], ["southport", "northport"]),
            (["--purpose", "politicalSecurity"], ["oldport", "duong-xanh"]),
            (["--initiative", "partner"], ["eastport", "southport"]),
            (["--level", "twinning"], ["oldport", "southport"]),
            (["--text", "duong"], ["duong-xanh"]),
            (["--region", "asia", "--initiative", "central"], ["duong-xanh"]),
            (["--text", "nothing is called so"], []),
        ])
    func filters(options: [String], expected: [String]) throws {
        #expect(try ids(options) == expected)
    }

    @Test("is in the order asked for, names as Vietnamese sorts them")
    func orders() throws {
        #expect(try ids(["--sort", "gravity"]).prefix(2) == ["eastport", "oldport"])
        #expect(try ids(["--sort", "since"]).prefix(3) == ["oldport", "duong-xanh", "eastport"])
        #expect(try ids(["--sort", "next"]).prefix(2) == ["southport", "reversed"])
        let names = ["northport", "oldport", "eastport", "southport", "formula", "northgate", "duong-xanh", "reversed"]
        #expect(Set(try ids(["--sort", "name", "--lang", "vi"])) == Set(names))
        let cities = try ids(["--sort", "name", "--lang", "vi"]).filter { $0.hasSuffix("port") }
        // Cảng Bắc, Cảng Cũ, Cảng Đông, Cảng Nam.
        #expect(cities == ["northport", "oldport", "eastport", "southport"])
    }

    @Test("refuses a word that it does not know, and a field that the register does not have")
    func refusals() throws {
        let account = try Account.withRegister()
        for options in [
            ["--standing", "sleepy"], ["--region", "atlantis"], ["--field", "magic"], ["--sort", "luck"],
            ["--country", "Atlantis"], ["--country", "Germany,Utopia"],
        ] {
            let answer = try account.run(["list"] + options)
            #expect(answer.exit == .status(64), "\(options)")
            #expect(answer.output == "" && !answer.errors.isEmpty)
        }
    }

    @Test("says how to name a country that it does not know, and which are called so")
    func countryHints() throws {
        let account = try Account.withRegister()
        let unknown = try account.run(["list", "--country", "Germoni", "--lang", "en"])
        #expect(unknown.errors.contains("its code, as in JP, or its name, as in Japan"))
        #expect(unknown.errors.contains("DE  Germany"))
        let several = try account.run(["list", "--country", "Congo", "--lang", "vi"])
        #expect(several.errors.contains("CD  Cộng hòa Dân chủ Congo") && several.errors.contains("CG  Cộng hòa Congo"))
    }

    @Test("finds a text in every record, with and without accents")
    func search() throws {
        let account = try Account.withRegister()
        let found = { (answer: JSONValue) in answer["found"]?.elements.compactMap { $0["id"]?.text } ?? [] }
        #expect(
            found(try account.json("search", "duong")).starts(with: ["duong-xanh", "duong-xanh", "duong-xanh-2011"]))
        #expect(found(try account.json("search", "can", "cau")) == ["northport-cranes"])
        #expect(found(try account.json("search", "school board")) == ["prospect-northgate"])
        #expect(found(try account.json("search", "germany")).contains("northgate"))
        #expect(found(try account.json("search", "germany", "school board")) == ["prospect-northgate"])
        #expect(found(try account.json("search", "xyzzy")) == [])
        #expect(try account.run(["search", " "]).exit == .status(64))
    }
}

@Suite("entente flags")
struct FlagsTests {
    @Test("tells the gravest first, with its reasons and the day until which it can be saved")
    func queue() throws {
        let answer = try Account.withRegister().json("flags", "--as-of", Account.day)
        let flags = answer["flags"]?.elements ?? []
        #expect(
            flags.map { $0["id"]?.text } == ["eastport", "formula", "duong-xanh", "southport", "reversed", "northport"])
        let south = try #require(answer.element("flags", id: "southport"))
        #expect(south["savedUntil"]?.text == "2024-06-30")
        #expect(
            south["reasons"]?.elements.map { $0["reason"]?.text } == ["atRisk", "flagged", "ongoingUnconfirmed"])
        let east = try #require(answer.element("flags", id: "eastport"))
        #expect(east["reasons"]?.elements.last?["activity"]?.text == "eastport-late")
    }

    @Test(
        "sets the exit code for the reasons asked about, and tells the same either way",
        arguments: [("lapsed", 0), ("expired", 3), ("lapsed,dormant", 3), ("noticeNear", 0), ("reviewOverdue", 3)])
    func failOn(reasons: String, code: Int32) throws {
        let account = try Account.withRegister()
        let answer = try account.run(["flags", "--as-of", Account.day, "--fail-on", reasons])
        #expect(answer.exit == .status(code))
        #expect(answer.output == (try account.output("flags", "--as-of", Account.day)))
        #expect(answer.errors == "")
    }

    @Test(
        "leaves what the filters of list admit, and counts that alone",
        arguments: [
            (["--standing", "expired"], ["eastport"]),
            (["--region", "asia"], ["eastport", "duong-xanh"]),
            (["--field", "giao duc"], ["southport", "northport"]),
            (["--level", "twinning", "--initiative", "partner"], ["southport"]),
            (["--text", "duong"], ["duong-xanh"]),
        ])
    func filters(options: [String], expected: [String]) throws {
        let account = try Account.withRegister()
        let answer = try account.json(["flags", "--as-of", Account.day] + options)
        #expect(answer["flags"]?.elements.compactMap { $0["id"]?.text } == expected)
        let list = try account.json(["list", "--as-of", Account.day] + options)
        let listed = Set(list["relationships"]?.elements.compactMap { $0["id"]?.text } ?? [])
        #expect(listed.isSuperset(of: expected))
    }

    @Test("raises the alarm for what the filters leave, and says where they leave nothing")
    func filteredAlarm() throws {
        let account = try Account.withRegister()
        let question = ["flags", "--as-of", Account.day, "--fail-on", "expired", "--lang", "en"]
        #expect(try account.run(question + ["--region", "asia"]).exit == .status(3))
        #expect(try account.run(question + ["--region", "europe"]).exit == .status(0))
        #expect(try account.run(question + ["--text", "xyzzy"]).output.hasSuffix("Nothing matches.\n"))
    }

    @Test("where nothing is flagged says so, with status 0")
    func nothing() throws {
        let document = #"{"format": "entente/1", "city": {"id": "c", "name": {"en": "C"}}}"#
        let account = try Account.withRegister(document)
        let answer = try account.run(["flags", "--fail-on", "lapsed,expired,dormant,atRisk", "--lang", "en"])
        #expect(answer.exit == .status(0))
        #expect(answer.output.hasSuffix("Nothing is flagged on this day.\n"))
    }

    @Test("refuses a reason that it does not know")
    func unknownReason() throws {
        let answer = try Account.withRegister().run(["flags", "--fail-on", "lapsed,tired"])
        #expect(answer.exit == .status(64))
        #expect(answer.output == "")
    }
}
