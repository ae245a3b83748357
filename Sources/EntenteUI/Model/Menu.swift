import EntenteDomain

/// A list to choose from, over a part of the screen: typed letters narrow it, arrows move, Space marks, Enter takes, Esc
/// leaves.
///
/// It knows nothing of what is chosen: each item brings what it does. Items are made anew from the model after every choice,
/// so that marks and counts are never counted forward.
struct Menu: Sendable {
    /// What an item does to the model.
    typealias Act = @Sendable (inout Model) -> [Effect]

    /// One of the things to choose from.
    struct Item: Sendable {
        /// By what it is known, so that it stays selected when the items are made anew.
        let id: String
        /// What it says.
        let text: String
        /// What else it is found by.
        var otherNames: [String] = []
        /// What stands at the right: a count, a key.
        var note = ""
        /// Whether it is chosen; nil where that is no question.
        var isOn: Bool?
        /// What Space does, and the menu stays; nil where Space does nothing.
        var toggle: Act?
        /// What Enter does; nil where Enter marks like Space.
        var pick: Pick?
    }

    /// What comes of taking an item.
    enum Pick: Sendable {
        /// The menus are left, and this is done.
        case take(Act)
        /// Another menu, from which Esc leads back here.
        case open(Menu)
    }

    /// What the menu is called.
    let title: Texts
    /// What there is to choose from, in its order.
    let makeItems: @Sendable (Model) -> [Item]
    /// What Backspace does while nothing is typed; nil where it leaves.
    var backspace: Act?
    /// What Left (-1) and Right (1) do to the selected item; nil where they leave and take.
    var shift: (@Sendable (inout Model, _ id: String, _ step: Int) -> Void)?

    /// What was typed to narrow the items.
    fileprivate(set) var filter = ""
    /// The items that the typed text leaves.
    fileprivate(set) var items: [Item] = []
    /// How many items there are without the typed text.
    fileprivate(set) var count = 0
    /// The number of the selected item.
    fileprivate(set) var selection = 0
    /// The first item that is shown.
    fileprivate(set) var top = 0
    /// Whether something was marked, so that Enter only leaves.
    fileprivate var hasToggled = false

    init(
        _ title: Texts, backspace: Act? = nil, shift: (@Sendable (inout Model, String, Int) -> Void)? = nil,
        items: @escaping @Sendable (Model) -> [Item]
    ) {
        self.title = title
        self.backspace = backspace
        self.shift = shift
        makeItems = items
    }

    /// The selected item; nil where the typed text leaves none.
    var selected: Item? { items.indices.contains(selection) ? items[selection] : nil }

    /// Selects the item with a number, or the nearest there is, and scrolls so that it is seen on so many rows.
    fileprivate mutating func select(_ number: Int, rows: Int) {
        selection = min(max(0, number), max(0, items.count - 1))
        top = min(max(top, selection - rows + 1), selection, max(0, items.count - rows))
    }

    /// Makes the items anew and keeps the selected one.
    fileprivate mutating func refresh(_ model: Model) {
        let id = selected?.id
        let all = makeItems(model)
        let query = SearchQuery(filter)
        count = all.count
        items = query.isEmpty ? all : all.filter { SearchKey(of: [$0.text] + $0.otherNames).matches(query) }
        select(items.firstIndex { $0.id == id } ?? selection, rows: model.layout.bodyRows)
    }
}

extension Model {
    /// The menu that is open; nil where none is.
    var menu: Menu? { menus.last }

    /// Opens a menu over what is shown, the item with that name selected.
    mutating func openMenu(_ menu: Menu, at id: String? = nil) -> [Effect] {
        var menu = menu
        menu.refresh(self)
        menu.select(menu.items.firstIndex { $0.id == id } ?? 0, rows: layout.bodyRows)
        menus.append(menu)
        return []
    }

    /// Makes the items of the open menu anew, after what they are made from has changed.
    mutating func refreshMenu() {
        guard var menu else { return }
        menu.refresh(self)
        menus[menus.count - 1] = menu
    }

    /// What a key does while a menu is open.
    mutating func choose(_ key: Key) -> [Effect] {
        guard let menu else { return [] }
        let (rows, selected) = (layout.bodyRows, menu.selected)
        switch key {
        case .escape, .control("c"), .control("g"): leaveMenu()
        case .left where menu.shift == nil: leaveMenu()
        case .left: shift(by: -1)
        case .right where menu.shift != nil: shift(by: 1)
        case .up, .control("p"): onMenu { $0.select($0.selection - 1, rows: rows) }
        case .down, .control("n"): onMenu { $0.select($0.selection + 1, rows: rows) }
        case .pageUp, .control("b"): onMenu { $0.select($0.selection - rows, rows: rows) }
        case .pageDown, .control("f"): onMenu { $0.select($0.selection + rows, rows: rows) }
        case .home: onMenu { $0.select(0, rows: rows) }
        case .end: onMenu { $0.select($0.items.count - 1, rows: rows) }
        case .enter, .right: return take()
        case .character(" ") where selected?.toggle != nil: return toggle()
        case .character(let character): narrow(to: menu.filter + String(character))
        case .backspace where !menu.filter.isEmpty: narrow(to: String(menu.filter.dropLast()))
        case .backspace:
            guard let backspace = menu.backspace else {
                leaveMenu()
                return []
            }
            defer { refreshMenu() }
            return backspace(&self)
        case .control("u"): narrow(to: "")
        default: notice = Notice(words(MenuWords.keys))
        }
        return []
    }

    /// Narrows the open menu to the items in which the words of a text stand.
    mutating func narrow(to text: String) {
        onMenu {
            $0.filter = String(text.map { $0.isNewline ? " " : $0 }.prefix(40))
            $0.selection = 0
        }
        refreshMenu()
    }

    /// A click selects an item, a click on the selected one takes it; the wheel moves.
    mutating func pointAtMenu(_ event: MouseEvent) -> [Effect] {
        guard let menu else { return [] }
        switch event.act {
        case .wheelUp: return choose(.up)
        case .wheelDown: return choose(.down)
        case .press:
            let line = event.position.row - layout.firstBodyRow
            let number = menu.top + line
            guard event.position.column >= menuColumn, (0..<layout.bodyRows).contains(line),
                menu.items.indices.contains(number)
            else { return [] }
            if number == menu.selection { return take() }
            let rows = layout.bodyRows
            onMenu { $0.select(number, rows: rows) }
            return []
        }
    }

    private mutating func onMenu(_ change: (inout Menu) -> Void) {
        if !menus.isEmpty { change(&menus[menus.count - 1]) }
    }

    private mutating func leaveMenu() {
        menus.removeLast()
        refreshMenu()
    }

    private mutating func toggle() -> [Effect] {
        guard let toggle = menu?.selected?.toggle else { return [] }
        onMenu { $0.hasToggled = true }
        defer { refreshMenu() }
        return toggle(&self)
    }

    private mutating func take() -> [Effect] {
        guard let menu, let item = menu.selected else { return [] }
        switch item.pick {
        case nil: return toggle()
        case .open(let next):
            onMenu { $0.filter = "" }
            refreshMenu()
            return openMenu(next)
        case .take(let act):
            menus = []
            // Who has marked with Space what was wanted has nothing more to take.
            return item.toggle != nil && menu.hasToggled ? [] : act(&self)
        }
    }

    private mutating func shift(by step: Int) {
        guard let menu, let shift = menu.shift, let id = menu.selected?.id else { return }
        shift(&self, id, step)
        onMenu { $0.hasToggled = true }
        refreshMenu()
    }
}
