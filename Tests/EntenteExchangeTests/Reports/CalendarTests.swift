import EntenteDomain
import EntenteExchange
import Testing

@Suite("A calendar")
struct CalendarTests {
    private func event(_ summary: String, on day: String = "2024-02-29", alarmDays: Int? = nil) throws -> Calendar.Event
    {
        Calendar.Event(
            uid: "lapse.x@city.entente", day: try #require(Day(day)), summary: summary, description: "",
            category: "lapse",
            isTentative: false, alarmDays: alarmDays)
    }

    private func text(_ event: Calendar.Event) throws -> String {
        let stamp = try #require(Day("2024-01-01"))
        return String(decoding: Calendar.document([event], named: "Entente", stamp: stamp), as: UTF8.self)
    }

    @Test("an event takes its whole day: it ends with the beginning of the next")
    func wholeDay() throws {
        let text = try text(event("x"))
        #expect(text.contains("\r\nDTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n"))
        #expect(text.contains("\r\nDTSTAMP:20240101T000000Z\r\n"))
    }

    @Test("a long line is folded within 75 octets, between characters, and unfolds to what it was", arguments: 1...90)
    func folding(length: Int) throws {
        let summary = String(repeating: "a", count: length) + "Đường sá 友好都市 👨‍👩‍👧 ệ́ " + String(repeating: "ờ", count: 40)
        let text = try text(event(summary))
        let lines = text.split(separator: "\r\n")
        for line in lines {
            #expect(line.utf8.count <= 75)
            // A line that begins inside a character would begin with a mark, a joiner or half a pair.
            let first = line.dropFirst(line.hasPrefix(" ") ? 1 : 0).unicodeScalars.first
            #expect(first?.properties.isGraphemeExtend == false && first != "\u{200D}")
        }
        #expect(text.replacing("\r\n ", with: "").contains("\r\nSUMMARY:\(summary)\r\n"))
    }

    @Test("what would part a text is escaped, and control characters cannot begin a line of their own")
    func escaping() throws {
        let text = try text(event("a;b,c\\d\ne\r\u{0}\u{1B}f\r\nEND:VEVENT"))
        #expect(text.contains("\r\nSUMMARY:a\\;b\\,c\\\\d\\nef\\nEND:VEVENT\r\n"))
    }

    @Test("an alarm sounds so many days before")
    func alarm() throws {
        #expect(try text(event("x", alarmDays: 45)).contains("\r\nTRIGGER:-P45D\r\nEND:VALARM\r\nEND:VEVENT\r\n"))
        #expect(try !text(event("x")).contains("VALARM"))
    }
}
