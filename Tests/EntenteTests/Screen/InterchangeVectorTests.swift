import EntenteDomain
import EntenteExchange
import Foundation
import PtyHarness
import Testing

/// The cases that were worked out by hand, each written as an interchange file of its own and read back through the format.
@Suite("Standings by way of an interchange file")
struct InterchangeVectorTests {
    private struct Case {
        let name, asOf: String
        let document: [UInt8]
        let expected: [String: Any]
    }

    /// The cases of a vector file, as registers with one relationship.
    private static func cases(_ file: String) throws -> [Case] {
        let url = URL(filePath: #filePath).appending(path: "../../../Fixtures/vectors/\(file)").standardized
        let list = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[String: Any]])
        return try list.map { vector in
            let alone = (vector["agreement"] as? [String: Any]).map { [$0] }
            let agreements = try #require(alone ?? vector["agreements"] as? [[String: Any]])
            let activities = try #require(vector["activities"] as? [[String: Any]])
            let document: [String: Any] = [
                "format": "entente/1",
                "localities": [["id": "l", "name": ["en": "Town"]]],
                "relationships": [["id": "r", "locality": "l"]],
                "agreements": agreements.enumerated().map { number, agreement in
                    agreement.merging(["id": "a\(number)", "relationship": "r"]) { $1 }
                },
                "activities": activities.enumerated().map { number, activity in
                    activity.merging(["id": "v\(number)", "relationship": "r"]) { $1 }
                },
            ]
            return Case(
                name: try #require(vector["name"] as? String), asOf: try #require(vector["asOf"] as? String),
                document: [UInt8](try JSONSerialization.data(withJSONObject: document)),
                expected: try #require(vector["expect"] as? [String: Any]))
        }
    }

    private static func assessment(of vector: Case) throws -> Assessment {
        var builder = PortfolioBuilder()
        let heading = try InterchangeReader.read(vector.document.span, named: vector.name) { builder.append($0) }
        return Assessment(of: builder.portfolio(heading: heading), asOf: try #require(Day(vector.asOf)))
    }

    /// A day, or what stands for none.
    private static func day(_ value: Any?) -> String? { value as? String }

    @Test("all 150 agreements stand as worked out")
    func agreements() throws {
        let cases = try Self.cases("standing.json")
        #expect(cases.count == 150)
        for vector in cases {
            let standing = try #require(Self.assessment(of: vector).standings.first?.agreements.first)
            let lapse = vector.expected["lapse"] as? [String: Any]
            #expect(standing.status.rawValue == vector.expected["status"] as? String, "\(vector.name)")
            #expect(standing.certainty.rawValue == vector.expected["certainty"] as? String, "\(vector.name)")
            #expect((standing.lapse != nil) == (lapse != nil), "\(vector.name)")
            #expect(standing.lapse?.earliest?.description == Self.day(lapse?["earliest"]), "\(vector.name)")
            #expect(standing.lapse?.latest?.description == Self.day(lapse?["latest"]), "\(vector.name)")
        }
    }

    @Test("all 100 relationships stand as worked out")
    func relationships() throws {
        let cases = try Self.cases("relationships.json")
        #expect(cases.count == 100)
        for vector in cases {
            let standing = try #require(Self.assessment(of: vector).standings.first)
            #expect(standing.standing.rawValue == vector.expected["standing"] as? String, "\(vector.name)")
            #expect(standing.certainty.rawValue == vector.expected["certainty"] as? String, "\(vector.name)")
        }
    }

    @Test("entente standing tells of a file what was worked out, in the words of the rule")
    func command() throws {
        let account = try Account()
        for (file, list) in [("standing.json", "agreements"), ("relationships.json", "relationships")] {
            let cases = try Self.cases(file)
            for vector in stride(from: 3, to: cases.count, by: cases.count / 6).map({ cases[$0] }) {
                let path = try account.write(String(decoding: vector.document, as: UTF8.self), "case.json")
                let answer = try account.run(
                    ["standing", "--file", path, "--as-of", vector.asOf, "--format", "json"])
                #expect(answer.exit == .status(0), "\(vector.name): \(answer.errors)")
                let document = try #require(
                    try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
                #expect(document["asOf"] as? String == vector.asOf)
                let told = try #require((document[list] as? [[String: Any]])?.first)
                for (key, value) in vector.expected {
                    let isSame = try #require(told[key] as? NSObject).isEqual(value)
                    #expect(isSame, "\(vector.name) \(key): \(told[key] ?? "nothing") for \(value)")
                }
            }
        }
        #expect(account.files("data").isEmpty, "no register was asked for")
    }
}
