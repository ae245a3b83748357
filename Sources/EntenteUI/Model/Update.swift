import EntenteDomain

/// What follows from an action: the new model, and what is to be done outside of it.
public func update(_ model: inout Model, _ action: Action) -> [Effect] {
    Repertoire.$current.withValue(model.repertoire) {
        let effects = follow(&model, action)
        let wanted = model.wanted()
        model.drawPage()
        return effects + wanted
    }
}

private func follow(_ model: inout Model, _ action: Action) -> [Effect] {
    switch action {
    case .event(.key(let key)):
        return model.press(key)
    case .event(.paste(let text)):
        model.type(text)
        return []
    case .event(.resize(let size)):
        model.size = size
        model.keepSelectionInView()
        model.refreshMenu()
        return []
    case .event(.resumed):
        return [.repaint]
    case .event(.mouse(let event)):
        return model.point(event)
    case .loaded(let dossier):
        return model.take(dossier)
    case .catalogueRead(let catalogue):
        return model.take(catalogue)
    case .prospectsRead(let prospects):
        return model.take(prospects)
    case .searched(let hits):
        model.take(hits)
        return []
    case .figuresRead(let activities, let contacts, let day):
        model.take(activities, contacts, asOf: day)
        return []
    case .logRead(let entries, let search, let before):
        model.take(entries, search: search, before: before)
        return []
    case .entryRead(let entry, let changes):
        return model.take(entry, changes)
    case .landRead(let land):
        model.atlas.land = land
        return []
    case .applied(let entry, let fresh):
        return model.takeApplied(entry, fresh)
    case .refused(let refusal, let fresh):
        return model.takeRefusal(refusal, fresh)
    case .waits(let effect, let writer):
        model.wait(with: effect, for: writer)
        return []
    case .done:
        model.changing.waiting = nil
        return []
    case .changed(let fresh, let entries):
        return model.takeNews(fresh, entries)
    case .sessions(let sessions):
        return model.choose(among: sessions)
    case .session(let session):
        model.changing.waiting = nil
        return model.takeBegun(session)
    case .minutes(let number, let end, let paths):
        model.changing.waiting = nil
        return model.takeMinutes(of: number, end, paths: paths)
    case .offered(let draft):
        model.offer(draft)
        return []
    case .copied(let text):
        let line = text.split(separator: "\n").first ?? ""
        let first = line.split(separator: "\t").joined(separator: " | ")
        model.notice = Model.Notice(model.words(ExportWords.copied, first))
        return []
    case .tooLongToCopy(let limit):
        let label = model.keyMap.label(of: .export)
        model.notice = Model.Notice(
            model.words(ExportWords.tooLongToCopy, limit / 1000, label), isError: true)
        return []
    case .exported(let name, let rows):
        let words = model.words
        let text = rows.map { words(ExportWords.written, name, $0) } ?? words(ExportWords.writtenPage, name)
        model.notice = Model.Notice(text)
        return []
    case .exists(let export):
        return model.askToReplace(export)
    case .failed(let text):
        model.changing.waiting = nil
        model.changing.awaited = nil
        model.notice = Model.Notice(text, isError: true)
        return []
    }
}

extension Model {
    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        defer { tellNext() }
        forgetChanges()
        if prompt != nil { return answer(key) }
        if menu != nil { return choose(key) }
        if isChanging { return change(key) }
        if count(key) { return [] }
        let count = takeCount()
        guard let command = (page.place.keys[key] ?? keyMap.command(of: key)).flatMap(Command.named) else {
            notice = Notice(words(BarWords.unknownKey, key.label, keyMap.label(of: .help)))
            return []
        }
        return run(command, count: count)
    }

    /// Does what a command says, or says why it cannot be done now.
    mutating func run(_ command: Command, count: Int? = nil) -> [Effect] {
        if let reason = command.reason(in: self) {
            notice = Notice(text(of: reason))
            return []
        }
        return command.perform(&self, count)
    }

    /// Why something cannot be done, with the keys that it names.
    func text(of reason: CommandWords) -> String {
        words.fill(words(reason), reason.commands.map { keyMap.label(of: $0) })
    }

    fileprivate mutating func take(_ dossier: Dossier?) -> [Effect] {
        self.dossier = dossier.map { supposed($0) }
        if dossier == nil {
            notice = Notice(words(BarWords.noSuchRelationship), isError: true)
            changing.awaited = nil
            return canGoBack ? goBack() : []
        }
        keepSelectionInView()
        return openAwaited()
    }

    /// Listens to the mouse, or no longer.
    mutating func toggleMouse() -> [Effect] {
        isListeningToMouse.toggle()
        notice = Notice(words(isListeningToMouse ? ExportWords.mouseOn : .mouseOff))
        return [.listenToMouse(isListeningToMouse)]
    }
}

// MARK: The prompt

extension Model {
    /// Asks the user for something on the bottom line.
    mutating func ask(_ kind: Prompt.Kind) -> [Effect] {
        let kind = kind == .filter && page.place == .search ? .search : kind
        prompt = Prompt(kind: kind, text: kind.isOfPage ? page.filter : "", before: page.filter)
        // At this key, so that the first one that is typed is as fast as the others.
        if kind == .filter { prepareSearch() }
        return []
    }

    /// Types a text into the line that asks for something, the form or the menu.
    mutating func type(_ text: String) {
        guard prompt != nil else {
            if isChanging { return pasteIntoForm(text) }
            if let menu { narrow(to: menu.filter + text) }
            return
        }
        if prompt?.isSuggested == true { prompt?.text = "" }
        prompt?.text += String(text.map { $0.isNewline ? " " : $0 }.prefix(200))
        applyPrompt()
    }

    private mutating func applyPrompt() {
        guard let prompt else { return }
        switch prompt.kind {
        case .filter, .search: setFilter(prompt.text)
        case .command: offer()
        default: break
        }
    }

    private mutating func answer(_ key: Key) -> [Effect] {
        guard let asked = prompt else { return [] }
        // Whatever the key does, the text is the user's from then on.
        defer { prompt?.isSuggested = false }
        switch key {
        case .right where asked.isSuggested, .end where asked.isSuggested: break
        case .escape, .control("c"), .control("g"):
            prompt = nil
            if asked.kind.isOfPage { return leaveFilter(asked) }
        case .enter:
            prompt = nil
            return take(asked)
        case .backspace:
            if asked.text.isEmpty { prompt = nil } else { prompt?.text.removeLast() }
            applyPrompt()
        case .control("u"):
            prompt?.text = ""
            applyPrompt()
        case .control("w"):
            let kept = asked.text.drop { $0 == " " }
            prompt?.text = kept.lastIndex(of: " ").map { String(kept[..<$0]) } ?? ""
            applyPrompt()
        case .up where asked.kind.isOfPage: return move(by: -1)
        case .down where asked.kind.isOfPage: return move(by: 1)
        case .up where asked.kind == .command: palette.choose(-1)
        case .down where asked.kind == .command: palette.choose(1)
        case .tab where asked.kind == .command: complete()
        case .character(let character):
            if case .replace(let file) = asked.kind { return answer(key, replacing: file) }
            type(String(character))
        default: notice = Notice(words(BarWords.promptKeys))
        }
        return []
    }

    /// Takes an answer; one that cannot be taken is asked for again.
    private mutating func take(_ asked: Prompt) -> [Effect] {
        switch asked.kind {
        case .filter, .search: return []
        case .command: return runChosen(asked)
        case .export: return export(to: asked)
        case .replace(let file): return replace(file, isAllowed: words.isYes(asked.text))
        case .day:
            guard !asked.text.isEmpty, let date = date(in: asked) else { return [] }
            // A partial day is taken by its last day: by then all of it has happened.
            return moveDay { _ in date.max }
        case .supposedStart(let relationship, let kind):
            guard !asked.text.isEmpty, let start = date(in: asked) else { return [] }
            return ask(.supposedEnd(relationship, kind, start: start))
        case .supposedEnd(let relationship, let kind, let start):
            guard !asked.text.isEmpty else { return suppose(kind, with: relationship, from: start, to: nil) }
            guard let end = date(in: asked) else { return [] }
            guard end.max >= start.min else {
                prompt = asked
                notice = Notice(words(SuppositionWords.endBeforeStart, asked.text), isError: true)
                return []
            }
            return suppose(kind, with: relationship, from: start, to: end)
        }
    }

    /// The date that was typed; where it is none, the user is told why and asked again.
    private mutating func date(in asked: Prompt) -> PartialDate? {
        do {
            return try words.date(typed: asked.text)
        } catch {
            prompt = asked
            notice = Notice(words.fault(error, in: asked.text), isError: true)
            return nil
        }
    }
}

extension Model.Prompt.Kind {
    /// Whether what is typed decides at once which rows the page has.
    var isOfPage: Bool { self == .filter || self == .search }

    /// What the user is asked; in few words where what is typed needs the room.
    func question(_ words: Words, isBrief: Bool = false) -> String {
        switch self {
        case .filter: words(BarWords.filterPrompt)
        case .search: words(isBrief ? SearchWords.promptBriefly : .prompt)
        case .command: ":"
        case .export: words(ExportWords.namePrompt)
        case .replace(let export): words(ExportWords.replacePrompt, export.shortName)
        case .day: words(isBrief ? BarWords.dayPromptBriefly : .dayPrompt)
        case .supposedStart: words(isBrief ? SuppositionWords.startPromptBriefly : .startPrompt)
        case .supposedEnd: words(SuppositionWords.endPrompt)
        }
    }
}
