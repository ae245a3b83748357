import EntenteDomain
import Testing

@testable import EntenteUI

/// Every kind of record and every key of it, from the screens.
@Suite("Everything in the register has a form")
struct RecordFormTests {
    private func desk(_ partner: String? = nil) throws -> Desk {
        var desk = try Desk(.bundled())
        if let partner {
            desk.type("/" + partner)
            desk.press(.enter, .enter)
        }
        return desk
    }

    /// Chooses from the menus that `N` opens.
    private func choose(_ texts: String..., in desk: inout Desk) {
        desk.type("N")
        for text in texts {
            desk.type(text)
            desk.press(.enter)
        }
    }

    private func fill(_ key: FieldKey, _ text: String, _ desk: inout Desk) {
        desk.model.changing.form?.move(to: key)
        desk.press(.control("u"))
        desk.type(text)
    }

    @Test("the cursor begins in a field that is on the screen, whatever the agreement's term")
    func beginning() throws {
        var desk = try Desk(.bundled())
        for agreement in desk.shelf.register.agreements {
            desk.open(Errand(.editAgreement, of: agreement.relationship, on: agreement.id.rawValue))
            let form = try #require(desk.model.changing.form)
            #expect(form.isAsked(form.focused), "\(agreement.id)")
            desk.press(.escape)
        }
    }

    @Test(
        "a country is typed by a name in either language or by its code, and what was understood is told",
        arguments: [
            ("Germany", "Germany (DE)", "DE"), ("đức", "Germany (DE)", "DE"), ("duc", "Germany (DE)", "DE"),
            ("nl", "Netherlands (NL)", "NL"), ("Nhật B", "Japan (JP)", "JP"),
            ("Viet Nam", "Vietnam (VN)", "VN"), ("XK", "XK: a code, of no country known here", "XK"),
        ])
    func country(typed: String, told: String, code: String) throws {
        var desk = try desk("seville")
        desk.open(Errand(.editPartner, of: "seville"))
        desk.open(Errand(.editLocality, on: "seville"))
        fill(.country, typed, &desk)
        #expect(desk.screen.contains("\n  " + told + "\n"), "\(desk.screen)")
        desk.press(.control("s"))
        #expect(desk.shelf.register.localities.first { $0.id == "seville" }?.country == code)
    }

    @Test("what is no country, or may be several, is told with those that are near, and not saved")
    func noCountry() throws {
        var desk = try desk("seville")
        desk.open(Errand(.editLocality, on: "seville"))
        #expect(desk.model.changing.form?.fields.first { $0.key == .country }?.shown == "Spain")
        fill(.country, "Germny", &desk)
        #expect(desk.screen.contains("“Germny” is no country; perhaps Germany"), "\(desk.screen)")
        fill(.country, "guinea-", &desk)
        desk.press(.control("s"))
        #expect(desk.shelf.log.count == 1, "Guinea-Bissau alone begins so")
        desk.open(Errand(.editLocality, on: "seville"))
        fill(.country, "north", &desk)
        #expect(desk.screen.contains("“north” can be: "), "\(desk.screen)")
        desk.press(.control("s"))
        #expect(desk.shelf.log.count == 1)
    }

    @Test("the form that removes something says what, and of which partner")
    func removalTitle() throws {
        var desk = try desk("seville")
        desk.open(.removing(RecordKey(.relationship, "seville"), of: "seville"))
        #expect(desk.frame.lines[1].hasPrefix("─ Remove: relationship · Seville ─"), "\(desk.screen)")
        #expect(desk.frame.lines.last?.hasPrefix(" Enter what is missing") ?? false)
        desk.type("twice on record")
        #expect(desk.frame.lines.last?.hasPrefix(" Enter remove") ?? false)
    }

    @Test("excused periods are added, edited and taken away in the agreement's form, which tells how the lapse moves")
    func excused() throws {
        var desk = try desk("frankfurt")
        desk.open(Errand(.editAgreement, of: "frankfurt", on: "frankfurt-2019"))
        fill(.excused, "2020-03", &desk)
        #expect(desk.screen.contains("Days, why, where it stands"), "\(desk.screen)")
        desk.type("..2021-13")
        #expect(desk.screen.contains("The calendar has no"), "\(desk.screen)")
        desk.press(.backspace, .backspace)
        desk.type("10: borders closed @ joint letter; 2022")
        #expect(desk.screen.contains("As of 1 Jan 2022: This saves Memorandum"), "\(desk.screen)")
        #expect(desk.shelf.log.isEmpty)
        desk.press(.control("s"))
        let stored = { (desk: Desk) in
            desk.shelf.register.agreements.first { $0.id == "frankfurt-2019" }?.provisions.inactivity?.excused ?? []
        }
        let periods = stored(desk)
        #expect(periods.map { "\($0.from) \($0.to)" } == ["2020-03-01 2021-10-31", "2022-01-01 2022-12-31"])
        #expect(periods.first?.reason == "borders closed")
        #expect(periods.first?.source == "joint letter")
        desk.open(Errand(.editAgreement, of: "frankfurt", on: "frankfurt-2019"))
        fill(.excused, "2022..2023", &desk)
        desk.press(.control("_"))
        #expect(desk.model.changing.form?.value(of: .excused) != "2022..2023", "typing is taken back in the field")
        fill(.excused, "", &desk)
        desk.press(.control("s"))
        #expect(stored(desk).isEmpty)
        desk.type("u")
        #expect(stored(desk) == periods)
    }

    @Test("amounts are typed as the language writes them, stored exactly, and an untouched one stays as it is")
    func amounts() throws {
        var register = try Register.bundled()
        let place = try #require(register.activities.firstIndex { $0.relationship == "rotterdam" })
        let id = register.activities[place].id.rawValue
        register.activities[place].funding = [Contribution(party: .partner, amount: "1.500", currency: "KWD")]
        var desk = try Desk(register, language: .vietnamese)
        desk.open(Errand(.editActivity, of: "rotterdam", on: id))
        fill(.cityFunding, "1,500 EUR", &desk)
        #expect(desk.screen.contains("1,500: gõ 1.500 hoặc 1,50"), "\(desk.screen)")
        desk.press(.control("s"))
        #expect(desk.shelf.log.isEmpty)
        fill(.cityFunding, "1.500.000 vnd; 248733,50 EUR", &desk)
        desk.press(.control("s"))
        #expect(desk.shelf.log.count == 1, "\(desk.screen)")
        let stored = desk.shelf.register.activities.first { $0.id.rawValue == id }?.funding ?? []
        #expect(
            Set(stored.map { "\($0.party) \($0.amount) \($0.currency)" })
                == ["partner 1.500 KWD", "city 1500000 VND", "city 248733.50 EUR"])
        desk.open(Errand(.editActivity, of: "rotterdam", on: id))
        #expect(
            desk.model.changing.form?.fields.first { $0.key == .cityFunding }?.shown
                == "1.500.000 VND; 248.733,50 EUR")
    }

    @Test("degrees take the language's mark and the record's", arguments: Language.allCases)
    func degrees(language: Language) throws {
        var desk = try Desk(.bundled(), language: language)
        let locality = try #require(desk.shelf.register.localities.first { $0.id == "seville" })
        desk.open(Errand(.editLocality, on: locality.id.rawValue))
        let shown = desk.model.changing.form?.fields.first { $0.key == .latitude }?.shown
        #expect(shown == (language == .english ? "37.4" : "37,4"))
        fill(.latitude, language == .english ? "37.38" : "37,38", &desk)
        fill(.longitude, "-5.98", &desk)
        desk.press(.control("s"))
        let stored = desk.shelf.register.localities.first { $0.id == "seville" }
        #expect(stored?.latitude == 37.38 && stored?.longitude == -5.98, "\(desk.screen)")
    }

    @Test("an agreement without a clause is not asked what excuses it")
    func noClause() throws {
        var desk = try desk("seville")
        desk.type("N")
        desk.type("Add an agreement")
        desk.press(.enter)
        let asked = { (desk: Desk) in
            desk.model.changing.form.map { form in form.fields.filter(form.isAsked).map(\.key) }
        }
        #expect(asked(desk)?.contains(.excused) == false)
        fill(.clauseYears, "2", &desk)
        #expect(asked(desk)?.contains(.excused) == true)
    }

    @Test("a prospect's state is edited, and the day of it is today until another is typed")
    func prospect() throws {
        var desk = try desk()
        let prospect = try #require(desk.shelf.register.prospects.first { $0.state != .negotiating })
        desk.open(Errand(.editProspect, on: prospect.id.rawValue))
        desk.model.changing.form?.move(to: .state)
        desk.type("nego")
        #expect(desk.model.changing.form?.value(of: .on) == "2026-11-21", "\(desk.screen)")
        desk.press(.control("s"))
        let edited = try #require(desk.shelf.register.prospects.first { $0.id == prospect.id })
        #expect(edited.state == .negotiating)
        #expect(edited.on?.description == "2026-11-21")
        #expect(edited.notes == prospect.notes)
    }

    @Test("the menus lead to prospects, fields, sources, disputes and localities, and to what can be added")
    func shelves() throws {
        for (shelf, add) in [
            ("Prospects", "Add a prospect"), ("Fields", "Add a field"), ("Sources", "Add a source"),
            ("Disputes", "Add a dispute"), ("Localities", "Add a locality"),
        ] {
            var desk = try desk("minsk")
            choose(shelf, in: &desk)
            #expect(desk.screen.contains(add), "\(desk.screen)")
            desk.press(.enter)
            #expect(desk.screen.contains(add), "\(desk.screen)")
            #expect(desk.model.changing.form != nil, "\(shelf)")
            desk.press(.escape)
            choose(shelf, in: &desk)
            desk.press(.down, .enter)
            #expect(desk.model.changing.form?.errand.edited != nil, "\(shelf)\n\(desk.screen)")
        }
    }

    @Test("a tie with a locality that is on record adds no second locality")
    func known() throws {
        var desk = try desk()
        let prospect = try #require(desk.shelf.register.prospects.first)
        let count = desk.shelf.register.localities.count
        desk.open(Errand(.establish, on: prospect.locality.rawValue))
        fill(.title, "Memorandum", &desk)
        fill(.signed, "2026-11-20", &desk)
        desk.press(.control("s"))
        #expect(desk.shelf.log.count == 1, "\(desk.screen)")
        #expect(desk.shelf.register.localities.count == count)
        let tie = try #require(desk.shelf.register.relationships.last)
        #expect(tie.locality == prospect.locality)
        #expect(desk.shelf.register.agreements.last?.relationship == tie.id)
        desk.open(Errand(.addProspect, on: prospect.locality.rawValue))
        desk.press(.control("s"))
        #expect(desk.shelf.register.prospects.last?.locality == prospect.locality)
        #expect(desk.shelf.register.localities.count == count)
    }

    @Test("a second locality of one name is told, and gets an identifier of its own")
    func sameName() throws {
        var desk = try desk()
        desk.open(Errand(.addProspect))
        fill(.name, "Sevastopol", &desk)
        #expect(!desk.screen.contains("on record already"))
        fill(.name, "seville", &desk)
        #expect(desk.screen.contains("A seville is on record already"), "\(desk.screen)")
        desk.press(.control("s"))
        #expect(desk.shelf.register.localities.last?.id == "seville-2")
    }

    @Test("fields, sources and disputes are added and edited")
    func apart() throws {
        var desk = try desk("minsk")
        desk.open(Errand(.addField))
        fill(.name, "Food safety", &desk)
        #expect(desk.model.changing.form?.value(of: .identifier) == "food-safety")
        desk.press(.control("s"))
        desk.open(Errand(.addSource))
        fill(.title, "Minutes of the joint committee", &desk)
        fill(.identifier, "minutes", &desk)
        fill(.year, "2026", &desk)
        desk.press(.control("s"))
        desk.open(Errand(.editField, on: "food-safety"))
        fill(.otherName, "An toàn thực phẩm", &desk)
        desk.press(.control("s"))
        #expect(
            desk.shelf.register.fields.last
                == Field(id: "food-safety", name: Name(en: "Food safety", vi: "An toàn thực phẩm")))
        #expect(desk.shelf.register.sources.last?.id == "minutes")
        desk.open(Errand(.addDispute, of: "minsk"))
        desk.model.changing.form?.move(to: .fact)
        desk.type("level")
        fill(.readings, "twinning @ minutes 3 | exchange; perhaps @ nobody", &desk)
        #expect(desk.screen.contains("begins with no source"), "\(desk.screen)")
        fill(.readings, "twinning @ minutes 3 | exchange; perhaps @ minutes 4 @ minutes 5", &desk)
        desk.press(.control("s"))
        let dispute = try #require(desk.shelf.register.disputes.last)
        #expect(dispute.about == "minsk.level", "\(desk.screen)")
        #expect(dispute.readings.map(\.value) == ["twinning", "exchange; perhaps"])
        #expect(dispute.readings.last?.sources.map(\.at) == ["4", "5"])
        desk.open(Errand(.editDispute, of: "minsk", on: "minsk.level"))
        fill(.note, "the record uses the first", &desk)
        desk.press(.control("s"))
        #expect(desk.shelf.register.disputes.last?.note == "the record uses the first")
        #expect(desk.shelf.register.disputes.last?.readings == dispute.readings)
    }

    @Test("another test for all relationships tells how many standings change, before it is saved")
    func heading() throws {
        var desk = try desk()
        desk.open(Errand(.editRegister))
        fill(.policyYears, "30", &desk)
        #expect(desk.screen.contains("standings change"), "\(desk.screen)")
        desk.press(.control("s"))
        #expect(desk.shelf.register.heading.policy.years == 30)
        #expect(desk.shelf.log.last?.change.edits.first?.key == .heading)
    }

    @Test("a record is removed from its form with ^X, not without a reason, and u brings it back")
    func removal() throws {
        var desk = try desk("rotterdam")
        let before = desk.shelf.register
        let dossier = try #require(desk.model.dossier)
        let activity = try #require(dossier.activities.first)
        desk.open(Errand(.editActivity, of: dossier.relationship.id, on: activity.id.rawValue))
        desk.type("x")
        desk.press(.control("x"))
        #expect(desk.screen.contains("Save or leave what was typed first"))
        desk.press(.backspace, .control("x"))
        #expect(desk.screen.contains("Remove: activity"), "\(desk.screen)")
        desk.press(.enter)
        #expect(desk.shelf.log.isEmpty, "a reason is asked for")
        desk.type("Recorded twice")
        desk.press(.enter)
        #expect(desk.shelf.log.last?.change.act == .remove)
        #expect(desk.shelf.log.last?.change.reason == "Recorded twice")
        #expect(!desk.shelf.register.activities.contains { $0.id == activity.id })
        desk.type("u")
        #expect(Set(desk.shelf.register.records) == Set(before.records))
    }

    @Test("contacts, flags and reviews are rows: Enter edits them, v says what has come of them")
    func rows() throws {
        var desk = try desk("frankfurt")
        let dossier = try #require(desk.model.dossier)
        let contact = try #require(dossier.contacts.first)
        try desk.meanwhile(dossier.flagging(on: PartialDate(year: 2026), note: "ask again"))
        try desk.meanwhile(
            dossier.recording(
                Review(id: "", of: .relationship("frankfurt"), on: PartialDate(year: 2026), decision: .keep)))
        let flag = try #require(desk.model.dossier?.flags.first)
        let review = try #require(desk.model.dossier?.reviews.first)
        for (key, opened) in [
            (Row.Key.contact(contact.id), Errand.Kind.editContact), (.flag(flag.id), .editFlag),
            (.review(review.id), .editReview),
        ] {
            for press in [Key.enter, .character("e")] {
                desk.select(key)
                desk.press(press)
                #expect(desk.model.changing.form?.errand.kind == opened, "\(desk.screen)")
                desk.press(.escape)
            }
        }
        desk.select(.contact(contact.id))
        desk.type("v")
        desk.press(.enter)
        #expect(desk.shelf.register.contacts.first { $0.id == contact.id }?.verified?.description == "2026-11-21")
        desk.select(.flag(flag.id))
        desk.type("v")
        desk.press(.enter)
        #expect(desk.shelf.register.flags.first?.resolved?.description == "2026-11-21")
        #expect(desk.screen.contains("Settled 21 Nov 2026"), "\(desk.screen)")
        desk.select(.review(review.id))
        desk.type("v")
        #expect(desk.screen.contains("Select a contact, a flag or a commitment first"))
    }
}
