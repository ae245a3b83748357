public import EntenteDomain

/// Events of whole days as an iCalendar object (RFC 5545), which calendar programs subscribe to or import.
public enum Calendar {
    /// Something on a day.
    public struct Event: Hashable, Sendable {
        /// By what it is known: the same event has the same identifier in every calendar that is made.
        public var uid: String
        /// The day.
        public var day: Day
        /// What it is, in a line.
        public var summary: String
        /// What else is to be said.
        public var description: String
        /// A word to group it by.
        public var category: String
        /// Whether it is not certain to come on that day.
        public var isTentative: Bool
        /// How many days before it an alarm sounds; nil for none.
        public var alarmDays: Int?

        /// An event of the parts given.
        public init(
            uid: String, day: Day, summary: String, description: String, category: String, isTentative: Bool,
            alarmDays: Int?
        ) {
            self.uid = uid
            self.day = day
            self.summary = summary
            self.description = description
            self.category = category
            self.isTentative = isTentative
            self.alarmDays = alarmDays
        }
    }

    /// The calendar of these events.
    /// - Parameter stamp: the day as of which it is made, not the clock's, so that the same register gives the same bytes;
    ///   every event is stamped with the beginning of that day in UTC.
    public static func document(_ events: [Event], named name: String, stamp: Day) -> [UInt8] {
        var lines = ContentLines()
        lines.append("BEGIN", "VCALENDAR")
        lines.append("VERSION", "2.0")
        lines.append("PRODID", "-//Entente//Entente//EN")
        lines.append("CALSCALE", "GREGORIAN")
        lines.append("X-WR-CALNAME", text: name)
        for event in events { lines.append(event, stamp: stamp) }
        lines.append("END", "VCALENDAR")
        return lines.bytes
    }
}

/// The lines of an iCalendar object, each folded so that no line is longer than 75 octets.
private struct ContentLines {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ event: Calendar.Event, stamp: Day) {
        append("BEGIN", "VEVENT")
        append("UID", text: event.uid)
        append("DTSTAMP", basic(stamp) + "T000000Z")
        append("DTSTART;VALUE=DATE", basic(event.day))
        // The end of a whole day is the day after it.
        append("DTEND;VALUE=DATE", basic(event.day + 1))
        append("SUMMARY", text: event.summary)
        append("DESCRIPTION", text: event.description)
        append("CATEGORIES", text: event.category)
        append("STATUS", event.isTentative ? "TENTATIVE" : "CONFIRMED")
        append("TRANSP", "TRANSPARENT")
        if let days = event.alarmDays {
            append("BEGIN", "VALARM")
            append("ACTION", "DISPLAY")
            append("DESCRIPTION", text: event.summary)
            append("TRIGGER", "-P\(days)D")
            append("END", "VALARM")
        }
        append("END", "VEVENT")
    }

    /// `YYYYMMDD`.
    private func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// A line whose value is text: what would part it is escaped.
    mutating func append(_ name: String, text: String) {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            case "\n": escaped += "\\n"
            case "\0"..<" ", "\u{7F}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        append(name, escaped)
    }

    private static let longestLine = 75

    /// A line, folded between characters; inside one only where it alone is longer than a line.
    mutating func append(_ name: String, _ value: String) {
        var room = Self.longestLine
        for character in "\(name):\(value)" {
            let isLong = character.utf8.count >= Self.longestLine
            for piece in isLong ? character.unicodeScalars.map({ Array(String($0).utf8) }) : [Array(character.utf8)] {
                if piece.count > room {
                    bytes.append(contentsOf: Array("\r\n ".utf8))
                    room = Self.longestLine - 1
                }
                bytes.append(contentsOf: piece)
                room -= piece.count
            }
        }
        bytes.append(contentsOf: Array("\r\n".utf8))
    }
}
