public import EntenteDomain

/// What the user has set, and what follows from it: the whole state of the screens as a value.
///
/// Nothing in it is counted forward: whatever a change touches is derived anew from the portfolio, the day and the filter.
public struct Model: Sendable {
    /// The register as the lists need it.
    public private(set) var portfolio: Portfolio {
        didSet { searchKeys = nil }
    }
    /// The day as of which everything is shown.
    public private(set) var asOf: Day
    /// The day on which the session began.
    public let today: Day
    /// The words of the chosen language.
    public internal(set) var words: Words
    /// The size of the screen.
    public var size: Size
    /// Which characters the screen shows.
    public var repertoire = Repertoire.unicode
    /// Whether the mouse is listened to.
    public internal(set) var isListeningToMouse: Bool
    /// Which key does what.
    public let keyMap: KeyMap
    /// On which cores everything is worked out anew.
    let cores: any Cores
    /// The number typed before a command; nil before its first figure.
    var count: Count?
    /// What the session must not do.
    public var limits = SessionLimits()
    /// The line that asks for something; nil while it does not.
    var prompt: Prompt?
    /// The menus that are open, each opened from the one before it; none most of the time.
    var menus: [Menu] = []
    /// What is offered while the line asks for a command.
    var palette = Palette()
    /// What is being changed: the form that is open, the conflict that is settled.
    var changing = Changing()
    /// What the user is told until the next key.
    public internal(set) var notice: Notice?
    /// What the user is told at the keys that follow.
    private var untold: [Notice] = []
    /// The records of the relationship that is open.
    var dossier: Dossier? {
        didSet { drawn = nil }
    }
    /// The rows of the page, where it is one of the dossier's.
    var drawn: DrawnPage?
    /// How much of a relationship's life timelines show.
    var zoom = TimelineZoom.whole
    /// Whether everything is read aloud: see `Dialogue`.
    var isSpoken = false
    /// What is supposed instead of the register; nil while the register itself is shown.
    var supposition: Supposition?
    /// The network's history, while the user is in it.
    var playThrough: PlayThrough?
    /// How the user finds relationships.
    var finding: Finding {
        didSet { if finding.sort != oldValue.sort { ordered = nil } }
    }
    /// How the relationships stood whose standing the last move in time changed; marked until the next key.
    private(set) var changed: [ID<Relationship>: Standing] = [:]

    /// The review session that is held; nil where none is.
    var reviewing: ReviewSession? {
        didSet { drawn = nil }
    }
    /// Where the user is, and behind it the way back. Never empty.
    private(set) var pages: [Page] = [Page(.partners)]
    /// The other lists as they were left.
    private var left: [Place: Page] = [:]

    // Derived; see `derive`.
    /// How everything stands on the day.
    public private(set) var assessment: Assessment {
        didSet { (ordered, queue, overview, schedule) = (nil, nil, nil, nil) }
    }
    private(set) var names: NameIndex {
        didSet { ordered = nil }
    }
    /// The folded names of the entries; made when somebody first searches.
    var searchKeys: SearchKeys?
    /// Every entry in the order of the partners; made when the lists are, so that typing only filters it.
    private var ordered: [Int]?
    /// The relationships that the filter leaves, in the chosen order.
    public private(set) var partners: PartnerList
    private(set) var queue: ReviewQueue?
    private(set) var flagged: [ReviewQueue.Item] = []
    private(set) var schedule: Schedule?
    /// The network in figures, while it is looked at.
    var overview: Overview? {
        didSet { drawn = nil }
    }
    /// The log, as far as it was read.
    var journal = Journal()
    /// The map of the world.
    var atlas = Atlas()
    /// The ties that do not exist, or not yet.
    var prospecting = Prospecting() {
        didSet { drawn = nil }
    }
    /// What was found in every record.
    var searching = Searching()

    /// The screens of a register, opened on `asOf`.
    /// - Parameters:
    ///   - assessment: the portfolio's on that day, where it has been worked out already.
    ///   - names: the index of its entries in that language, where it has been made already.
    ///   - zone: by which clock the times of the log are told.
    ///   - cores: on which everything is worked out anew, after another day or another state of the register.
    public init(
        portfolio: Portfolio, asOf: Day, today: Day, language: Language, size: Size, keyMap: KeyMap = KeyMap(),
        isListeningToMouse: Bool = false, finding: Finding = Finding(), assessment: Assessment? = nil,
        names: NameIndex? = nil, zone: Zone = .utc, cores: any Cores = OneCore()
    ) {
        self.cores = cores
        self.portfolio = portfolio
        self.asOf = asOf
        self.today = today
        self.size = size
        self.keyMap = keyMap
        self.isListeningToMouse = isListeningToMouse
        words = Words(language)
        words.zone = zone
        self.finding = finding
        let assessment = assessment ?? Assessment(of: portfolio, asOf: asOf, on: cores)
        let names = names ?? NameIndex(of: portfolio.entries, in: language)
        let ordered = PartnerList.sorted(
            portfolio.entries.indices, of: portfolio, assessment: assessment, names: names, by: finding.sort)
        // No text filters them yet.
        partners = PartnerList(ordered, of: portfolio, assessment: assessment, filter: finding.filter) { _ in true }
        self.assessment = assessment
        self.names = names
        self.ordered = ordered
        if let horizon, horizon < today, asOf == horizon {
            let phrase: BarWords = size.columns < 80 ? .startsAtHorizonBriefly : .startsAtHorizon
            notice = Notice(words(phrase, horizon, keyMap.label(of: .today)))
        }
    }

    /// The day on which a session opens: today, but the record's horizon where that is over a year back.
    public static func openingDay(of heading: Register.Heading, today: Day) -> Day {
        guard let horizon = heading.recordsThrough?.max, horizon.plusYears(1) < today else { return today }
        return horizon
    }

    /// Which rows and columns of the screen are for what.
    var layout: Layout {
        Layout(
            size, hasChips: page.place.hasFacets && !finding.filter.values.isEmpty, hasBanner: supposition != nil)
    }

    /// Where the user is.
    public var page: Page { pages[pages.count - 1] }

    /// The last day that the record covers.
    var horizon: Day? { portfolio.heading.recordsThrough?.max }

    /// The line that asks the user for something.
    struct Prompt: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case filter, search, day, command
            /// The name of a file to write, and whether one that exists is to be replaced.
            case export, replace(Export)
            /// When an activity is supposed to begin, and, once that is known, to end.
            case supposedStart(ID<Relationship>, Activity.Kind)
            case supposedEnd(ID<Relationship>, Activity.Kind, start: PartialDate)
        }

        let kind: Kind
        var text: String
        /// What the filter was before, for Esc.
        let before: String
        /// Whether the text is a suggestion, in whose place the first character is typed.
        var isSuggested = false
    }

    /// Something that the user is told until the next key.
    public struct Notice: Hashable, Sendable {
        /// What is said.
        public var text: String
        /// Whether something went wrong.
        public var isError: Bool

        init(_ text: String, isError: Bool = false) {
            self.text = text
            self.isError = isError
        }
    }
}

// MARK: Moving about

extension Model {
    /// Changes the page that the user is on.
    mutating func onPage(_ change: (inout Page) -> Void) { change(&pages[pages.count - 1]) }

    var canGoBack: Bool { pages.count > 1 }

    /// So many steps back, or to the first page.
    mutating func goBack(steps: Int) -> [Effect] {
        (0..<min(steps, pages.count - 1)).flatMap { _ in goBack() }
    }

    /// One step back, to the same row.
    mutating func goBack() -> [Effect] {
        page.place == .history ? leavePage() + leavePlay() : leavePage()
    }

    /// Leaves the page for the one that it was opened from.
    mutating func leavePage() -> [Effect] {
        pages.removeLast()
        return loadIfNeeded()
    }

    /// Whether a place lies on the way to where the user is, or is it.
    func isOnTheWay(_ place: Place) -> Bool { pages.contains { $0.place == place } }

    /// One step into a place.
    /// - Parameter relationship: whose records it shows, where neither it nor the page says so.
    mutating func open(_ place: Place, in relationship: ID<Relationship>? = nil) -> [Effect] {
        guard place != page.place else { return [] }
        pages.append(Page(place, in: relationship ?? openRelationship))
        return loadIfNeeded()
    }

    /// Shows another place in place of this one, so that one step back leads where it led.
    mutating func replacePage(with place: Place) -> [Effect] {
        pages[pages.count - 1] = Page(place, in: openRelationship)
        return loadIfNeeded()
    }

    /// To one of the lists, as it was left.
    mutating func goTo(_ root: Place) -> [Effect] {
        left[pages[0].place] = pages[0]
        // It may have grown since.
        if root == .log { journal = Journal(search: searchOfLog) }
        pages = [left[root] ?? Page(root)]
        deriveLists()
        return []
    }

    /// To a partner, as if it had been opened from the list of all.
    mutating func goTo(partner id: ID<Relationship>) -> [Effect] {
        _ = goTo(.partners)
        onPage { $0.selection = .relationship(id) }
        keepSelectionInView()
        return open(.partner(id))
    }

    /// The relationship whose records the page shows; nil where it shows lists, or what belongs to none.
    var openRelationship: ID<Relationship>? {
        let page = pages.last { $0.relationship != nil || $0.place.isApart }
        return page?.relationship
    }

    private func loadIfNeeded() -> [Effect] {
        guard let id = openRelationship, dossier?.relationship.id != id else { return [] }
        return [.load(id)]
    }
}

// MARK: What follows

extension Model {
    /// Shows everything as of another day, and marks what changed.
    mutating func moveDay(_ move: (Day) -> Day) -> [Effect] {
        let day = move(asOf)
        guard (Day.firstDay(of: 1)...Day.lastDay(of: 9999)).contains(day) else {
            notice = Notice(words(BarWords.noSuchDay), isError: true)
            return []
        }
        let before = assessment
        asOf = day
        assess()
        changed = Dictionary(
            uniqueKeysWithValues: assessment.changes(since: before)
                .map { (portfolio.entries[$0].relationship, before.standings[$0].standing) })
        deriveLists()
        replay()
        // The history tells by itself what happened.
        if before.day != day, page.place != .history { tellChanges(since: before) }
        return []
    }

    /// Judges what is shown as of the day, and the register behind what is supposed.
    /// - Parameter assessment: what it is, where it has been worked out already.
    private mutating func assess(_ assessment: Assessment? = nil) {
        self.assessment = assessment ?? Assessment(of: portfolio, asOf: asOf, on: cores)
        let (day, cores) = (asOf, cores)
        supposition?.assess(asOf: day, on: cores)
    }

    /// Shows another state of the record, supposed or real, as of the same day.
    mutating func show(_ portfolio: Portfolio, assessment: Assessment? = nil) -> [Effect] {
        self.portfolio = portfolio
        journal = Journal(search: journal.search)
        assess(assessment)
        deriveLists()
        replay(isOther: true)
        return openRelationship.map { [.load($0)] } ?? []
    }

    mutating func forgetChanges() { changed = [:] }

    /// Filters the list that the user is on.
    @discardableResult
    mutating func setFilter(_ text: String) -> [Effect] {
        onPage { page in
            page.filter = text
            page.top = 0
            page.selection = nil
        }
        // What is found in all records follows from no list.
        if page.place != .search { deriveLists() }
        return []
    }

    /// To the other language.
    mutating func switchLanguage() -> [Effect] {
        words.language = words.language == .english ? .vietnamese : .english
        names = NameIndex(of: portfolio.entries, in: words.language)
        deriveLists()
        notice = Notice(words(BarWords.languageName))
        return []
    }

    /// Shows another state of the register, as of the same day; what is supposed is supposed of it.
    mutating func replaceRecord(_ fresh: Fresh) -> [Effect] {
        let record = fresh.portfolio
        let recorded = fresh.assessment ?? Assessment(of: record, asOf: asOf, on: cores)
        names = fresh.names ?? NameIndex(of: record.entries, in: words.language)
        guard let hypothesis = supposition?.hypothesis else { return show(record, assessment: recorded) }
        supposition = Supposition(hypothesis, record: record, recorded: recorded)
        return show(hypothesis.applied(to: record))
    }

    /// Makes every list anew from what it follows from.
    mutating func deriveLists() {
        var filter = finding.filter
        filter.text = page(at: .partners).filter
        let ordered =
            ordered
            ?? PartnerList.sorted(
                portfolio.entries.indices, of: portfolio, assessment: assessment, names: names, by: finding.sort)
        self.ordered = ordered
        prepareSearch(for: filter.text)
        let query = PartnerQuery(filter.text, countries: .ofTable)
        partners = PartnerList(ordered, of: portfolio, assessment: assessment, filter: filter) {
            matches(query, entry: $0)
        }
        deriveFlags()
        deriveSchedule()
        deriveProspects()
        if searchOfLog != journal.search { journal = Journal(search: searchOfLog) }
        if pages[0].place == .insights, overview == nil {
            overview = Overview(of: portfolio, assessment: assessment, on: cores)
        }
        keepSelectionInView()
    }

    /// The review queue is worked out while it is looked at, as what comes up is.
    private mutating func deriveFlags() {
        guard pages[0].place == .flags else { return }
        let queue = queue ?? ReviewQueue(of: portfolio, assessment: assessment, on: cores)
        self.queue = queue
        prepareSearch(for: page(at: .flags).filter)
        let query = PartnerQuery(page(at: .flags).filter, countries: .ofTable)
        let test = PartnerFilter.Test(finding.filter)
        flagged = queue.items.filter { matches(query, entry: $0.entry) && admits($0.entry, test) }
    }

    /// What comes up is worked out while it is looked at: it takes as long as all standings.
    private mutating func deriveSchedule() {
        guard pages[0].place == .deadlines else { return }
        prepareSearch(for: page(at: .deadlines).filter)
        let (matches, test) = (matchesOfDeadlines, PartnerFilter.Test(finding.filter))
        var schedule = schedule ?? Schedule(of: portfolio, assessment: assessment, on: cores)
        schedule.show { matches($0) && admits($0.entry, test) }
        self.schedule = schedule
    }

    /// Whether the text that filters the deadlines leaves one: each word by the partner, or by the word for what comes up.
    var matchesOfDeadlines: (Deadline) -> Bool {
        let keys = Deadline.Kind.allCases.map { ($0, SearchKey(of: [words($0, .certain), words($0, .possible)])) }
        let queries = page(at: .deadlines).filter.split(separator: " ").map { text in
            let kinds = keys.filter { $0.1.matches(SearchQuery(String(text))) }.map(\.0)
            return (PartnerQuery(String(text), countries: .ofTable), kinds)
        }
        return { deadline in
            queries.allSatisfy { query, kinds in
                kinds.contains(deadline.kind) || self.matches(query, entry: deadline.entry)
            }
        }
    }

    /// Whether the chosen values leave an entry.
    private func admits(_ entry: Int, _ test: PartnerFilter.Test) -> Bool {
        test.isEmpty || test.admits(entry, in: portfolio, assessment)
    }

    /// Takes away what was typed to filter one of the lists.
    mutating func clearText(at root: Place) {
        guard !page(at: root).filter.isEmpty else { return }
        if page.place == root {
            setFilter("")
        } else {
            left[root]?.filter = ""
            deriveLists()
        }
    }

    /// To the first rows of every list, after another filter.
    mutating func forgetScroll() {
        pages[0].top = 0
        for place in left.keys { left[place]?.top = 0 }
    }

    /// The page of one of the lists, wherever the user is.
    func page(at root: Place) -> Page {
        if page.place == root { return page }
        return pages[0].place == root ? pages[0] : left[root] ?? Page(root)
    }

    /// Tells the user something until the next key, and then what was told until now: a line has room for one.
    public mutating func tell(_ texts: [String]) {
        let notices = texts.map { Notice($0) } + [notice].compactMap(\.self)
        notice = notices.first
        untold = Array(notices.dropFirst())
    }

    /// Tells what has waited, where the last key had nothing to tell.
    mutating func tellNext() {
        if notice == nil, !untold.isEmpty { notice = untold.removeFirst() }
    }

    /// The number of a relationship's entry in the portfolio.
    func entry(of id: ID<Relationship>) -> Int? {
        portfolio.entries.indices.first { portfolio.entries[$0].relationship == id }
    }
}
