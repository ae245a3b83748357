import EntenteDomain

/// The same places and commands as on the screens, as numbered lines and answers: for screen readers, for terminals that cannot
/// place a cursor, and for scripts.
///
/// The model is that of the screens, and so is everything that is done to it. What differs is how one speaks with it: a line is
/// typed, then all that changed is said.
public struct Dialogue: Sendable {
    /// How many lines are said before one is asked whether to go on.
    static let linesAtOnce = 20

    /// What the user has set.
    var model: Model
    /// Where it is in the form that is filled in; nil where none is.
    var formStep: FormStep?
    /// The rows that have numbers, in the order of these, as far as they were looked at.
    private var numbered: [Int] = []
    /// The first row that was not looked at yet.
    private var next = 0
    /// What was said of the page when it was last begun.
    private var said: [String] = []
    /// What was last said of how everything stands.
    private var saidTally: String?
    /// Whether the page is to be said again although nothing changed.
    private var isAskedAgain = true
    /// Whether the rows that follow are to be said.
    private var isAskedOn = false
    /// What is to be said besides.
    var remarks: [String] = []

    /// A dialogue about what a model shows.
    public init(_ model: Model) {
        self.model = model
        // Nothing is wrapped or cut: what a line says is a matter of the ear.
        self.model.size = Size(columns: 600, rows: 24)
        self.model.isSpoken = true
        self.model.words.isSpoken = true
    }

    /// What an effect came to, or what others have changed, which is said besides what came of the line that was typed.
    /// - Returns: what is to be done outside of the dialogue.
    public mutating func update(_ action: Action) -> [Effect] {
        guard case .changed = action else { return EntenteUI.update(&model, action) }
        let (notice, keys) = (model.notice, saidKeys)
        model.notice = nil
        let effects = EntenteUI.update(&model, action)
        remarks = [model.notice?.text].compactMap(\.self) + remarks
        model.notice = notice
        // The numbers that were said must not lead elsewhere.
        if saidKeys != keys { (isAskedAgain, isAskedOn) = (true, false) }
        return effects
    }

    /// What the rows that were looked at are known by.
    private var saidKeys: [Row.Key?] {
        let sheet = model.sheet
        return (0..<min(next, sheet.count)).map { sheet.row($0).key }
    }

    /// What is shown, as the screens show it: what is written to a file is for the eye.
    public var written: Model {
        var model = model
        model.isSpoken = false
        model.words.isSpoken = false
        return model
    }

    /// What stands before the place where the next line is typed.
    public var question: String {
        if model.changing.clash != nil { return model.words(FieldQuestion.clash) }
        if let form = model.changing.form { return question(in: form) }
        return model.prompt.map { $0.kind.question(model.words) + " " } ?? "> "
    }
}

// MARK: Answering

extension Dialogue {
    /// Takes a line that was typed.
    /// - Returns: what is to be done outside of the dialogue.
    public mutating func take(_ line: String) -> [Effect] {
        let effects = follow(line)
        return effects + model.wanted()
    }

    private mutating func follow(_ line: String) -> [Effect] {
        let line = line.trimmed
        model.notice = nil
        if model.prompt != nil { return line == "." ? press(.escape) : answer(line) }
        if let clash = model.changing.clash { return settle(line, clash) }
        if let form = model.changing.form { return fill(line, in: form) }
        if model.menu != nil { return choose(line) }
        if line.isEmpty {
            isAskedOn = true
            return []
        }
        if let number = Int(line) { return open(number) }
        for (name, argument) in line.readings {
            if argument.isEmpty, let word = PlainWord(name) {
                take(word)
                return []
            }
            if let command = model.command(meantBy: name) { return perform(command, argument) }
        }
        return guess(line)
    }

    /// Takes a line for what the palette would offer alone; what else it offers is told.
    private mutating func guess(_ line: String) -> [Effect] {
        var effects = model.openPalette() + update(.event(.paste(line)))
        let offered = model.palette.items
        if case .command(let id) = offered.first, offered.count == 1, let command = Command.named(id) {
            effects += press(.escape)
            return effects + perform(command, "")
        }
        guard offered.count != 1 else { return effects + press(.enter) }
        effects += press(.escape)
        remarks = [model.words(PlainWords.unknown, line)]
        if !offered.isEmpty {
            let names = offered.prefix(5).map { model.name(of: $0) }.joined(separator: "; ")
            remarks.append(model.words(PlainWords.canBe, names))
        }
        return effects
    }

    private mutating func take(_ word: PlainWord) {
        switch word {
        case .next: isAskedOn = true
        case .again: isAskedAgain = true
        case .top:
            model.onPage { $0.selection = nil }
            isAskedAgain = true
        case .help: remarks = help
        }
    }

    /// Carries out a command; a number after it is that of a row, any other text what it would ask for.
    private mutating func perform(_ command: Command, _ argument: String) -> [Effect] {
        guard command.isSpoken else {
            let reason: PlainWords = command.id == .copy ? .noClipboard : .needsScreen
            remarks = [model.words(reason, command.id.name)]
            return []
        }
        // What a command asks for may be a number too: a year, a name.
        if command.argument != .line, let number = Int(argument) { return select(number) ? model.run(command) : [] }
        return argument.isEmpty || command.argument == nil ? model.run(command) : model.run(command, with: argument)
    }

    private mutating func answer(_ text: String) -> [Effect] {
        var effects = press(.control("u"))
        if !text.isEmpty { effects += update(.event(.paste(text))) }
        return effects + press(.enter)
    }

    private mutating func choose(_ line: String) -> [Effect] {
        guard line != "." else { return press(.escape) }
        guard let number = Int(line) else {
            model.narrow(to: line)
            guard model.menu?.items.isEmpty ?? true else { return [] }
            // What is no part of the menu is a command, and the menu is left.
            model.menus = []
            return follow(line)
        }
        guard let count = model.menu?.items.count, (1...max(1, count)).contains(number), count > 0 else {
            remarks = [model.words(PlainWords.noSuchNumber, number)]
            return []
        }
        var effects = press(.home)
        for _ in 1..<number { effects += press(.down) }
        return effects + press(.enter)
    }

    private mutating func press(_ key: Key) -> [Effect] { update(.event(.key(key))) }

    private mutating func open(_ number: Int) -> [Effect] {
        guard select(number) else { return [] }
        guard model.target != nil else {
            model.notice = Model.Notice(model.words(CommandWords.nothingToOpen))
            return []
        }
        return model.openSelected()
    }

    /// Selects the row that has a number.
    /// - Returns: whether there is one.
    private mutating func select(_ number: Int) -> Bool {
        let sheet = model.sheet
        var seen = numbered
        var row = next
        while seen.count < number, row < sheet.count {
            if sheet.row(row).key != nil { seen.append(row) }
            row += 1
        }
        guard seen.indices.contains(number - 1) else {
            remarks = [model.words(PlainWords.noSuchNumber, number)]
            return false
        }
        let key = sheet.row(seen[number - 1]).key
        model.onPage { $0.selection = key }
        return true
    }
}

// MARK: Saying

extension Dialogue {
    /// What is to be said now: what was told, the menu, or the page where it is another one or says something else.
    public mutating func say() -> [String] {
        model.drawPage()
        defer {
            (isAskedAgain, isAskedOn, remarks) = (false, false, [])
        }
        let told = [model.notice?.text].compactMap(\.self) + remarks
        if model.prompt != nil { return told }
        if let clash = model.changing.clash { return told + lines(of: clash) }
        if let form = model.changing.form { return told + lines(of: form) }
        formStep = nil
        if let menu = model.menu { return told + lines(of: menu) }
        if isAskedOn { return told + rest() }
        let (before, begun) = ((numbered, next), beginning())
        guard begun != said || isAskedAgain else {
            (numbered, next) = before
            return told
        }
        // How everything stands is said once, until it is otherwise.
        let tally = heading.last
        defer { (said, saidTally) = (begun, tally) }
        return told + begun.filter { $0 != tally || tally != saidTally }
    }

    /// The page: its heading, and the rows among which the selected one is.
    private mutating func beginning() -> [String] {
        let sheet = model.sheet
        next = (model.page.selection.flatMap(sheet.index) ?? 0) / Self.linesAtOnce * Self.linesAtOnce
        numbered = (0..<next).filter { sheet.row($0).key != nil }
        return heading + rest()
    }

    /// The rows that follow, as many as are said at once.
    private mutating func rest() -> [String] {
        let (sheet, words) = (model.sheet, model.words)
        guard sheet.count > 0 else { return [sheet.empty].filter { !$0.isEmpty } }
        guard next < sheet.count else { return [words(PlainWords.end)] }
        var lines: [String] = []
        while next < sheet.count, lines.count < Self.linesAtOnce {
            let row = sheet.row(next)
            let text = model.spoken(next, row, under: sheet.headings)
            if row.key != nil { numbered.append(next) }
            next += 1
            guard !text.isEmpty else { continue }
            lines.append(row.key == nil ? text : "\(numbered.count). \(text)")
        }
        let left =
            model.page.place.isFiltered
            ? sheet.count - next
            : (next..<sheet.count).count { row in
                !sheet.row(row).spoken(under: sheet.headings).isEmpty
            }
        if left > 0 { lines.append(words(PlainWords.more, left)) }
        return lines
    }

    /// Where one is, as of when, and, for a list, how everything stands.
    private var heading: [String] {
        let words = model.words
        var lines: [String] = []
        if let supposed = model.suppositionText(cells: .max) {
            lines.append("\(words(SuppositionWords.banner)): \(supposed)")
        }
        let day = model.placeAndDay.map(\.text).joined(separator: ", ")
        let title = model.sheet.title
        lines.append(title.isEmpty ? "\(day)." : "\(title). \(day).")
        let counts = model.tally.map { "\(words($0.standing.phrase)) \(words($0.count))" }.joined(separator: ", ")
        lines.append("\(words.partners(model.assessment.standings.count)): \(counts).")
        return lines
    }

    private func lines(of menu: Menu) -> [String] {
        let words = model.words
        let items = menu.items.enumerated().map { number, item in
            let mark = item.isOn.map { ", " + words($0 ? PlainWords.on : .off) } ?? ""
            return "\(number + 1). \(item.text)\(mark)" + (item.note.isEmpty ? "" : ", \(item.note)")
        }
        return [words(menu.title) + "."] + items + [words(PlainWords.chooseOne)]
    }

    /// Every command that has a meaning here, with its name, its keys and what it does.
    private var help: [String] {
        let words = model.words
        let own = [PlainWords.helpNumber, .helpNext, .helpAgain, .helpTop, .helpArgument].map { words($0) }
        return own
            + Command.spoken.map { command in
                // A figure alone opens a line.
                let keys = model.keyMap.keys(of: command.id).compactMap(\.typed).filter { Int($0) == nil }
                    .joined(separator: " ")
                let name = words.language == .english ? command.id.name : words(command.spokenWord)
                return (keys.isEmpty ? name : words(PlainWords.orKey, name, keys)) + ": " + words(command.help)
            }
    }
}
