import EntenteDomain

/// What is offered while the user types a command: what the text can mean, the likeliest first.
struct Palette: Hashable, Sendable {
    /// Something that a typed text can mean.
    enum Item: Hashable, Sendable {
        case command(Command.ID)
        /// A command, and what follows its name.
        case call(Command.ID, String)
        /// The row of a number, counted from 1.
        case row(Int)
        /// A day as of which everything is to be shown.
        case day(Day)
        /// The relationship of an entry of the portfolio.
        case partner(Int)
        /// A tie that does not exist, or not yet.
        case prospect(ID<Prospect>)
    }

    /// What the text can mean.
    fileprivate(set) var items: [Item] = []
    /// The number of the chosen one; nil where Enter takes none.
    fileprivate(set) var chosen: Int?

    /// Chooses the next one, or the one before.
    mutating func choose(_ step: Int) {
        guard !items.isEmpty else { return }
        chosen = chosen.map { min(max(0, $0 + step), items.count - 1) } ?? (step > 0 ? 0 : items.count - 1)
    }

    /// The items that are seen where so many have room.
    func window(of rows: Int) -> Range<Int> {
        let first = max(0, (chosen ?? 0) - rows + 1)
        return first..<min(items.count, first + rows)
    }
}

extension Model {
    /// Asks for a command.
    mutating func openPalette() -> [Effect] {
        prompt = Prompt(kind: .command, text: "", before: page.filter)
        offer()
        return []
    }

    /// Offers what the typed text can mean.
    mutating func offer() {
        let text = prompt?.text ?? ""
        prepareSearch(for: text)
        palette.items = meanings(of: text)
        palette.chosen = text.allSatisfy { $0 == " " } || palette.items.isEmpty ? nil : 0
    }

    /// Fills the line with the name of the chosen item.
    mutating func complete() {
        guard let item = palette.chosen.map({ palette.items[$0] }) ?? palette.items.first else { return }
        let name = name(of: item)
        prompt?.text = name
        offer()
        palette.chosen = palette.items.firstIndex(of: item) ?? palette.chosen
    }

    /// Does what the chosen item says.
    /// - Parameter asked: the line; where nothing is meant by it, it stays to be mended.
    mutating func runChosen(_ asked: Prompt) -> [Effect] {
        guard let chosen = palette.chosen else {
            guard palette.items.isEmpty else { return [] }
            prompt = asked
            notice = Notice(whyNothing(isMeantBy: asked.text), isError: true)
            return []
        }
        switch palette.items[chosen] {
        case .call(let id, let argument): return Command.named(id).map { run($0, with: argument) } ?? []
        case .command(let id): return Command.named(id).map { run($0) } ?? []
        case .row(let number): return move(toRow: number)
        case .day(let day): return moveDay { _ in day }
        case .partner(let entry): return goTo(partner: portfolio.entries[entry].relationship)
        case .prospect(let id): return goTo(prospect: id)
        }
    }

    /// A click runs an item, the wheel chooses.
    mutating func pointInPalette(_ event: MouseEvent) -> [Effect] {
        switch event.act {
        case .wheelUp: palette.choose(-1)
        case .wheelDown: palette.choose(1)
        case .press:
            let window = palette.window(of: layout.paletteRows)
            let number = window.upperBound - (layout.noticeRow - event.position.row)
            guard window.contains(number) else { return [] }
            guard let asked = prompt else { return [] }
            palette.chosen = number
            prompt = nil
            return runChosen(asked)
        }
        return []
    }

    /// What an item is called: what completing fills in.
    func name(of item: Palette.Item) -> String {
        switch item {
        case .command(let id): id.name
        case .call(let id, let argument): "\(id.name) \(argument)"
        case .row(let number): String(number)
        case .day(let day): words(day)
        case .partner(let entry): words(portfolio.entries[entry].name)
        case .prospect(let id): prospecting.dossier(of: id).map { words($0.locality.name) } ?? id.rawValue
        }
    }
}

// MARK: What a text can mean

extension Model {
    /// How many partners are offered.
    private static let mostPartners = 50

    private func meanings(of text: String) -> [Palette.Item] {
        let text = text.drop { $0 == " " }
        guard !text.isEmpty else { return Command.table.map { .command($0.id) } }
        let parts = text.split(separator: " ", maxSplits: 1)
        // "open frankfurt", as the command line has it.
        let name = parts.count == 2 && parts[0] == Command.ID.open.name ? parts[1] : text
        var items: [Palette.Item] = []
        if let row = Int(text), (1...max(1, sheet.count)).contains(row) { items.append(.row(row)) }
        if let date = try? words.date(typed: String(text)) { items.append(.day(date.max)) }
        if let (command, argument) = call(in: String(text)) { items.append(.call(command.id, argument)) }
        return items + commands(called: String(text))
            + (name.count > 1 ? partners(called: name) + prospects(called: name) : [])
    }

    /// The commands that a text can mean, the likeliest first; among equals those that can be done now.
    private func commands(called text: String) -> [Palette.Item] {
        let query = CommandSearch.Query(text)
        let found = CommandSearch.table.enumerated().compactMap { number, entry -> (rank: Int, number: Int)? in
            guard let rank = entry.rank(of: query) else { return nil }
            let isAvailable = Command.table[number].reason(in: self) == nil
            return (2 * rank + (isAvailable ? 0 : 1), number)
        }
        return found.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
            .map { .command(Command.table[$0.number].id) }
    }

    private func partners(called text: Substring) -> [Palette.Item] {
        let query = PartnerQuery(String(text), countries: .ofTable)
        guard !query.isEmpty else { return [] }
        return portfolio.entries.indices.lazy.filter { matches(query, entry: $0) }.prefix(Self.mostPartners)
            .map { .partner($0) }
    }

    /// Why a text means nothing: there are fewer rows than its number, or nothing is called so.
    func whyNothing(isCalled text: String) -> String {
        if let number = Int(text), number > 0 { return words(BarWords.noSuchRow, sheet.count) }
        return words(BarWords.noCommand)
    }

    /// The same once the text is taken: with what is nearly called so, which takes too long for every key.
    private func whyNothing(isMeantBy text: String) -> String {
        guard Int(text) == nil else { return whyNothing(isCalled: text) }
        let names =
            Command.table.map { ($0.id.name, [words($0.hint)]) }
            + portfolio.entries.map { (words($0.name), $0.name.forms) }
            + prospecting.all.map { (words($0.locality.name), $0.locality.name.forms) }
        guard case .unknown(let near) = Lookup(names, id: \.0, names: \.1).find(text), !near.isEmpty else {
            return whyNothing(isCalled: text)
        }
        return words(BarWords.nearly, near.prefix(3).map(\.0).joined(separator: ", "))
    }

    private func prospects(called text: Substring) -> [Palette.Item] {
        let query = SearchQuery(String(text))
        guard !query.isEmpty else { return [] }
        return prospecting.all.lazy.filter { self.matches(query, $0) }.prefix(Self.mostPartners)
            .map { .prospect($0.prospect.id) }
    }
}
