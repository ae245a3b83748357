import EntenteDomain
import EntenteStore
import EntenteUI
import Glibc

/// One session in lines: the dialogue, the register that it reads, and standard input and output. It needs no terminal.
struct PlainSession {
    private let store: RegisterStore
    /// Who makes the changes.
    private let account: Account
    private var dialogue: Dialogue
    /// The state of the register that is told.
    private var shown: ShownState
    private var isOver = false

    /// Opens the register and answers line by line, until the user leaves or nothing more comes.
    /// - Parameter asOf: the day to open on; nil for today, or for the record's horizon where that is long ago.
    static func run(
        at path: RegisterPath, asOf: Day? = nil, language: Language, limits: SessionLimits
    ) throws(Failure) {
        let (store, isNew) = try BundledRegister.open(at: path, limits)
        let made = isNew ? [Words(language)(BarWords.registerMade, path.text)] : []
        try run(store, asOf: asOf, language: language, limits: limits, greeting: made)
    }

    /// Answers line by line about a register that is open.
    /// - Parameter greeting: what is said first.
    static func run(
        _ store: RegisterStore, asOf: Day?, language: Language, limits: SessionLimits, greeting: [String]
    ) throws(Failure) {
        let today = Environment.today
        let day = { @Sendable in asOf ?? Model.openingDay(of: $0, today: today) }
        let shown = try Failure.rethrowing { try ShownState(of: store) }
        let register = try Failure.rethrowing { try store.judged(in: language, asOf: day) }
        let openingDay = day(register.portfolio.heading)
        var model = Model(
            portfolio: register.portfolio, asOf: openingDay, today: today, language: language,
            size: Size(columns: 80, rows: 24), assessment: Assessment(standings: register.standings, on: openingDay),
            names: register.names, zone: Environment.zone, cores: AllCores())
        if store.isReadOnly { model.refuseChanges(.readOnly) }
        model.limits = limits
        var session = PlainSession(store: store, dialogue: Dialogue(model), shown: shown)
        session.look()
        session.say(greeting + [Words(language)(PlainWords.welcome)] + session.dialogue.say())
        // What is piped in is not asked for: its answers stand alone.
        let isAsked = isatty(STDIN_FILENO) == 1
        while !session.isOver {
            if isAsked { Output.write(SafeText.safe(session.dialogue.question)) }
            guard let line = readLine() else { break }
            session.perform(session.dialogue.take(line))
            // After the line, which was typed to what was said before.
            session.look()
            if !session.isOver { session.say(session.dialogue.say()) }
        }
    }

    private init(store: RegisterStore, dialogue: Dialogue, shown: ShownState) {
        self.store = store
        self.shown = shown
        account = .ofProcess(connection: Environment.variable("SSH_CONNECTION"))
        self.dialogue = dialogue
    }

    private func say(_ lines: [String]) {
        guard !Environment.isUTF8 else { return Output.write(lines: lines) }
        Output.write(lines: lines.map { ASCIIText.ascii($0) })
    }

    /// Takes in what others have changed, to be said with the next lines.
    private mutating func look() {
        if let action = shown.look(store, for: dialogue.written) { perform(dialogue.update(action)) }
    }

    /// Carries out effects, and what follows from them.
    private mutating func perform(_ effects: [Effect]) {
        let (store, account, deciding) = (store, account, dialogue.written.deciding)
        for effect in effects {
            switch effect {
            case .quit: isOver = true
            case .load, .readCatalogue, .readProspects, .search, .readFigures, .readLog, .readEntry, .readLand:
                guard let answer = store.answer(to: effect, in: dialogue.written.words.language) else { continue }
                perform(dialogue.update(answer))
            case .export(let export):
                perform(dialogue.update(Exporter(store: store).write(export, of: dialogue.written)))
            case .apply(let change): perform(make { try store.apply(change, by: account, deciding: deciding) })
            case .undo(let number): perform(make { try store.undo(number, by: account) })
            case .redo(let number): perform(make { try store.redo(number, by: account) })
            case .session(let errand): perform(dialogue.update(carryOut(errand)))
            case .repaint, .suspend, .copy, .listenToMouse: break
            }
        }
    }

    /// Does for a review session what the dialogue cannot.
    private func carryOut(_ errand: SessionErrand) -> Action {
        do {
            return try store.carryOut(errand, by: account, within: dialogue.written.limits)
        } catch {
            return .failed(Failure(any: error).text(in: dialogue.written.words.language))
        }
    }

    /// Changes the register, and tells the dialogue what came of it.
    private mutating func make(_ change: () throws -> LogEntry) -> [Effect] {
        let action: Action
        do {
            let entry = try change()
            shown.lastEntry = entry.number
            action = .applied(entry, try fresh())
        } catch ChangeError.refused(let refusal) {
            action =
                (try? fresh()).map { .refused(refusal, $0) }
                ?? .failed(dialogue.written.words.refusal(refusal).joined(separator: " "))
        } catch {
            action = .failed(Failure(any: error).text(in: dialogue.written.words.language))
        }
        return dialogue.update(action)
    }

    /// The register as it is now.
    private mutating func fresh() throws -> Fresh { try shown.fresh(store, for: dialogue.written) }
}
