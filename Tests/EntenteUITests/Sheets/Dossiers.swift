import EntenteDomain

@testable import EntenteUI

/// Cases of the bundled register, cut down to what the pages need.
enum Dossiers {
    private static let study: [Citation] = [
        Citation(source: "study", at: "5.3.2.2"), Citation(source: "study", at: "5.2"),
    ]

    /// A clause of its own, known to the month, and nothing done under it.
    static func frankfurt() throws -> Dossier {
        let clause = InactivityClause(years: 2, sources: study)
        let provisions = Provisions(
            effective: try PartialDate("2019-05"), term: .renewing(months: 12), inactivity: clause, noticeDays: 30)
        let agreement = Agreement(
            id: "frankfurt-2019", relationship: "frankfurt",
            title: Name(en: "Memorandum with Frankfurt am Main", vi: "Bản ghi nhớ hợp tác với Frankfurt am Main"),
            kind: Agreement.Kind(rawValue: "memorandum"), signed: try PartialDate("2019-05"), provisions: provisions,
            fields: ["finance"], sources: study)
        let proposal = Activity(
            id: "frankfurt-proposal", relationship: "frankfurt",
            title: Name(en: "The city proposes to sign", vi: "Thành phố chủ động đề xuất ký kết"),
            occurrence: Occurrence(kind: .meeting, state: .completed, start: try PartialDate("[2018..2019-05]")))
        let finance = Commitment(
            id: "frankfurt-2019-finance", agreement: "frankfurt-2019",
            title: Name(en: "Treat finance as a focus", vi: "Đưa tài chính thành trọng tâm"), field: "finance")
        let dispute = Dispute(
            about: "frankfurt-2019.inactivity",
            readings: [
                Dispute.Reading(value: "two consecutive years", sources: [study[0]]),
                Dispute.Reading(value: "two years without any project", sources: [study[1]]),
            ], note: "The memorandum's words are taken.")
        return Dossier(
            relationship: Relationship(
                id: "frankfurt", locality: "frankfurt", purpose: .socioEconomic, initiative: .city,
                level: .friendshipCooperation),
            locality: Locality(
                id: "frankfurt", name: Name(en: "Frankfurt am Main"), kind: .city, country: "DE", region: .europe),
            agreements: [agreement], commitments: [finance], activities: [proposal],
            contacts: [
                Contact(id: "frankfurt-partner", relationship: "frankfurt", side: .partner, office: "City Government")
            ],
            disputes: [dispute])
    }

    /// Phases with fixed terms known to the year, one programme after the other, and works that are only planned.
    static func rotterdam() throws -> Dossier {
        func phase(_ number: Int, _ effective: String, _ until: String) throws -> Agreement {
            Agreement(
                id: ID("rotterdam-\(number)"), relationship: "rotterdam",
                title: Name(en: "Programme Ho Chi Minh City towards the sea, phase \(number)"),
                provisions: Provisions(effective: try PartialDate(effective), term: .until(try PartialDate(until))),
                supersedes: number > 1 ? ID("rotterdam-\(number - 1)") : nil)
        }
        func works(_ number: Int, _ start: String, _ end: String) throws -> Activity {
            Activity(
                id: ID("rotterdam-works-\(number)"), relationship: "rotterdam",
                commitments: number == 1 ? ["rotterdam-1-adaptation"] : [],
                title: Name(en: "City growing towards the sea and adapting to climate change, phase \(number)"),
                occurrence: Occurrence(
                    kind: .programme, state: .completed, start: try PartialDate(start), end: try PartialDate(end)),
                carriers: [Carrier(side: .partner, kind: .government, name: "City of Rotterdam")],
                funding: [
                    Contribution(party: .partner, amount: "225000", currency: "USD"),
                    Contribution(party: .partner, amount: "357700.50", currency: "EUR"),
                ])
        }
        let lake = Activity(
            id: "rotterdam-lake", relationship: "rotterdam",
            title: Name(en: "Khanh Hoi lake", vi: "Hồ điều tiết Khánh Hội"),
            occurrence: Occurrence(kind: .project, state: .planned, start: try PartialDate("[2016..2018]")))
        return Dossier(
            relationship: Relationship(id: "rotterdam", locality: "rotterdam", level: .sectoral),
            locality: Locality(id: "rotterdam", name: Name(en: "Rotterdam"), kind: .city, country: "NL"),
            agreements: [try phase(1, "2011", "2013"), try phase(2, "2014", "2015"), try phase(3, "2016", "2018")],
            commitments: [
                Commitment(
                    id: "rotterdam-1-adaptation", agreement: "rotterdam-1",
                    title: Name(en: "Carry out the programme towards the sea"), state: .fulfilled,
                    due: try PartialDate("2013"))
            ],
            activities: [try works(1, "2011", "2013"), try works(2, "2014", "2015"), lake])
    }

    /// Known to the day throughout: two projects, two empty years between them, and again after them.
    static func busan() throws -> Dossier {
        let first = Activity(
            id: "busan-first", relationship: "busan", title: Name(en: "First project"),
            occurrence: Occurrence(
                kind: .project, state: .completed, start: try PartialDate("2001-03-01"),
                end: try PartialDate("2001-06-30")))
        let second = Activity(
            id: "busan-second", relationship: "busan", title: Name(en: "Second project"),
            occurrence: Occurrence(
                kind: .project, state: .completed, start: try PartialDate("2004-02-01"),
                end: try PartialDate("2004-02-28")))
        let agreement = Agreement(
            id: "busan-2000", relationship: "busan", title: Name(en: "Agreement with Busan", native: "부산"),
            provisions: Provisions(
                effective: try PartialDate("2000-01-01"),
                inactivity: InactivityClause(years: 3, counting: .agreementYears)))
        return Dossier(
            relationship: Relationship(id: "busan", locality: "busan"),
            locality: Locality(id: "busan", name: Name(en: "Busan", native: "부산광역시"), kind: .metropolis, country: "KR"),
            agreements: [agreement], activities: [first, second])
    }

    /// What the pages are made with; the width is that of the rows, two cells less than the screen's.
    static func context(
        _ day: String, screen columns: Int = 80, language: Language = .english, horizon: String? = nil
    ) throws -> SheetContext {
        SheetContext(
            words: Words(language), asOf: try PartialDate(day).min, width: columns - 2,
            heading: Register.Heading(recordsThrough: try horizon.map { try PartialDate($0) }),
            fields: [Field(id: "finance", name: Name(en: "Finance", vi: "Tài chính"))],
            sources: [Source(id: "study", title: "A study", year: 2020)])
    }
}

extension Sheet {
    /// Its rows as text.
    var lines: [String] { (0..<count).map { row($0).text } }

    /// The row with a key, as text.
    func line(_ key: Row.Key) -> String? { index(key).map { row($0).text } }
}

extension Row {
    /// What it shows without styles.
    var text: String { runs.map(\.text).joined() }
}
