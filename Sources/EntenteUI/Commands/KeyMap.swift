/// Which key does what: the table's keys, and over them those that the user chose.
public struct KeyMap: Hashable, Sendable {
    /// What digits do.
    public enum Digits: String, Hashable, Sendable, CaseIterable {
        /// They go to the places at once; a count begins with 0.
        case places
        /// They begin a count; the places are on F2 and the keys after it.
        case counts
    }

    /// What digits do.
    public let digits: Digits
    private let bindings: [Binding]

    /// The keys of a command.
    private struct Binding: Hashable {
        let command: Command.ID
        let keys: [Key]
    }

    /// The keys of the table, but for the commands that were given others. A key given to one command is taken from any other
    /// that has it by the table alone.
    public init(digits: Digits = .places, given: [Command.ID: [Key]] = [:]) {
        let taken = given.values.flatMap(\.self)
        self.digits = digits
        bindings = Command.table.map { command in
            let own = command.keys.map { digits == .counts ? $0.withoutDigit : $0 }.filter { !taken.contains($0) }
            return Binding(command: command.id, keys: given[command.id] ?? own)
        }
    }

    /// The command of a key; nil where it does nothing.
    public func command(of key: Key) -> Command.ID? { bindings.first { $0.keys.contains(key) }?.command }

    /// The keys of a command, the one that is shown first; none where only the palette has it.
    public func keys(of id: Command.ID) -> [Key] { bindings.first { $0.command == id }?.keys ?? [] }

    /// How the user is told to do something: by its key, or by its name in the palette.
    func label(of id: Command.ID) -> String { keys(of: id).first?.label ?? ":" + id.name }

    /// Whether a key begins a count, so that no command can have it.
    public func isForCounts(_ key: Key) -> Bool { digit(of: key, after: nil) != nil }

    /// The digit that a key adds to a count; nil where it does something else. Only where a count has begun does every digit
    /// belong to it.
    func digit(of key: Key, after count: Count?) -> Int? {
        guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue else {
            return nil
        }
        if count != nil { return digit }
        switch digits {
        case .places: return digit == 0 ? digit : nil
        case .counts: return digit == 0 ? nil : digit
        }
    }
}

extension Key {
    /// Where a digit's command is found while digits count: 1 on F2, 2 on F3.
    fileprivate var withoutDigit: Key {
        guard case .character(let character) = self, let digit = character.wholeNumberValue, digit > 0 else {
            return self
        }
        return .function(digit + 1)
    }
}
