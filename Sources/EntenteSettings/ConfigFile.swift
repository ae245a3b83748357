import EntenteDomain
import EntenteUI
import Yams

/// A config file as it was read: what it sets, and what of it cannot be taken.
///
/// What is wrong in one place costs that one setting; only where the text is not YAML at all, nothing of it counts.
public struct ConfigFile: Hashable, Sendable {
    /// The longest file that is read, in bytes.
    public static let limit = 1 << 16

    /// What the file sets.
    public private(set) var settings = Settings()
    /// What is wrong in it, from its top.
    public private(set) var problems: [ConfigProblem] = []
    /// What is taken as it is, and leads to something elsewhere that one should know: keys that other commands lose.
    public private(set) var notes: [ConfigProblem] = []

    /// Reads a file's bytes.
    public init(_ bytes: [UInt8]) {
        // Most accounts have none, and setting up the parser takes a twentieth of a start.
        if bytes.isEmpty { return }
        do {
            guard let root = try Self.tree(of: bytes) else { return }
            read(root)
        } catch {
            problems.append(error)
        }
        problems.sort { $0.line < $1.line }
    }

    /// The nodes of a text; nil where it has none but comments.
    private static func tree(of bytes: [UInt8]) throws(ConfigProblem) -> Node? {
        guard bytes.count <= limit else { throw ConfigProblem(1, .tooLong, String(limit / 1024)) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigProblem(line(ofInvalidUTF8: bytes), .notUTF8)
        }
        do {
            // The parser keeps a pointer to the text, which holds only where the text is too long to lie inside its own value.
            // The resolver without rules leaves words as they are: who names a register `no` means that.
            return try Yams.compose(yaml: text + "\n# the end of file", .basic, .default, .utf8)
        } catch {
            throw ConfigProblem(error, in: text)
        }
    }

    private static func line(ofInvalidUTF8 bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    // MARK: Settings

    private mutating func read(_ root: Node) {
        guard case .mapping(let mapping) = root else { return problems.append(ConfigProblem(root.line, .notSettings)) }
        var keys: [Command.ID: (line: Int, keys: [Key])] = [:]
        for (name, value) in mapping {
            guard let setting = Settings.Name(rawValue: name.text) else {
                problems.append(ConfigProblem(name.line, .unknownSetting, name.text, Settings.Name.list))
                continue
            }
            settings.lines[setting] = name.line
            do {
                if setting == .keys { keys = try bindings(value, line: name.line) } else { try set(setting, to: value) }
            } catch {
                problems.append(error)
                settings.lines[setting] = nil
            }
        }
        bind(keys)
    }

    private mutating func set(_ name: Settings.Name, to value: Node) throws(ConfigProblem) {
        switch name {
        case .language: settings.language = try value.word(of: name)
        case .colors: settings.colors = try value.word(of: name)
        case .digits: settings.digits = try value.word(of: name)
        case .ascii: settings.ascii = try value.truth(of: name)
        case .slow: settings.slow = try value.truth(of: name)
        case .mouse: settings.mouse = try value.truth(of: name)
        case .register:
            guard case .scalar = value, value.text.hasPrefix("/") || value.text.hasPrefix("~/") else {
                throw ConfigProblem(value.line, .relativeRegister, name.rawValue, value.text)
            }
            settings.register = value.text
        case .keys: break
        }
    }

    // MARK: Keys

    /// The keys of each command, as far as they can be read.
    private mutating func bindings(
        _ node: Node, line: Int
    ) throws(ConfigProblem) -> [Command.ID: (line: Int, keys: [Key])] {
        guard case .mapping(let mapping) = node else { throw ConfigProblem(line, .notKeys) }
        var bindings: [Command.ID: (line: Int, keys: [Key])] = [:]
        for (name, value) in mapping {
            guard let id = Command.ID(name: name.text) else {
                problems.append(ConfigProblem(name.line, .unknownCommand, name.text, Command.paletteKey))
                continue
            }
            guard id != .suspend else {
                problems.append(ConfigProblem(name.line, .fixedCommand, name.text))
                continue
            }
            var nodes = [value]
            if case .sequence(let sequence) = value { nodes = Array(sequence) }
            var keys: [Key] = []
            for node in nodes {
                if let key = Key(name: node.text) {
                    keys.append(key)
                } else {
                    problems.append(ConfigProblem(node.line, .unknownKey, name.text, node.text))
                }
            }
            if !keys.isEmpty || nodes.isEmpty { bindings[id] = (name.line, keys) }
        }
        return bindings
    }

    /// Takes the keys that do not contradict each other, and none of them where a way out would be lost.
    private mutating func bind(_ bindings: [Command.ID: (line: Int, keys: [Key])]) {
        let counts = KeyMap(digits: settings.digits ?? .places)
        var owners: [Key: Command.ID] = [:]
        var given: [Command.ID: [Key]] = [:]
        for (id, binding) in bindings.sorted(by: { $0.value.line < $1.value.line }) {
            given[id] = binding.keys.filter { key in
                if let owner = owners[key], owner != id {
                    problems.append(ConfigProblem(binding.line, .sameKey, key.label, owner.name, id.name))
                } else if counts.isForCounts(key) || key == .control("z") {
                    problems.append(ConfigProblem(binding.line, .fixedKey, key.label, id.name))
                } else {
                    owners[key] = id
                    return true
                }
                return false
            }
        }
        let map = KeyMap(digits: counts.digits, given: given)
        for id in Command.essential where map.keys(of: id).isEmpty {
            let takers = Command.named(id)?.keys.compactMap { owners[$0] } ?? []
            let line = ([id] + takers).compactMap { bindings[$0]?.line }.first ?? settings.lines[.keys] ?? 1
            problems.append(ConfigProblem(line, .unreachable, id.name))
            given = [:]
        }
        settings.keys = given
        notes = given.flatMap { id, keys in
            keys.compactMap { key in
                // Who was given other keys has lost nothing to this one.
                guard let owner = counts.command(of: key), owner != id, given[owner] == nil else { return nil }
                let left = map.keys(of: owner).first?.label ?? Command.paletteKey + owner.name
                return ConfigProblem(bindings[id]?.line ?? 1, .takenKey, key.label, owner.name, id.name, left)
            }
        }.sorted { ($0.line, $0.arguments[0]) < ($1.line, $1.arguments[0]) }
    }
}

extension Command {
    /// What must have a key, so that nobody is caught: the ways back and out, and those on which every other command is found.
    fileprivate static let essential: [ID] = [.open, .back, .help, .palette, .quit]

    /// The key that lists all commands, unless the user gave it another.
    fileprivate static var paletteKey: String { KeyMap().keys(of: .palette).first?.label ?? "" }
}

extension Settings.Name {
    /// Every setting, as a message lists them.
    static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
