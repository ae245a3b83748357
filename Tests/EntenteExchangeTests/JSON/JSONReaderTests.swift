import EntenteExchange
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    @Test("a document comes as tokens, in order and unescaped")
    func document() throws {
        let found = try tokens(
            #" {"a": [1, -0.5e+3, true, false, null, {}], "b\u0041": "\"\\\/\b\f\n\r\t é 😀 \uD83D\uDE00"} "#)
        #expect(
            found == [
                .beginObject, .key("a"), .beginArray, .number("1"), .number("-0.5e+3"), .bool(true), .bool(false),
                .null,
                .beginObject, .endObject, .endArray, .key("bA"), .string("\"\\/\u{8}\u{C}\n\r\t é 😀 😀"), .endObject,
            ])
    }

    @Test("a lone value is a document", arguments: ["1", "\"x\"", "null", "[]", " {} \n"])
    func scalars(text: String) throws {
        #expect(try !tokens(text).isEmpty)
    }

    @Test("a byte order mark at the start is skipped")
    func byteOrderMark() throws {
        #expect(try tokens([0xEF, 0xBB, 0xBF] + Array("[]".utf8)) == [.beginArray, .endArray])
        #expect(throws: JSONError(offset: 1, fault: .unexpected(0xEF, expected: .value))) {
            try tokens([UInt8(ascii: "[")] + [0xEF, 0xBB, 0xBF] + [UInt8(ascii: "]")])
        }
    }

    @Test(
        "what other readers let pass is refused at its place",
        arguments: [
            ("[1,]", 2, .trailingComma),
            ("{\"a\": 1 , }", 8, .trailingComma),
            ("{\"a\": 1, \"b\": 2, \"a\": 3}", 17, .duplicateKey("a")),
            ("{\"a\": 1, \"\\u0061\": 3}", 9, .duplicateKey("a")),
            ("[1] 2", 4, .trailingContent),
            ("[1]]", 3, .trailingContent),
            ("[1}", 2, .unexpected(UInt8(ascii: "}"), expected: .commaOrBracket)),
            ("{\"a\": 1]", 7, .unexpected(UInt8(ascii: "]"), expected: .commaOrBrace)),
            ("{\"a\" 1}", 5, .unexpected(UInt8(ascii: "1"), expected: .colon)),
            ("{a: 1}", 1, .unexpected(UInt8(ascii: "a"), expected: .key)),
            ("['a']", 1, .unexpected(UInt8(ascii: "'"), expected: .value)),
            ("[1, // note\n2]", 4, .unexpected(UInt8(ascii: "/"), expected: .value)),
            ("[nul]", 1, .unexpected(UInt8(ascii: "n"), expected: .value)),
            ("[True]", 1, .unexpected(UInt8(ascii: "T"), expected: .value)),
            ("[01]", 1, .malformedNumber),
            ("[-]", 1, .malformedNumber),
            ("[1.]", 1, .malformedNumber),
            ("[1e]", 1, .malformedNumber),
            ("[1.2.3]", 1, .malformedNumber),
            ("[12px]", 1, .malformedNumber),
            ("[.5]", 1, .unexpected(UInt8(ascii: "."), expected: .value)),
            ("[+1]", 1, .unexpected(UInt8(ascii: "+"), expected: .value)),
            ("[\"\\x\"]", 2, .invalidEscape),
            ("[\"\\u12G4\"]", 2, .invalidEscape),
            ("[\"\\uD83D\"]", 2, .loneSurrogate),
            ("[\"\\uDE00\"]", 2, .loneSurrogate),
            ("[\"\\uD83D\\uD83D\"]", 2, .loneSurrogate),
            ("[\"\\uD83Dx\"]", 2, .loneSurrogate),
            ("[\"a\nb\"]", 3, .controlCharacter(10)),
            ("[\"a\\n\tb\"]", 5, .controlCharacter(9)),
            ("", 0, .endsEarly),
            ("  ", 2, .endsEarly),
            ("{\"a\"", 4, .endsEarly),
            ("[\"abc", 5, .endsEarly),
            ("[\"\\uD83D", 8, .endsEarly),
            ("[1,", 3, .endsEarly),
        ] as [(String, Int, JSONError.Fault)])
    func refused(text: String, offset: Int, fault: JSONError.Fault) {
        #expect(throws: JSONError(offset: offset, fault: fault)) { try tokens(text) }
        expectBothLanguages(fault)
    }

    @Test(
        "bytes that are not UTF-8 are refused at the first of them",
        arguments: [
            ([0x80], 0), ([0x61, 0xFF], 1), ([0xC3], 0), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3, 0xA9, 0xE1, 0xBB], 2),
        ] as [([UInt8], Int)])
    func invalidUTF8(bytes: [UInt8], offset: Int) {
        let document = Array("[\"".utf8) + bytes + Array("\"]".utf8)
        #expect(throws: JSONError(offset: 2 + offset, fault: .invalidUTF8)) { try tokens(document) }
        expectBothLanguages(JSONError.Fault.invalidUTF8)
    }

    @Test(
        "UTF-16 is named as what it is",
        arguments: [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B], [0x7B, 0], [0, 0x7B]])
    func otherEncoding(bytes: [UInt8]) {
        #expect(throws: JSONError(offset: 0, fault: .otherEncoding)) { try tokens(bytes) }
        expectBothLanguages(JSONError.Fault.otherEncoding)
    }

    @Test("objects and lists may be nested up to the cap and no deeper")
    func depth() throws {
        let cap = JSONReader.maximumDepth
        let deepest = String(repeating: "[", count: cap) + String(repeating: "]", count: cap)
        #expect(try tokens(deepest).count == 2 * cap)
        #expect(throws: JSONError(offset: cap, fault: .tooDeep)) { try tokens("[" + deepest + "]") }
        expectBothLanguages(JSONError.Fault.tooDeep)
    }

    @Test("an object may have keys up to the cap and no more")
    func keys() throws {
        func object(_ count: Int) -> String { "{" + (0..<count).map { "\"\($0)\":0" }.joined(separator: ",") + "}" }
        #expect(try tokens(object(JSONReader.maximumKeys)).count == 2 + 2 * JSONReader.maximumKeys)
        #expect(throws: JSONError.self) { try tokens(object(JSONReader.maximumKeys + 1)) }
        expectBothLanguages(JSONError.Fault.tooManyKeys)
    }

    @Test("one name may be a key of several objects, also of nested ones")
    func sameKeyElsewhere() throws {
        #expect(try tokens(#"[{"a": {"a": 1}, "b": 0}, {"a": 2}]"#).count == 15)
    }
}
