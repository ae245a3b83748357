/// Something that the user can do, everywhere it is named: by its keys, on the help page, in the hints.
public struct Command: Sendable {
    /// The part of the help page that it stands in.
    public enum Group: Hashable, Sendable, CaseIterable {
        case move, open, find, time, look, leave
    }

    /// What it is called in the table.
    public enum ID: String, Hashable, Sendable, CaseIterable {
        case down, up, pageDown, pageUp, first, last
        case open, back, why, sources, partners, flags, deadlines
        case filter, sort, clear
        case monthBack, monthForward, yearBack, yearForward, today, horizon, day, zoomIn, zoomOut, play, whatIf
        case language, help, repaint, suspend, quit
    }

    /// What it is called in the table.
    public let id: ID
    /// The keys that do it; the first is the one that is shown.
    public let keys: [Key]
    /// The part of the help page that it stands in.
    public let group: Group
    /// What it does, as the help page says it.
    public let help: Texts
    /// What it does in a word, as the bottom line says it.
    public let hint: Texts
    /// Why it cannot be done now; nil where it can.
    let unavailable: @Sendable (Model) -> CommandWords?
    /// Does it.
    let perform: @Sendable (inout Model) -> [Effect]

    init(
        _ id: ID, _ keys: [Key], _ group: Group, _ help: Texts, hint: Texts? = nil,
        unless unavailable: @escaping @Sendable (Model) -> CommandWords? = { _ in nil },
        perform: @escaping @Sendable (inout Model) -> [Effect]
    ) {
        self.id = id
        self.keys = keys
        self.group = group
        self.help = help
        self.hint = hint ?? help
        self.unavailable = unavailable
        self.perform = perform
    }

    /// The command of a key.
    static func of(_ key: Key) -> Command? { byKey[key].map { table[$0] } }

    /// The command of that name.
    static func named(_ id: ID) -> Command? { table.first { $0.id == id } }

    private static let byKey: [Key: Int] = {
        var byKey: [Key: Int] = [:]
        for (index, command) in table.enumerated() {
            for key in command.keys { byKey[key] = index }
        }
        return byKey
    }()
}

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
}
