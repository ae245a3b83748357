public import EntenteDomain

/// What is being changed from the screens.
struct Changing: Sendable {
    /// The form that is being filled in; nil where none is.
    var form: Form?
    /// What is opened once what it needs of the register has been read.
    var awaited: Awaited?
    /// The change that waits for another process to finish its own; nil where none does.
    var waiting: Effect?
    /// Which process it waits for, where that is known.
    var writer: Writer?
    /// Two edits of one thing that the user has to settle; nil where there are none.
    var clash: Clash?
    /// What a change that is being made leads to, in words, for when it is stored.
    var consequence: String?
    /// Why nothing can be changed in this session; nil where it can.
    var refusal: CommandWords?
    /// What was typed in an earlier session and not saved: the user is asked about it.
    var offered: Draft?
    /// The same, once the user has left it for later: the next session asks again.
    var postponed: Draft?

    /// What the register has besides its relationships, while a form or a menu needs it.
    var catalogue: Catalogue?

    /// What needs something of the register to be opened.
    enum Awaited: Hashable, Sendable {
        case form(Errand, Draft?)
        case news
        case shelf(Shelf)
    }
}

/// What was typed into a form and is not saved.
public struct Draft: Hashable, Sendable {
    /// What the form is filled in for.
    public let errand: Errand
    /// What was typed, by the keys of the fields.
    public let values: [FieldKey: String]

    /// What was typed into a form.
    public init(errand: Errand, values: [FieldKey: String]) {
        self.errand = errand
        self.values = values
    }
}

/// The register as it is after a change: what the screens are shown from.
public struct Fresh: Hashable, Sendable {
    /// The register as the lists need it.
    public let portfolio: Portfolio
    /// How it stands on the day that is shown, where that has been worked out already.
    let assessment: Assessment?
    /// The index of its names, where that has been made already.
    let names: NameIndex?
    /// The relationship that is open; nil where none is, or it is gone.
    public let dossier: Dossier?
    /// What there is besides relationships; nil where the screens do not need it.
    public let catalogue: Catalogue?
    /// The review session that is held; nil where none is.
    public let session: ReviewSession?

    /// The register as it is now.
    public init(
        portfolio: Portfolio, assessment: Assessment? = nil, names: NameIndex? = nil, dossier: Dossier?,
        catalogue: Catalogue? = nil, session: ReviewSession? = nil
    ) {
        self.portfolio = portfolio
        self.assessment = assessment
        self.names = names
        self.dossier = dossier
        self.catalogue = catalogue
        self.session = session
    }
}

extension Model {
    /// Why nothing can be changed now; nil where it can.
    var whyNoChange: CommandWords? {
        changing.refusal ?? (supposition == nil ? nil : .supposing)
    }

    /// Has nothing changed in this session, for a reason.
    public mutating func refuseChanges(_ reason: CommandWords) { changing.refusal = reason }

    /// Whether the keys go to a form, or to a question about one.
    var isChanging: Bool {
        changing.form != nil || changing.clash != nil || changing.waiting != nil || changing.offered != nil
    }

    /// What a key does to the form that is open, or to the question about one.
    mutating func change(_ key: Key) -> [Effect] {
        if changing.waiting != nil { return answerWaiting(key) }
        if let draft = changing.offered { return answer(key, offered: draft) }
        return changing.clash == nil ? fill(key) : settle(key)
    }

    /// What was typed and is not saved, in the open form or in an earlier session; nil where nothing was.
    public var draft: Draft? {
        if let offered = changing.offered { return offered }
        guard let form = changing.form, form.isEdited else { return changing.postponed }
        return Draft(errand: form.errand, values: form.typed)
    }

    /// The change that waits for another process; to be tried again.
    public var waiting: Effect? { changing.waiting }

    /// Which relationship's records are on the screen, and are to be read again after a change.
    public var shownRelationship: ID<Relationship>? { dossier?.relationship.id }

    /// Whether what the register has besides its relationships is on the screen, and is to be read again after a change.
    public var needsCatalogue: Bool {
        changing.catalogue != nil && (changing.form?.errand.needsCatalogue ?? false || !menus.isEmpty)
    }

    // MARK: Opening forms

    /// Opens the form for an errand; what it needs of the register is read first.
    mutating func fillIn(_ errand: Errand, continuing draft: Draft? = nil) -> [Effect] {
        if let id = errand.relationship, dossier?.relationship.id != id {
            changing.awaited = .form(errand, draft)
            return [.load(id)]
        }
        if errand.needsCatalogue, changing.catalogue == nil {
            changing.awaited = .form(errand, draft)
            return [.readCatalogue]
        }
        guard var form = Form(errand, FormContext(self, for: errand)) else {
            notice = Notice(words(FormWords.recordGone), isError: true)
            return []
        }
        for (key, text) in draft?.values ?? [:] { form.fill(key, with: text) }
        changing.form = form
        if !limits.keepsDrafts { notice = Notice(words(FormWords.notKept)) }
        return []
    }

    /// Opens what has waited for something of the register, now that it has come.
    mutating func openAwaited() -> [Effect] {
        guard let awaited = changing.awaited else { return [] }
        changing.awaited = nil
        return switch awaited {
        case .form(let errand, let draft): fillIn(errand, continuing: draft)
        case .news: openMenu(.news())
        case .shelf(let shelf): openMenu(.shelf(shelf))
        }
    }

    /// Takes in what the register has besides its relationships.
    mutating func take(_ catalogue: Catalogue) -> [Effect] {
        changing.catalogue = catalogue
        return openAwaited()
    }

    // MARK: Saving

    /// Stores what the form amounts to, if nothing in it is missing or wrong.
    mutating func save() -> [Effect] {
        guard var form = changing.form else { return [] }
        if let field = form.missing.first {
            form.move(to: field.key)
            changing.form = form
            notice = Notice(words.fault(of: field), isError: true)
            return []
        }
        guard let change = form.change else {
            notice = Notice(words(FormWords.recordGone), isError: true)
            return []
        }
        if let problem = change.problems(in: dossier).first {
            if let key = form.key(of: problem) { form.move(to: key) }
            changing.form = form
            notice = Notice(words.problem(problem), isError: true)
            return []
        }
        guard !change.isEmpty else {
            changing.form = nil
            notice = Notice(words(FormWords.nothingChanged))
            return []
        }
        changing.consequence = consequence(of: change)?.first
        return [.apply(change)]
    }

    /// Leaves the form; what was typed is asked about first.
    mutating func leaveForm() -> [Effect] {
        if changing.form?.isEdited ?? false {
            changing.form?.isLeaving = true
            return []
        }
        changing.form = nil
        notice = Notice(words(FormWords.notSaved))
        return []
    }

    // MARK: Drafts

    /// Asks whether what was typed in an earlier session is to be gone on with.
    mutating func offer(_ draft: Draft) { changing.offered = draft }

    /// What an earlier session's form was about.
    func title(of draft: Draft) -> String {
        let name = draft.errand.relationship.flatMap(entry).map { words(portfolio.entries[$0].name) }
        return [words(draft.errand.kind), name].compactMap(\.self).joined(separator: ": ")
    }

    private mutating func answer(_ key: Key, offered draft: Draft) -> [Effect] {
        if words.isYes(key) || key == .enter {
            changing.offered = nil
            return fillIn(draft.errand, continuing: draft)
        }
        // Only a clear no drops what was typed.
        if key == .escape {
            (changing.offered, changing.postponed) = (nil, draft)
            notice = Notice(words(FormWords.draftPostponed))
        } else if words.isNo(key) {
            changing.offered = nil
            notice = Notice(words(FormWords.draftDropped))
        } else {
            notice = Notice(words(FormWords.draftKeys))
        }
        return []
    }

    // MARK: What came of it

    /// Shows the register as it is after a change, the selection where it was.
    mutating func take(_ fresh: Fresh) -> [Effect] {
        let effects = replaceRecord(fresh)
        // The log has grown at its beginning; as much of it as is looked at is read again.
        journal = Journal(search: journal.search)
        if dossier != nil { dossier = fresh.dossier.map { supposed($0) } }
        changing.catalogue = fresh.catalogue
        prospecting.isAsked = false
        searching.asked = nil
        follow(fresh.session)
        // Where the relationship is gone, so are its pages.
        while dossier == nil, openRelationship != nil, canGoBack { _ = goBack() }
        keepSelectionInView()
        refreshMenu()
        return effects
    }

    /// A change was stored.
    mutating func takeApplied(_ entry: LogEntry, _ fresh: Fresh) -> [Effect] {
        changing.waiting = nil
        changing.clash = nil
        let isDecision = deciding != nil && entry.change.act == .review
        if entry.undoes == nil { changing.form = nil }
        let effects = take(fresh)
        if isDecision { return effects + takeDecision(entry) }
        let number = String(entry.number)
        let said: String =
            switch entry.change.act {
            case .undo: words(FormWords.undone, number, entry.undoes.map { String($0) } ?? "")
            case .redo: words(FormWords.redone, number, entry.undoes.map { String($0) } ?? "")
            default: words(FormWords.saved, number)
            }
        notice = Notice([said, changing.consequence].compactMap(\.self).joined(separator: ": "))
        changing.consequence = nil
        return effects
    }

    /// A change was not stored, for a reason that the user can do something about.
    mutating func takeRefusal(_ refusal: ChangeRefusal, _ fresh: Fresh) -> [Effect] {
        changing.waiting = nil
        changing.consequence = nil
        let effects = take(fresh)
        if case .conflicts(let conflicts) = refusal, let form = changing.form, let conflict = conflicts.first {
            changing.clash = Clash(form, Form(form.errand, FormContext(self, for: form.errand)), conflict)
            notice = Notice(words(FormWords.conflict), isError: true)
            return effects
        }
        let said =
            if case .overtaken(_, let later, _) = refusal {
                // In few words: who was there since is what there must be room for.
                words(FormWords.overtaken, later.account.name, String(later.number))
            } else {
                words.refusal(refusal).joined(separator: " ")
            }
        notice = Notice(said, isError: true)
        return effects
    }

    /// Another process writes just now; the change is tried again.
    mutating func wait(with effect: Effect, for writer: Writer?) {
        changing.waiting = effect
        changing.writer = writer
        notice = Notice(words.waiting(for: writer))
    }

    /// Somebody else has changed the register: it is shown as it is now, and nothing that the user does is disturbed.
    mutating func takeNews(_ fresh: Fresh, _ entries: [LogEntry]) -> [Effect] {
        let effects = take(fresh)
        guard notice == nil, let entry = entries.first else { return effects }
        notice = Notice(
            words(
                FormWords.changedElsewhere, entry.account.name, told(entry), String(entry.number)))
        return effects
    }
}
