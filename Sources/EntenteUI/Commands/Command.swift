/// Something that the user can do, everywhere it is named: by its keys, on the help page, in the hints.
public struct Command: Sendable {
    /// The part of the help page that it stands in.
    public enum Group: Hashable, Sendable, CaseIterable {
        case move, open, find, time, change, review, look, leave
    }

    /// How far a command goes.
    enum Reach {
        /// Not beyond the register.
        case register
        /// To a file.
        case files
        /// To the terminal's clipboard, or to the shell.
        case terminal
    }

    /// What it is called in the table.
    public enum ID: String, Hashable, Sendable, CaseIterable {
        case down, up, pageDown, pageUp, first, last
        case open, back, why, sources, partners, flags, deadlines, insights, log, otherPart, prospects, map
        case filter, searchAll, facets, clear, sort, order, columns
        case monthBack, monthForward, yearBack, yearForward, today, horizon, day, zoomIn, zoomOut, play, whatIf
        case add, edit, end, flag, settle, note, new, undo, redo
        case review, decide, pass, nextReview, previousReview, minutes
        case copy, export, mouse, palette, language, help, repaint, suspend, quit

        /// What it is called where it is typed: in the palette and in the config file.
        public var name: String { Self.names[self] ?? rawValue }

        /// The command of a name.
        public init?(name: String) {
            guard let id = Self.allCases.first(where: { $0.name == name }) else { return nil }
            self = id
        }

        private static let names = Dictionary(
            uniqueKeysWithValues: allCases.map { id in
                (id, id.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) })
            })
    }

    /// What it is called in the table.
    public let id: ID
    /// The keys that do it unless the user gave it others; the first is the one that is shown.
    public let keys: [Key]
    /// The part of the help page that it stands in.
    public let group: Group
    /// What it does, as the help page says it.
    public let help: Texts
    /// What it does in a word, as the bottom line says it.
    public let hint: Texts
    /// How far it goes.
    let reach: Reach
    /// Why it cannot be done now by what is on the screen; nil where it can.
    let unavailable: @Sendable (Model) -> CommandWords?
    /// Does it; so many times where a count came before it, and where that means something.
    let perform: @Sendable (_ model: inout Model, _ count: Int?) -> [Effect]

    /// A command that a count says nothing to.
    init(
        _ id: ID, _ keys: [Key], _ group: Group, _ help: Texts, hint: Texts? = nil,
        reach: Reach = .register, unless unavailable: @escaping @Sendable (Model) -> CommandWords? = { _ in nil },
        perform: @escaping @Sendable (inout Model) -> [Effect]
    ) {
        self.init(
            id, keys, group, help, hint: hint, reach: reach, unless: unavailable,
            counted: { model, _ in perform(&model) })
    }

    /// A command that does something else, or more of it, after a count.
    init(
        _ id: ID, _ keys: [Key], _ group: Group, _ help: Texts, hint: Texts? = nil,
        reach: Reach = .register, unless unavailable: @escaping @Sendable (Model) -> CommandWords? = { _ in nil },
        counted perform: @escaping @Sendable (_ model: inout Model, _ count: Int?) -> [Effect]
    ) {
        self.id = id
        self.keys = keys
        self.group = group
        self.help = help
        self.hint = hint ?? help
        self.reach = reach
        self.unavailable = unavailable
        self.perform = perform
    }

    /// The command with an identifier.
    public static func named(_ id: ID) -> Command? { table.first { $0.id == id } }
}
