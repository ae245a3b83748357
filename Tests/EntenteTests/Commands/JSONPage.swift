import Foundation
import Testing

/// What docs/json.md says of the keys and values of every answer, read from its tables.
struct JSONPage {
    /// A key of an object.
    struct Key {
        let isRequired: Bool
        let type: String
    }

    /// The keys of every heading, those of others that it takes over with them.
    private(set) var shapes: [String: [String: Key]] = [:]
    /// The commands that have a heading.
    private(set) var commands: Set<String> = []
    /// The keys that a heading's own table names, as `heading.key`.
    private(set) var documented: Set<String> = []
    /// The keys of which a value has been seen, as `heading.key`.
    private(set) var seen: Set<String> = []

    init() throws {
        let url = URL(filePath: #filePath).appending(path: "../../../../docs/json.md").standardized
        let sections = try String(contentsOf: url, encoding: .utf8).split(separator: "\n#").map(String.init)
        for section in sections { read(section) }
        for section in sections { inherit(section) }
    }

    // MARK: Reading the page

    private static func name(of section: String) -> String {
        let heading = section.prefix { $0 != "\n" }.drop { $0 == "#" || $0 == " " }
        return heading.lowercased().replacing(" ", with: "-").replacing("`", with: "")
    }

    private mutating func read(_ section: String) {
        let name = Self.name(of: section)
        var keys: [String: Key] = [:]
        for line in section.split(separator: "\n") where line.contains("| **`") || line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let key = cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "*`"))
            let type = cells[1].split(separator: ":", maxSplits: 1)[0]
            keys[key] = Key(isRequired: cells[0].hasPrefix("**"), type: String(type))
            documented.insert("\(name).\(key)")
        }
        guard !keys.isEmpty else { return }
        shapes[name] = keys
        if name.hasPrefix("entente-") { commands.insert(String(name.dropFirst("entente-".count))) }
    }

    /// Takes over what a sentence says of all keys of another heading; where it says so of some answers only, none of them
    /// is required.
    private mutating func inherit(_ section: String) {
        let prose = section.split(separator: "\n").filter { !$0.hasPrefix("|") }.dropFirst().joined(separator: " ")
        guard prose.contains("keys of") else { return }
        let links = prose.split(separator: "](#").dropFirst().map { String($0.prefix { $0 != ")" }) }
        let left = prose.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        for link in links {
            for (key, value) in shapes[link] ?? [:] where !left.contains(key) {
                let isRequired = value.isRequired && prose.hasPrefix("All keys of")
                shapes[Self.name(of: section), default: [:]][key] =
                    shapes[Self.name(of: section)]?[key] ?? Key(isRequired: isRequired, type: value.type)
            }
        }
    }

    // MARK: Holding an answer against it

    /// Holds an object against a heading.
    mutating func check(_ value: JSONValue, is shape: String, at path: String) {
        guard case .object(let members) = value, let keys = shapes[shape] else {
            Issue.record("\(path): \(value) is not a \(shape)")
            return
        }
        for (key, expected) in keys where expected.isRequired && members[key] == nil {
            Issue.record("\(path): \(key) is missing")
        }
        for (key, member) in members {
            guard let expected = keys[key] else {
                Issue.record("\(path): docs/json.md does not name \(key) under \(shape)")
                continue
            }
            seen.insert("\(shape).\(key)")
            check(member, fits: expected.type, at: "\(path).\(key)")
        }
    }

    private mutating func check(_ value: JSONValue, fits type: String, at path: String) {
        if type.hasSuffix(" or null") {
            if value != .null { check(value, fits: String(type.dropLast(" or null".count)), at: path) }
        } else if type.hasPrefix("list of ") {
            guard case .array(let elements) = value else {
                Issue.record("\(path): \(value) is not a list")
                return
            }
            for element in elements { check(element, fits: String(type.dropFirst("list of ".count)), at: path + "[]") }
        } else if type.hasPrefix("one of ") {
            #expect(type.contains("`\(value.text ?? "")`"), "\(path): \(value)")
        } else if let link = type.split(separator: "](#").dropFirst().first {
            check(value, is: String(link.prefix { $0 != ")" }), at: path)
        } else {
            #expect(Self.isA(type, value), "\(path): \(value) is not a \(type)")
        }
    }

    private static func isA(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("text", .string), ("number", .number), ("true or false", .bool), ("record", .object): true
        case ("day", .string(let text)): text.wholeMatch(of: /\+?\d{4,5}-\d\d-\d\d/) != nil
        case ("moment", .string(let text)): text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil
        case ("date", .string(let text)):
            text.wholeMatch(of: /\d{4}(-\d\d){0,2}|\[\d{4}(-\d\d){0,2}\.\.\d{4}(-\d\d){0,2}\]/) != nil
        default: false
        }
    }
}
