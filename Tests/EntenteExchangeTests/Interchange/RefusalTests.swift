import EntenteDomain
import EntenteExchange
import Testing

@Suite("Refusals of a file")
struct RefusalTests {
    /// A document with one record of each kind that others refer to, and `record` as the last of its list, on line 4.
    private static func document(_ list: String, _ record: String) -> String {
        let lists = [
            ("fields", #"{"id": "trade"}"#), ("sources", #"{"id": "study"}"#), ("localities", #"{"id": "minsk"}"#),
            ("relationships", #"{"id": "minsk", "locality": "minsk"}"#),
            ("agreements", #"{"id": "minsk-2008", "relationship": "minsk", "signed": "2008"}"#),
        ]
        let others = lists.filter { $0.0 != list }.map { "\"\($0.0)\": [\($0.1)]" }
        let first = lists.first { $0.0 == list }.map { $0.1 + "," } ?? ""
        return """
            {"format": "entente/1",
            \(others.joined(separator: ", ")),
            "\(list)": [\(first)
            \(record)
            ]}
            """
    }

    /// The cases of the fixture: on one line the list and the record, or `document` and a whole one; on the next two the
    /// message in English and in Vietnamese.
    @Test("what is refused is named with its place, its record, the reason and the remedy, in both languages")
    func messages() throws {
        let cases = String(decoding: try Files.bytes("Tests/Fixtures/exchange/refusals.txt"), as: UTF8.self)
            .split(separator: "\n\n").map { $0.split(separator: "\n") }
        #expect(cases.count > 60)
        for lines in cases {
            let parts = lines[0].split(separator: " ", maxSplits: 1).map(String.init)
            let text = parts.count > 1 ? parts[1] : ""
            let error = #expect(throws: InterchangeError.self, "\(lines[0])") {
                try register(parts[0] == "document" ? text : Self.document(parts[0], text))
            }
            #expect(error.map { $0.text(in: .english)[...] } == lines[1])
            #expect(error.map { $0.text(in: .vietnamese)[...] } == lines[2])
        }
    }

    @Test("identifiers and texts are taken up to their caps and no longer")
    func caps() {
        func locality(id: Int, notes: Int) -> String {
            let (id, notes) = (String(repeating: "x", count: id), String(repeating: "y", count: notes))
            return #"{"format": "entente/1", "localities": [{"id": "\#(id)", "notes": "\#(notes)"}]}"#
        }
        #expect(throws: Never.self) { try register(locality(id: 200, notes: 65_536)) }
        let longID = #expect(throws: InterchangeError.self) { try register(locality(id: 201, notes: 0)) }
        #expect(longID?.reason == .longID && longID?.text(in: .vietnamese).contains("dài hơn 200 byte") == true)
        let longText = #expect(throws: InterchangeError.self) { try register(locality(id: 1, notes: 65_537)) }
        #expect(longText?.reason == .longText && longText?.text(in: .vietnamese).contains("rút ngắn") == true)
        let aliases = Array(repeating: "\"a\"", count: 65_536).joined(separator: ",")
        let crowded = #expect(throws: InterchangeError.self) {
            try register(#"{"format": "entente/1", "localities": [{"id": "x", "aliases": [\#(aliases)]}]}"#)
        }
        #expect(crowded?.reason == .crowdedRecord && crowded?.text(in: .vietnamese).contains("chia nhỏ") == true)
    }

    @Test("a message repeats only the head of a long value")
    func longValues() {
        let word = String(repeating: "z", count: 5000)
        let error = #expect(throws: InterchangeError.self) {
            try register(#"{"format": "entente/1", "localities": [{"id": "x", "kind": "\#(word)", "\#(word)": 1}]}"#)
        }
        #expect(error.map { $0.description.count < 300 } == true)
    }

    @Test("columns are counted in characters, and a byte order mark is none")
    func columns() {
        let error = #expect(throws: InterchangeError.self) { try register("\u{FEFF}{\"ồ😀\": \n \"ồ\", x}") }
        #expect(error.map { [$0.line, $0.column] } == [1, 2])
        let second = #expect(throws: InterchangeError.self) {
            try register("\u{FEFF}{\"format\": \"entente/1\",\r\n\"city\": {\"id\": \"ồ😀\", x}}")
        }
        #expect(second.map { [$0.line, $0.column] } == [2, 22])
        #expect(second?.path == "city")
    }
}
