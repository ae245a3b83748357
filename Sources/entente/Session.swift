import EntenteDomain
import EntenteStore
import EntenteTerminal
import EntenteUI
import Glibc

/// One session at the screen: the model, the register it reads, and the terminal that shows it.
struct Session {
    let store: RegisterStore
    /// Who makes the changes.
    let account: Account
    var model: Model
    /// The state of the register that is shown.
    var shown: ShownState
    /// When it was last looked for what others have changed.
    var lastLook = ContinuousClock.now
    /// Since when a change waits for another process.
    var waitingSince: ContinuousClock.Instant?
    /// What keeps the text of forms; nil where the account has no folder for it.
    private var drafts: DraftKeeper?

    /// Opens the register, then the screen, and stays until the user leaves.
    /// - Parameters:
    ///   - asOf: the day to open on; nil for today, or for the record's horizon where that is long ago.
    ///   - notices: what the user is to be told first.
    static func run(
        at path: RegisterPath, asOf: Day?, language: Language, limits: SessionLimits, _ options: TerminalOptions,
        keyMap: KeyMap, telling notices: [String]
    ) throws(Failure) {
        // Before a register is made: without a terminal nobody would see it.
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw Failure(.notATerminal) }
        let today = Environment.today
        let (store, isNew) = try BundledRegister.open(at: path, limits)
        let ending: Ending
        do {
            let shown = try ShownState(of: store)
            let day = { @Sendable in asOf ?? Model.openingDay(of: $0, today: today) }
            let register = try store.judged(in: language, asOf: day)
            let openingDay = day(register.portfolio.heading)
            var options = options
            options.faultNote = "entente: " + Words(language)(FailureWords.programFault) + "\n"
            options.isConfined = limits.isRestricted
            let terminal = try Terminal(options)
            let memoryFile = MemoryFile(Environment.variable)
            var recall = Recall(memoryFile, register: path.text)
            var session = Session(
                store: store, account: .ofProcess(connection: Environment.variable("SSH_CONNECTION")),
                model: Model(
                    portfolio: register.portfolio, asOf: openingDay, today: today, language: language,
                    size: terminal.size, keyMap: keyMap, isListeningToMouse: options.mouse,
                    finding: recall.memory.finding(in: path.text),
                    assessment: Assessment(standings: register.standings, on: openingDay), names: register.names,
                    zone: Environment.zone, cores: AllCores()),
                shown: shown,
                drafts: nil)
            session.keepDrafts(limits, memoryFile?.path.folder, of: path)
            if store.isReadOnly { session.model.refuseChanges(.readOnly) }
            if let visit = recall.memory.visit(to: path.text) { session.model.resume(visit) }
            session.model.repertoire = terminal.repertoire
            session.model.limits = limits
            session.model.limits.keepsDrafts = session.drafts != nil
            let draft = session.drafts?.takeOver()
            let made = isNew ? [Words(language)(BarWords.registerMade, path.text)] : []
            let modes = store.modeFindings.map(session.model.words.line(of:))
            session.model.tell(
                notices + made + modes + terminal.notices.map { session.text(of: $0) } + recall.notices(Words(language))
            )
            ending = terminal.run(
                start: { _ in session.begin(offering: draft) },
                handle: { events, size in session.handle(events, size) })
            // After a hang-up too, what was typed and chosen is there at the next start. Closing gives the signals back,
            // and a second one would end the program before it is kept.
            session.keepDraft()
            recall.keep(session.model)
            terminal.close()
        } catch TerminalError.cannotPlaceCursor {
            // What such a terminal can show are lines.
            let made = isNew ? [Words(language)(BarWords.registerMade, path.text)] : []
            let greeting = [Words(language)(PlainWords.welcomeWithoutScreen)] + made
            return try PlainSession.run(
                store, asOf: asOf, language: language, limits: limits, greeting: greeting)
        } catch let error as TerminalError {
            throw Failure(error)
        } catch {
            throw Failure(any: error)
        }
        switch ending {
        case .finished: return
        case .hungUp: exit(128 + SIGHUP)
        case .terminated(let signal): exit(128 + signal)
        }
    }

    /// The first picture, with what the place that the user left last time has to ask the register for.
    /// - Parameter draft: what was typed and not saved in a session before.
    private mutating func begin(offering draft: Draft?) -> Turn {
        var turn = Turn()
        perform(update(&model, draft.map { .offered($0) } ?? .event(.resize(model.size))), &turn)
        turn.frame = view(model)
        turn.wakeAfter = wakeAfter
        return turn
    }

    /// Takes in all that came, and makes one picture of it.
    private mutating func handle(_ events: [Event], _ size: Size) -> Turn {
        model.size = size
        var turn = Turn()
        var hasNews = !events.isEmpty
        for event in events where !turn.isOver { perform(update(&model, .event(event)), &turn) }
        if events.isEmpty {
            let notice = model.notice
            keepDraft()
            hasNews = model.notice != notice
            if let effect = model.waiting {
                perform(effect, &turn)
                hasNews = true
            }
        }
        if !turn.isOver, let action = look() {
            perform(update(&model, action), &turn)
            hasNews = true
        }
        if !turn.isOver, hasNews { turn.frame = view(model) }
        turn.wakeAfter = wakeAfter
        return turn
    }

    /// Whether something is typed that is not kept yet.
    var keepsDraft: Bool { drafts.map { $0.kept != model.draft } ?? false }

    /// Puts what is typed on the disk, and takes away what is saved or dropped.
    private mutating func keepDraft() {
        guard let drafts, !drafts.keep(model.draft) else { return }
        // Told once, and not tried at every key.
        self.drafts = nil
        model.limits.keepsDrafts = false
        model.tell([model.words(BarWords.draftsNotKept)])
    }

    /// Keeps drafts in the account's own folder; where the session is restricted, in the folder that it has, if it has one.
    private mutating func keepDrafts(_ limits: SessionLimits, _ own: String?, of path: RegisterPath) {
        guard !store.isReadOnly, let folder = limits.isRestricted ? limits.folder : own else { return }
        // Several officers may share the folder, each with an account of his own.
        let owner = limits.isRestricted ? account.name : ""
        drafts = DraftKeeper(folder: folder, register: path.text, owner: owner, makesFolder: !limits.isRestricted)
    }

    /// Carries out effects, and what follows from them.
    private mutating func perform(_ effects: [Effect], _ turn: inout Turn) {
        for effect in effects { perform(effect, &turn) }
    }

    private mutating func perform(_ effect: Effect, _ turn: inout Turn) {
        switch effect {
        case .quit: turn.isOver = true
        case .repaint: turn.isWhole = true
        case .suspend: turn.isStopping = true
        case .load, .readCatalogue, .readProspects, .search, .readFigures, .readLog, .readEntry, .readLand:
            guard let answer = store.answer(to: effect, in: model.words.language) else { return }
            perform(update(&model, answer), &turn)
        case .session(let errand):
            let action = writing(effect) { session in
                try session.store.carryOut(
                    errand, by: session.account, within: session.model.limits, patience: Self.patience)
            }
            perform(update(&model, action), &turn)
        case .apply, .undo, .redo: perform(update(&model, make(effect)), &turn)
        case .listenToMouse(let listens): turn.listensToMouse = listens
        case .export(let export): perform(update(&model, Exporter(store: store).write(export, of: model)), &turn)
        case .copy(let text): perform(update(&model, copy(text, &turn)), &turn)
        }
    }

    private func copy(_ text: String, _ turn: inout Turn) -> Action {
        guard text.utf8.count <= Terminal.clipboardLimit else { return .tooLongToCopy(limit: Terminal.clipboardLimit) }
        turn.clipboard = text
        return .copied(text)
    }

    private func text(of notice: TerminalNotice) -> String {
        switch notice {
        case .typeAssumed(let asked, let used): model.words(BarWords.typeAssumed, asked, used)
        case .asciiOnly: model.words(BarWords.asciiOnly)
        }
    }
}

extension Failure {
    /// A terminal that cannot show the screens; the same is to be had without them.
    fileprivate init(_ error: TerminalError) {
        self.init(code: .usage) { $0(error.texts) + ".\n" + $0(FailureWords.withoutScreens) }
    }
}
