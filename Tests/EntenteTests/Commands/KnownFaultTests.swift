import PtyHarness
import Testing

/// What registers of agreements are known to get wrong, each where a user would notice it.
@Suite("What registers of this kind get wrong")
struct KnownFaultTests {
    // MARK: Terms

    @Test(
        "the first term is counted once: neither forgotten nor added twice",
        arguments: [("2021-03-15", "inForce"), ("2021-03-16", "expired")])
    func firstTerm(day: String, status: String) throws {
        let document = Document.tie(#""effective": "2020-03-15", "term": {"kind": "fixed", "months": 12}"#)
        #expect(try document.agreement(asOf: day)["status"]?.text == status)
        let renewing = Document.tie(#""effective": "2020-03-15", "term": {"kind": "renewing", "months": 12}"#)
        #expect(try renewing.agreement(asOf: "2020-03-15")["renewsOn"] == .exactly("2021-03-15"))
        #expect(try renewing.agreement(asOf: day)["renewsOn"] == .exactly(day == "2021-03-15" ? day : "2022-03-15"))
    }

    @Test("notice is counted back from the next renewal, not from the end of the first term")
    func notice() throws {
        let terms = #""effective": "2015-03-01", "term": {"kind": "renewing", "months": 12}, "noticeDays": 60"#
        #expect(try Document.tie(terms).agreement(asOf: "2023-06-01")["noticeBy"] == .exactly("2024-01-01"))
        let deadlines = try Document.tie(terms).deadlines(asOf: "2023-06-01", until: "2025-06-01")
        #expect(
            deadlines.filter { $0.hasPrefix("notice") || $0.hasPrefix("renewal") } == [
                "notice 2024-01-01", "renewal 2024-03-01", "notice 2024-12-31", "renewal 2025-03-01",
            ])
    }

    @Test("a renewal every zero months, which would be looked for without end, is refused on entry")
    func zeroMonths() throws {
        try Document.tie(#""effective": "2020", "term": {"kind": "renewing", "months": 0}"#)
            .expectRefusal(naming: "term.months is 0")
    }

    @Test("what ends today is told on each day around it exactly once: as coming up, or as having ended")
    func endsToday() throws {
        let document = Document.tie(#""effective": "2021-07-01", "term": {"kind": "fixed", "until": "2024-06-30"}"#)
        for (day, isComing) in [
            ("2024-06-29", true), ("2024-06-30", true), ("2024-07-01", false), ("2024-07-02", false),
        ] {
            let coming = try document.deadlines(asOf: day, until: "2025").filter { $0 == "expiry 2024-07-01" }
            let flags = try document.answer("flags", asOf: day)["flags"]?.elements.first?["reasons"]?.elements ?? []
            let ended = flags.filter { $0["reason"]?.text == "expired" }
            #expect(coming.count == (isComing ? 1 : 0), "\(day)")
            #expect(ended.count == (isComing ? 0 : 1), "\(day)")
            #expect(try document.agreement(asOf: day)["status"]?.text == (isComing ? "inForce" : "expired"))
        }
    }

    @Test("an agreement that renewed itself, or was followed by another, is not shown as expired")
    func renewed() throws {
        let renewing = Document.tie(#""effective": "2010-05-01", "term": {"kind": "renewing", "months": 36}"#)
        #expect(try renewing.agreement(asOf: "2024-06-30")["status"]?.text == "inForce")
        let followed = Document(
            agreements: [
                #""id": "first", "effective": "2015-01-01", "term": {"kind": "fixed", "months": 36}"#,
                #""id": "second", "effective": "2018-01-02", "term": {"kind": "indefinite"}, "supersedes": "first""#,
            ],
            activities: [
                #""id": "a", "kind": "project", "state": "completed", "start": "2018-06-01", "end": "2024-06-01""#
            ])
        let answer = try followed.answer("standing", asOf: "2024-06-30")
        #expect(answer.element("agreements", id: "first")?["status"]?.text == "expired")
        #expect(answer.element("relationships", id: "partner")?["standing"]?.text == "active")
        #expect(try followed.answer("flags", asOf: "2024-06-30")["flags"] == .array([]))
    }

    // MARK: Clocks

    @Test("an edit, a review, a note, a verified contact, a visit: nothing but cooperation resets the clock")
    func edits() throws {
        let terms = #""effective": "2015-01-01", "inactivity": {"years": 2}"#
        let project = #""id": "a", "kind": "project", "state": "completed", "start": "2018-06-01", "end": "2022-09-30""#
        let before = Document(agreements: [#""id": "x", "# + terms], activities: [project])
        var after = Document(
            agreements: [#""id": "x", "title": {"en": "Edited"}, "notes": "Edited today.", "# + terms],
            activities: [
                project + #", "notes": "Edited today.""#,
                #""id": "b", "kind": "delegation", "state": "completed", "start": "2024-06-20""#,
                #""id": "c", "kind": "project", "state": "cancelled", "start": "2024-06-20""#,
            ])
        after.others = #"""
            , "contacts": [{"id": "c", "relationship": "partner", "office": "Office", "verified": "2024-06-29"}],
            "flags": [{"id": "f", "relationship": "partner", "on": "2024-06-29", "note": "Look at it."}],
            "reviews": [{"id": "r", "agreement": "x", "on": "2024-06-29", "decision": "keep"}]
            """#
        let standings = try [before, after].map { try $0.answer("standing", asOf: "2024-06-30") }
        #expect(standings[0] == standings[1])
        let relationship = standings[0].element("relationships", id: "partner")
        #expect(relationship?["idleSince"] == .exactly("2022-10-01"))
        #expect(relationship?["shadowLapse"] == .exactly("2024-10-01"))
    }

    @Test("29 February: a year later is 28 February, four years later 29 February")
    func leapDay() throws {
        for (months, expiry) in [(12, "2021-03-01"), (24, "2022-03-01"), (48, "2024-03-01")] {
            let term = #""effective": "2020-02-29", "term": {"kind": "fixed", "months": \#(months)}"#
            #expect(try Document.tie(term).agreement(asOf: "2020-03-01")["expiry"] == .exactly(expiry))
        }
        let clause = #""effective": "2020-02-29", "inactivity": {"years": 2}"#
        #expect(try Document.tie(clause).agreement(asOf: "2020-03-01")["lapse"] == .exactly("2022-03-01"))
        try Document.tie(#""effective": "2021-02-29""#).expectRefusal(naming: "2021-02-29")
    }

    @Test("month ends: a renewal every month from 31 January keeps to the ends of months")
    func monthEnds() throws {
        let terms = #""effective": "2024-01-31", "term": {"kind": "renewing", "months": 1}"#
        let renewals = try Document.tie(terms).deadlines(asOf: "2024-02-01", until: "2024-05-31")
        #expect(
            renewals.filter { $0.hasPrefix("renewal") } == [
                "renewal 2024-02-29", "renewal 2024-03-31", "renewal 2024-04-30", "renewal 2024-05-31",
            ])
    }

    @Test(
        "a project that spans a boundary counts in both years",
        arguments: [("agreementYears", "2023-01-11"), ("calendarYears", "2023-01-01")])
    func boundary(reading: String, lapse: String) throws {
        // Counted in the year of its start alone, it would leave the two years after that empty: a year earlier.
        let document = Document(
            agreements: [
                #""id": "x", "effective": "2018-01-10", "inactivity": {"years": 2, "counting": "\#(reading)"}"#
            ],
            activities: [
                #""id": "a", "kind": "project", "state": "completed", "start": "2019-12-01", "end": "2020-02-10""#
            ])
        #expect(try document.agreement(asOf: "2020-03-01")["lapse"] == .exactly(lapse))
    }

    @Test(
        "a gap one day short of two years saves an agreement, and one of two years does not",
        arguments: [("2022-05-10", "inForce"), ("2022-05-11", "lapsed")])
    func gap(start: String, status: String) throws {
        let document = Document(
            agreements: [#""id": "x", "effective": "2018-01-10", "inactivity": {"years": 2}"#],
            activities: [
                #""id": "a", "kind": "project", "state": "completed", "start": "2019-12-01", "end": "2020-05-10""#,
                #""id": "b", "kind": "project", "state": "completed", "start": "\#(start)", "end": "2022-08-01""#,
            ])
        #expect(try document.agreement(asOf: "2022-06-01")["status"]?.text == status)
    }

    // MARK: Entries that cannot be

    @Test("an end before the start is refused")
    func reversed() throws {
        let document = Document(
            agreements: [#""id": "x", "effective": "2018""#],
            activities: [
                #""id": "a", "kind": "project", "state": "completed", "start": "2020-05-02", "end": "2020-05-01""#
            ])
        try document.expectRefusal(naming: "activities[0] \"a\"")
    }

    @Test("9999-12-31, which other registers write for an open end, is refused")
    func endless() throws {
        try Document.tie(#""effective": "2018", "term": {"kind": "fixed", "until": "9999-12-31"}"#)
            .expectRefusal(naming: "9999-12-31")
        let document = Document(
            agreements: [#""id": "x", "effective": "2018""#],
            activities: [#""id": "a", "kind": "project", "state": "ongoing", "start": "2020", "end": "9999-12-31""#])
        try document.expectRefusal(naming: "9999-12-31")
    }
}

/// An interchange document with one relationship, `partner`.
private struct Document {
    /// The members of its agreements and activities but `relationship`.
    var agreements: [String]
    var activities: [String] = []
    /// What else stands in the document.
    var others = ""

    /// A document with one agreement, `x`, and no activity.
    static func tie(_ agreement: String) -> Document { Document(agreements: [#""id": "x", "# + agreement]) }

    private var text: String {
        let list = { (members: [String]) in
            members.map { #"{"relationship": "partner", \#($0)}"# }.joined(separator: ",\n")
        }
        return """
            {"format": "entente/1", "city": {"id": "city", "name": {"en": "City"}},
            "localities": [{"id": "place", "name": {"en": "Partner"}}],
            "relationships": [{"id": "partner", "locality": "place"}],
            "agreements": [\(list(agreements))],
            "activities": [\(list(activities))]\(others)}
            """
    }

    /// What a command answers on a register made from the document.
    func answer(_ command: String, asOf day: String) throws -> JSONValue {
        try Account.withRegister(text).json(command, "--as-of", day)
    }

    /// The standing of the agreement `x`.
    func agreement(asOf day: String) throws -> JSONValue {
        try #require(try answer("standing", asOf: day).element("agreements", id: "x"))
    }

    /// Every deadline as its word and its day.
    func deadlines(asOf day: String, until last: String) throws -> [String] {
        let answer = try Account.withRegister(text).json("deadlines", "--as-of", day, "--until", last)
        return answer["deadlines"]?.elements.map { "\($0["what"]?.text ?? "") \($0["on"]?.text ?? "")" } ?? []
    }

    /// Expects that no register is made from the document, and that the error names something.
    func expectRefusal(naming text: String) throws {
        let account = try Account()
        let file = try account.write(self.text, "register.json")
        for arguments in [["init", "--from", file], ["standing", "--file", file]] {
            let answer = try account.run(arguments)
            #expect(answer.exit == .status(65))
            #expect(answer.errors.contains(text), "\(answer.errors)")
        }
        #expect(!account.files("data/entente").contains("register.sqlite"))
    }
}

extension JSONValue {
    /// Bounds of a day that is known.
    fileprivate static func exactly(_ day: String) -> JSONValue {
        .object(["earliest": .string(day), "latest": .string(day)])
    }
}
