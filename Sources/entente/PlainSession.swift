import EntenteDomain
import EntenteStore
import EntenteUI
import Glibc

/// One session in lines: the dialogue, the register that it reads, and standard input and output. It needs no terminal.
struct PlainSession {
    private let store: RegisterStore
    private var dialogue: Dialogue
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
        let (portfolio, assessment) = try Failure.rethrowing {
            try store.assessed { asOf ?? Model.openingDay(of: $0, today: today) }
        }
        var model = Model(
            portfolio: portfolio, asOf: assessment.day, today: today, language: language,
            size: Size(columns: 80, rows: 24), assessment: assessment)
        model.refuseChanges(.inDialogue)
        model.limits = limits
        var session = PlainSession(store: store, dialogue: Dialogue(model))
        session.say(greeting + [Words(language)(PlainWords.welcome)] + session.dialogue.say())
        // What is piped in is not asked for: its answers stand alone.
        let isAsked = isatty(STDIN_FILENO) == 1
        while !session.isOver {
            if isAsked { Output.write(SafeText.safe(session.dialogue.question)) }
            guard let line = readLine() else { break }
            session.perform(session.dialogue.take(line))
            if !session.isOver { session.say(session.dialogue.say()) }
        }
    }

    private init(store: RegisterStore, dialogue: Dialogue) {
        self.store = store
        self.dialogue = dialogue
    }

    private func say(_ lines: [String]) {
        guard !Environment.isUTF8 else { return Output.write(lines: lines) }
        Output.write(lines: lines.map { ASCIIText.ascii($0) })
    }

    /// Carries out effects, and what follows from them.
    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit: isOver = true
            case .load, .readCatalogue, .readFigures, .readLog, .readEntry, .readLand:
                if let answer = store.answer(to: effect) { perform(dialogue.update(answer)) }
            case .repaint, .suspend, .copy, .export, .listenToMouse, .apply, .undo, .redo, .session: break
            }
        }
    }
}
