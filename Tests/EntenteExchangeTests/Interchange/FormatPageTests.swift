import EntenteDomain
import Testing

@testable import EntenteExchange

@Suite("The page about the format")
struct FormatPageTests {
    @Test("documents every key of every record under the record's heading", arguments: sections)
    func keys(heading: String, keys: [String]) throws {
        let section = try section(heading)
        for key in keys { #expect(section.contains("`\(key)`"), "\(heading): \(key)") }
    }

    @Test("names every word of the closed sets", arguments: sets)
    func words(heading: String, words: [String]) throws {
        let section = try section(heading)
        for word in words { #expect(section.contains("`\(word)`"), "\(heading): \(word)") }
    }

    @Test("shows a document that can be read")
    func example() throws {
        let parts = try page().split(separator: "```json\n", maxSplits: 1)
        let example = try #require(parts.last?.split(separator: "\n```", maxSplits: 1).first)
        let read = try register(String(example))
        #expect(read.agreements.first?.provisions.term == .renewing(months: 12))
    }

    @Test("names the caps")
    func caps() throws {
        let page = try page()
        #expect(page.contains("1 to \(Limits.identifierBytes) bytes"))
        #expect(page.contains("at most 65,536 bytes") && Limits.textBytes == 65_536)
        #expect(page.contains("at most 65,536 values") && RecordTree.maximumNodes == 65_536)
        #expect(page.contains("\(JSONReader.maximumKeys) keys"))
        #expect(page.contains("more than \(JSONReader.maximumDepth) deep"))
    }

    private func page() throws -> String { String(decoding: try Files.bytes("docs/format.md"), as: UTF8.self) }

    /// What stands under a heading, up to the next one.
    private func section(_ heading: String) throws -> String {
        let sections = try page().split(separator: "\n## ").flatMap { $0.split(separator: "\n### ") }
        return String(try #require(sections.first { $0.hasPrefix(heading) }))
    }

    private static func names<Key: InterchangeKey>(_ keys: Key.Type) -> [String] { keys.allCases.map(\.rawValue) }

    private static func words<Word: InterchangeWord>(_ words: Word.Type) -> [String] { words.allCases.map(\.rawValue) }

    private static let sections: [(String, [String])] = [
        ("The document", names(DocumentKey.Heading.self) + names(City.Key.self) + names(Policy.Key.self)),
        ("Names", names(Name.Key.self)),
        ("`fields`", names(Field.Key.self)),
        ("`sources`", names(Source.Key.self)),
        ("`localities`", names(Locality.Key.self)),
        ("`relationships`", names(Relationship.Key.self)),
        ("`agreements`", names(Agreement.Key.self) + names(InactivityClause.Key.self)),
        ("`agreements`", names(ExcusedPeriod.Key.self) + names(Termination.Key.self)),
        ("`commitments`", names(Commitment.Key.self)),
        ("`activities`", names(Activity.Key.self) + names(Carrier.Key.self) + names(Contribution.Key.self)),
        ("`prospects`", names(Prospect.Key.self)),
        ("`contacts`", names(Contact.Key.self)),
        ("`flags`", names(Flag.Key.self)),
        ("`reviews`", names(Review.Key.self)),
        ("`disputes`", names(Dispute.Key.self) + names(Dispute.Reading.Key.self)),
    ]

    private static let sets: [(String, [String])] = [
        ("`localities`", words(Locality.Kind.self) + words(Locality.Region.self)),
        ("`relationships`", words(Relationship.Purpose.self) + words(Relationship.Initiative.self)),
        ("`relationships`", words(Relationship.Level.self)),
        ("`agreements`", Agreement.Kind.known.map(\.rawValue) + words(InactivityClause.Reading.self)),
        ("`commitments`", words(Commitment.State.self)),
        ("`activities`", words(Activity.Kind.self) + words(Activity.State.self) + words(Side.self)),
        ("`activities`", words(Carrier.Kind.self) + words(Contribution.Party.self)),
        ("`prospects`", words(Prospect.State.self) + words(Relationship.Initiative.self)),
        ("`contacts`", words(Side.self)),
        ("`reviews`", words(Review.Decision.self)),
    ]
}
