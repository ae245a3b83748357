extension Key {
    /// What the key is called on the screen.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "^" + String(letter).uppercased()
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "BkSp"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        }
    }

    /// The key of a name: a character by itself, `Ctrl-X` or `^X`, or what is printed on the key, such as `PgDn` or `Backspace`.
    ///
    /// Terminals send the same for Ctrl-M and Enter, Ctrl-I and Tab, Ctrl-H and Backspace; the names mean the same here.
    public init?(name: String) {
        if name.count == 1, let character = name.first {
            self = .character(character)
            return
        }
        let name = name.lowercased()
        if let key = Self.named[name] {
            self = key
        } else if let prefix = Self.controlPrefixes.first(where: name.hasPrefix), name.count == prefix.count + 1,
            let letter = name.last, letter.isASCII
        {
            self = Self.sameAsControl[letter] ?? .control(letter)
        } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static let controlPrefixes = ["^", "ctrl-", "c-"]
    private static let sameAsControl: [Character: Key] = [
        "m": .enter, "j": .enter, "i": .tab, "h": .backspace, "[": .escape,
    ]
    private static let named: [String: Key] = [
        "space": .character(" "), "enter": .enter, "return": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
        "s-tab": .backTab, "shift-tab": .backTab, "bksp": .backspace, "backspace": .backspace, "del": .delete,
        "delete": .delete, "ins": .insert, "insert": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
        "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
    ]
}
