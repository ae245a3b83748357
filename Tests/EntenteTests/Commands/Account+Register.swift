import Foundation
import PtyHarness
import Testing

extension Account {
    /// The fixture with one relationship of every sort; its record goes through 2024.
    static let fixture = URL(filePath: #filePath).appending(path: "../../../Fixtures/cli/register.json").standardized
        .path

    /// The day as of which most tests ask: the last day of Southport's term.
    static let day = "2024-06-30"

    /// An account whose register holds the fixture, or the interchange document given.
    static func withRegister(_ document: String? = nil) throws -> Account {
        let account = try Account(["LANG": "C.UTF-8", "TERM": "xterm-256color"])
        let file = try document.map { try account.write($0, "register.json") } ?? fixture
        let answer = try account.run(["init", "--from", file])
        try #require(answer.exit == .status(0), "\(answer.errors)")
        return account
    }

    /// What a command writes that does what it is asked.
    func output(_ arguments: String...) throws -> String { try output(arguments) }

    /// What a command writes that does what it is asked.
    func output(_ arguments: [String]) throws -> String {
        let answer = try run(arguments)
        try #require(answer.exit == .status(0), "\(arguments): \(answer.errors)")
        return answer.output
    }

    /// What a command writes as JSON.
    func json(_ arguments: String...) throws -> JSONValue { try json(arguments) }

    /// What a command writes as JSON.
    func json(_ arguments: [String]) throws -> JSONValue {
        let answer = try run(arguments + ["--format", "json"])
        try #require(answer.exit == .status(0), "\(arguments): \(answer.errors)")
        return try JSONValue(answer.output)
    }
}

/// A JSON document read by Foundation, which has nothing in common with the writer.
enum JSONValue: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    init(_ document: String) throws { self = try JSONDecoder().decode(JSONValue.self, from: Data(document.utf8)) }

    /// The value under a key of an object.
    subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The text of a string.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements of a list; none of anything else.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The first element of the list under a key whose `id` is that.
    func element(_ key: String, id: String) -> JSONValue? { self[key]?.elements.first { $0["id"]?.text == id } }
}
