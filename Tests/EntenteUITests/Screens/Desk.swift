import EntenteDomain
import EntenteExchange
import Foundation

import Testing

@testable import EntenteUI

/// A user at a screen without a terminal: presses keys, and the register answers as the store would.
struct Desk {
    var model: Model
    private(set) var hasLeft = false
    private(set) var shelf: Shelf
    /// Whether another process is writing, so that every change has to wait.
    var isBusy = false
    /// Which one that is, where it is known.
    var writer: Writer?
    /// A log that was there before the first change, the latest entry first.
    var log: [LogEntry] = []
    private var entries: [LogEntry] { shelf.log.reversed() + log }
    /// The review sessions.
    private(set) var sessions = SessionShelf()
    /// The texts sent to the clipboard.
    private(set) var copied: [String] = []
    /// The files that were asked for.
    private(set) var exports: [Export] = []
    private let clipboardLimit: Int
    private let existing: Set<String>

    init(
        _ register: Register, asOf: String? = nil, size: Size = Size(columns: 80, rows: 24),
        language: Language = .english, keyMap: KeyMap = KeyMap(),
        clipboardLimit: Int = 74_000, existing: Set<String> = []
    ) throws {
        shelf = Shelf(register)
        let portfolio = shelf.portfolio
        self.clipboardLimit = clipboardLimit
        self.existing = existing
        let today = try #require(Day("2026-11-21"))
        let day = asOf.flatMap { Day($0) } ?? Model.openingDay(of: portfolio.heading, today: today)
        model = Model(portfolio: portfolio, asOf: day, today: today, language: language, size: size, keyMap: keyMap)
    }

    mutating func press(_ keys: Key...) {
        for key in keys { perform(update(&model, .event(.key(key)))) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    /// Goes to the row with a key.
    mutating func select(_ key: Row.Key) {
        model.onPage { $0.selection = key }
        model.keepSelectionInView()
    }

    /// Reads on to the first row of the page that can be selected.
    mutating func selectFirst() {
        for _ in 0..<model.sheet.count where model.selected == nil { press(.down) }
    }

    /// Opens that row.
    mutating func openFirst() {
        selectFirst()
        press(.enter)
    }

    mutating func resize(to size: Size) { perform(update(&model, .event(.resize(size)))) }

    mutating func send(_ event: Event) { perform(update(&model, .event(event))) }

    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .load(let id): perform(update(&model, .loaded(shelf.register.dossier(of: id))))
            case .readCatalogue: perform(update(&model, .catalogueRead(shelf.register.catalogue)))
            case .readProspects: perform(update(&model, .prospectsRead(shelf.register.prospectDossiers)))
            case .search(let text): perform(update(&model, .searched(shelf.register.hits(for: text))))
            case .readFigures(let policy, let day):
                let activities = ActivityInsights(of: shelf.register.activities, policy: policy, asOf: day)
                let contacts = ContactInsights(of: shelf.register.contacts, asOf: day)
                perform(update(&model, .figuresRead(activities, contacts, asOf: day)))
            case .readLog(let search, let before, let limit):
                let found = entries.filter { entry in
                    before.map { entry.number < $0 } ?? true
                        && (search.text.isEmpty || search.moments.map { $0.contains(entry.at) } ?? false
                            || SearchKey(of: [entry.account.name]).matches(SearchQuery(search.text)))
                }
                perform(update(&model, .logRead(Array(found.prefix(limit)), search: search, before: before)))
            case .readEntry(let number):
                let entry = entries.first { $0.number == number }
                perform(update(&model, .entryRead(entry, entry?.change.edits.map(\.fieldChanges) ?? [])))
            case .readLand: perform(update(&model, .landRead(try? .bundled())))
            case .quit: hasLeft = true
            case .session(let errand):
                do throws(ChangeRefusal) {
                    perform(update(&model, try sessions.carryOut(errand, writesFiles: model.limits.writesFiles)))
                } catch {
                    perform(update(&model, .refused(error, fresh)))
                }
            case .apply(let change):
                let item = model.deciding
                let count = shelf.log.count
                make(effect) { [sessions] shelf in
                    try item.map { try sessions.refuseClosed($0.session) }
                    return try shelf.apply(change)
                }
                if shelf.log.count > count, let entry = shelf.log.last { sessions.note(entry, deciding: item) }
            case .undo(let number): make(effect) { try $0.undo(number) }
            case .redo(let number): make(effect) { try $0.redo(number) }
            case .copy(let text) where text.utf8.count > clipboardLimit:
                perform(update(&model, .tooLongToCopy(limit: clipboardLimit)))
            case .copy(let text):
                copied.append(text)
                perform(update(&model, .copied(text)))
            case .export(let export):
                exports.append(export)
                let isThere = existing.contains(export.name) && !export.replaces
                perform(update(&model, isThere ? .exists(export) : .exported(export.name, rows: nil)))
            case .repaint, .suspend, .listenToMouse: break
            }
        }
    }

    /// Makes a change as the session would.
    private mutating func make(_ effect: Effect, _ change: (inout Shelf) throws -> LogEntry) {
        guard !isBusy else { return perform(update(&model, .waits(effect, for: writer))) }
        do {
            let entry = try change(&shelf)
            perform(update(&model, .applied(entry, fresh)))
        } catch let refusal as ChangeRefusal {
            perform(update(&model, .refused(refusal, fresh)))
        } catch {
            perform(update(&model, .failed("\(error)")))
        }
    }

    /// Lets a change that waits try again.
    mutating func tryAgain() {
        if let effect = model.waiting { perform([effect]) }
    }

    /// What somebody else does meanwhile; the screen learns of it unless it is to be found out the hard way.
    mutating func meanwhile(_ change: Change, isSeen: Bool = true) throws {
        let entry = try shelf.apply(change, by: "linh")
        if isSeen { perform(update(&model, .changed(fresh, [entry]))) }
    }

    /// What somebody else does meanwhile in a review session, which leaves no entry in the log.
    mutating func meanwhile(_ errand: SessionErrand, isSeen: Bool = true) throws {
        _ = try sessions.carryOut(errand, writesFiles: true)
        if isSeen { perform(update(&model, .changed(fresh, []))) }
    }

    /// Opens a form, as a key or a menu would.
    mutating func open(_ errand: Errand) { perform(model.fillIn(errand)) }

    /// Offers what an earlier session has left.
    mutating func offer(_ draft: Draft) { perform(update(&model, .offered(draft))) }

    private var fresh: Fresh {
        Fresh(
            portfolio: shelf.portfolio,
            dossier: model.shownRelationship.flatMap { shelf.register.dossier(of: $0) },
            catalogue: model.needsCatalogue ? shelf.register.catalogue : nil,
            session: model.heldSession.flatMap { sessions.session($0, in: shelf.register) })
    }

    var frame: Frame { view(model) }

    var screen: String { frame.lines.joined(separator: "\n") + "\n" }
}

extension LandMask {
    /// The bundled land.
    static func bundled() throws -> LandMask? {
        LandMask(portableBitmap: Array(try Data(contentsOf: Fixtures.root.appending(path: "Resources/land.pbm"))))
    }
}

extension Register {
    /// The bundled register.
    static func bundled() throws -> Register {
        try Register(interchange: Array(Data(contentsOf: Fixtures.root.appending(path: "Resources/register.json"))))
    }

    private init(interchange bytes: [UInt8]) throws {
        try self.init(interchange: bytes.span, named: "register.json")
    }

    /// What the store hands over for the menus of records without a relationship.
    var catalogue: Catalogue { Catalogue(localities: localities, prospects: prospects, disputes: disputes) }

    /// What the store finds in all records.
    func hits(for text: String) -> SearchHits {
        var search = RecordSearch(for: text, keeping: SearchHits.most, countryNames: Country.names)
        for record in records { search.look(at: record) }
        return SearchHits(of: search, for: text) { dispute in
            let subject = records.first { $0.key.id == dispute.subject && $0.key.kind != .locality }
            return switch subject {
            case .relationship(let tie): (RecordKey(.relationship, dispute.subject), tie.id)
            case .agreement(let agreement): (RecordKey(.agreement, dispute.subject), agreement.relationship)
            case .activity(let activity): (RecordKey(.activity, dispute.subject), activity.relationship)
            case .prospect: (RecordKey(.prospect, dispute.subject), nil)
            default: nil
            }
        }
    }

    /// What the store hands over for the prospects.
    var prospectDossiers: [ProspectDossier] {
        let ties = relationships.map { ($0.locality, $0.id) }
        return ProspectDossier.all(
            of: prospects, localities: localities, ties: Dictionary(ties) { first, _ in first }, disputes: disputes)
    }

    /// What the store hands over for a page.
    func dossier(of id: ID<Relationship>) -> Dossier? {
        guard let relationship = relationships.first(where: { $0.id == id }),
            let locality = localities.first(where: { $0.id == relationship.locality })
        else { return nil }
        let own = agreements.filter { $0.relationship == id }.sorted {
            ($0.provisions.effective.min, $0.provisions.effective.max)
                < ($1.provisions.effective.min, $1.provisions.effective.max)
        }
        let ids = Set(own.map(\.id))
        return Dossier(
            relationship: relationship, locality: locality,
            partOf: localities.first { $0.id == locality.partOf }, agreements: own,
            commitments: commitments.filter { ids.contains($0.agreement) },
            activities: activities.filter { $0.relationship == id }.sorted {
                $0.occurrence.start.min < $1.occurrence.start.min
            },
            contacts: contacts.filter { $0.relationship == id }, flags: flags.filter { $0.relationship == id },
            reviews: reviews.filter { $0.agreement.map(ids.contains) ?? ($0.subject == .relationship(id)) },
            disputes: disputes.filter { dispute in
                dispute.subject == id.rawValue || ids.contains { $0.rawValue == dispute.subject }
            })
    }
}

/// The files that tests are held against.
enum Fixtures {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    /// Whether goldens are written anew; a test that writes one fails all the same.
    static let isRecording = ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1"
}

extension Register {
    /// Invented ties, many of which have something coming up at once.
    static func crowd(of count: Int) throws -> Register {
        var register = Register(heading: Register.Heading(recordsThrough: try PartialDate("2019")))
        for number in 0..<count {
            let id = "tie-\(number)"
            let region = Locality.Region.allCases[number % 5]
            register.localities.append(
                Locality(
                    id: ID(id), name: Name(en: "Tie \(number)"), region: region,
                    latitude: Double(number * 7 % 120) - 50, longitude: Double(number * 13 % 360) - 180))
            register.relationships.append(Relationship(id: ID(id), locality: ID(id)))
            if number.isMultiple(of: 10) {
                register.prospects.append(
                    Prospect(
                        id: ID(id), locality: ID(id), state: Prospect.State.allCases[number / 10 % 6],
                        on: try PartialDate("\(1990 + number % 30)"), notes: "Proposed at meeting \(number)"))
            }
            register.agreements.append(
                Agreement(
                    id: ID(id), relationship: ID(id), title: Name(en: "Memorandum \(number)"),
                    provisions: Provisions(
                        effective: try PartialDate("\(1990 + number % 30)-0\(1 + number % 9)-15"),
                        term: .renewing(months: 12), reviewMonths: 24)))
        }
        return register
    }
}
