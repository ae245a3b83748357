import Foundation
import Testing

/// An iCalendar object read as RFC 5545 writes it down, line by line; whatever it does not allow is an issue.
struct CalendarLines {
    /// An event by the names of its properties.
    typealias Event = [String: String]

    private(set) var events: [Event] = []
    /// The triggers of the alarms.
    private(set) var triggers: [String] = []

    init(_ text: String) throws {
        #expect(text.hasSuffix("\r\n"))
        var logical: [String] = []
        for line in Data(text.utf8).split(separator: [13, 10]) {
            #expect(line.count <= 75, "\(String(decoding: line, as: UTF8.self))")
            #expect(!line.contains { $0 < 32 && $0 != 9 || $0 == 127 }, "a control character, or a bare CR or LF")
            let part = try #require(String(bytes: line, encoding: .utf8), "a character is cut in two")
            if part.hasPrefix(" ") { logical[logical.count - 1] += part.dropFirst() } else { logical.append(part) }
        }
        try read(logical)
    }

    private mutating func read(_ lines: [String]) throws {
        var open: [String] = []
        var counts: [String: Int] = [:]
        for line in lines {
            let match = try #require(line.firstMatch(of: /^([A-Z-]+)((;[A-Z-]+=[A-Za-z-]+)*):/), "\(line)")
            let (name, value) = (String(match.1), String(line[match.range.upperBound...]))
            switch name {
            case "BEGIN":
                #expect(Self.places[value] == open.last ?? "", "\(value) in \(open)")
                open.append(value)
                if value == "VEVENT" { events.append([:]) }
            case "END":
                #expect(open.popLast() == value)
            default:
                let component = try #require(open.last)
                counts["\(component).\(name)", default: 0] += 1
                let form = try #require(Self.forms["\(component).\(name)\(match.2)"], "\(component): \(line)")
                #expect(value.wholeMatch(of: try Regex(form)) != nil, "\(line)")
                if component == "VEVENT" {
                    #expect(
                        events[events.count - 1].updateValue(Self.unescaped(value), forKey: name) == nil,
                        "\(name) twice")
                }
                if name == "TRIGGER" { triggers.append(value) }
            }
        }
        #expect(open == [])
        #expect(counts["VCALENDAR.VERSION"] == 1 && counts["VCALENDAR.PRODID"] == 1)
        for event in events {
            for name in ["UID", "DTSTAMP", "DTSTART"] { #expect(event[name] != nil, "an event without \(name)") }
        }
        #expect(Set(events.compactMap { $0["UID"] }).count == events.count, "two events of one UID")
    }

    /// Which component stands in which.
    private static let places = ["VCALENDAR": "", "VEVENT": "VCALENDAR", "VALARM": "VEVENT"]

    /// A TEXT value: a comma, a semicolon and a backslash only behind a backslash.
    private static let text = #"([^\\;,]|\\[\\;,nN])*"#

    /// The values that a property may have.
    private static let forms = [
        "VCALENDAR.VERSION": "2\\.0", "VCALENDAR.PRODID": text, "VCALENDAR.CALSCALE": "GREGORIAN",
        "VCALENDAR.X-WR-CALNAME": text,
        "VEVENT.UID": text, "VEVENT.DTSTAMP": #"\d{8}T\d{6}Z"#, "VEVENT.DTSTART;VALUE=DATE": #"\d{8}"#,
        "VEVENT.DTEND;VALUE=DATE": #"\d{8}"#, "VEVENT.SUMMARY": text, "VEVENT.DESCRIPTION": text,
        "VEVENT.CATEGORIES": text, "VEVENT.STATUS": "TENTATIVE|CONFIRMED", "VEVENT.TRANSP": "TRANSPARENT",
        "VALARM.ACTION": "DISPLAY", "VALARM.DESCRIPTION": text, "VALARM.TRIGGER": #"-P\d+D"#,
    ]

    private static func unescaped(_ text: String) -> String {
        text.replacing(/\\(.)/) { $0.1 == "n" || $0.1 == "N" ? "\n" : String($0.1) }
    }
}
