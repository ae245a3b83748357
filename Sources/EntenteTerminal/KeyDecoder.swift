import EntenteUI

/// Makes events of the bytes that a terminal sends.
///
/// It knows the sequences of ECMA-48 and of the VT family in both forms (`ESC [ A` and `ESC O A`), so that no terminal's
/// terminfo has to be complete, and swallows whole the sequences it does not know: their letters are not typed into anything.
/// Modifiers are dropped: Shift-Up is Up.
struct KeyDecoder {
    /// What came and is not yet a whole key.
    private var pending: [UInt8] = []
    /// What was pasted so far; nil outside of a paste.
    private var pasted: [UInt8]?

    /// Whether more bytes could change what the last ones mean.
    var isWaiting: Bool { !pending.isEmpty || pasted != nil }
    /// Whether a paste has begun and not ended.
    var isPasting: Bool { pasted != nil }

    /// The events complete with these bytes.
    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Event] {
        pending += bytes
        var events: [Event] = []
        var start = 0
        loop: while start < pending.count {
            if pasted != nil {
                start = continuePaste(from: start, &events)
                if pasted != nil { break }
                continue
            }
            switch Self.parse(pending[start...]) {
            case .event(let event, let length):
                events.append(event)
                start += length
            case .pasteBegins(let length):
                pasted = []
                start += length
            case .nothing(let length):
                start += length
            case .incomplete:
                break loop
            }
        }
        pending.removeFirst(start)
        return events
    }

    /// The events there are where nothing more came in time: a lone ESC is the key of that name.
    mutating func flush() -> [Event] {
        if let pasted {
            let text = Self.text(pasted: pasted + pending)
            self.pasted = nil
            pending = []
            return [.paste(text)]
        }
        let bytes = pending
        pending = []
        guard bytes.first == Byte.escape else { return bytes.isEmpty ? [] : [.key(.character("\u{FFFD}"))] }
        return [.key(.escape)] + decode(bytes.dropFirst())
    }

    // MARK: Pasting

    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    /// Takes pasted bytes up to the end mark or, without one, up to where such a mark might have begun.
    private mutating func continuePaste(from start: Int, _ events: inout [Event]) -> Int {
        let mark = Self.pasteEnd
        var index = start
        while index < pending.count {
            let rest = pending[index...].prefix(mark.count)
            if rest.first == Byte.escape, mark.starts(with: rest) {
                guard rest.count == mark.count else { break }
                pasted?.append(contentsOf: pending[start..<index])
                events.append(.paste(Self.text(pasted: pasted ?? [])))
                pasted = nil
                return index + mark.count
            }
            index += 1
        }
        pasted?.append(contentsOf: pending[start..<index])
        return index
    }

    /// Terminals send a pasted line break as a carriage return.
    private static func text(pasted bytes: [UInt8]) -> String {
        var text = ""
        for character in String(decoding: bytes, as: UTF8.self) {
            text.append(character == "\r" || character == "\r\n" ? "\n" : character)
        }
        return text
    }

    // MARK: Keys

    private enum Byte {
        static let escape: UInt8 = 0x1B
    }

    private enum Parsed {
        case event(Event, length: Int)
        case pasteBegins(length: Int)
        case nothing(length: Int)
        case incomplete
    }

    private static func parse(_ bytes: ArraySlice<UInt8>) -> Parsed {
        guard let first = bytes.first else { return .incomplete }
        switch first {
        case Byte.escape: return parseEscape(bytes)
        case 0x00: return .event(.key(.control(" ")), length: 1)
        case 0x08, 0x7F: return .event(.key(.backspace), length: 1)
        case 0x09: return .event(.key(.tab), length: 1)
        case 0x0A, 0x0D: return .event(.key(.enter), length: 1)
        case 0x01...0x1A: return .event(.key(.control(Character(Unicode.Scalar(first + 0x60)))), length: 1)
        case 0x1C...0x1F: return .event(.key(.control(Character(Unicode.Scalar(first + 0x40)))), length: 1)
        default: return parseCharacter(bytes)
        }
    }

    private static func parseCharacter(_ bytes: ArraySlice<UInt8>) -> Parsed {
        guard let first = bytes.first else { return .incomplete }
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let own = bytes.prefix(length)
        let continuation = own.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
        guard continuation == own.count - 1 else {
            return .event(.key(.character("\u{FFFD}")), length: 1 + continuation)
        }
        guard own.count == length else { return .incomplete }
        let text = String(decoding: own, as: UTF8.self)
        guard text.count == 1, let character = text.first else {
            return .event(.key(.character("\u{FFFD}")), length: length)
        }
        return .event(.key(.character(character)), length: length)
    }

    private static func parseEscape(_ bytes: ArraySlice<UInt8>) -> Parsed {
        let body = bytes.dropFirst()
        guard let second = body.first else { return .incomplete }
        switch second {
        case UInt8(ascii: "["): return parseControlSequence(body.dropFirst(), length: 2)
        case UInt8(ascii: "O"):
            guard let final = body.dropFirst().first else { return .incomplete }
            guard let key = applicationKeys[final] else { return .event(.key(.escape), length: 1) }
            return .event(.key(key), length: 3)
        default:
            // Escape, and then a key of its own: a slow line delivers both at once.
            return .event(.key(.escape), length: 1)
        }
    }

    /// What follows `ESC [`: parameters, then intermediates, then one final byte.
    private static func parseControlSequence(_ bytes: ArraySlice<UInt8>, length introducer: Int) -> Parsed {
        if bytes.first == UInt8(ascii: "[") {
            // The function keys of the Linux console.
            guard let letter = bytes.dropFirst().first else { return .incomplete }
            let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
            let length = introducer + 2
            guard (1...5).contains(number) else { return .nothing(length: length) }
            return .event(.key(.function(number)), length: length)
        }
        let parameters = bytes.prefix { (0x30...0x3F).contains($0) }
        let intermediates = bytes.dropFirst(parameters.count).prefix { (0x20...0x2F).contains($0) }
        guard let final = bytes.dropFirst(parameters.count + intermediates.count).first else { return .incomplete }
        let length = introducer + parameters.count + intermediates.count
        // Anything but a final byte breaks the sequence off, and is read anew.
        guard (0x40...0x7E).contains(final) else { return .nothing(length: length) }
        if parameters.first == UInt8(ascii: "<") {
            return parseMouse(parameters.dropFirst(), final, length: length + 1)
        }
        if final == UInt8(ascii: "M"), parameters.isEmpty {
            return bytes.count < 4 ? .incomplete : .nothing(length: length + 4)
        }
        let numbers = numbers(in: parameters)
        if final == UInt8(ascii: "~") {
            if numbers.first == 200 { return .pasteBegins(length: length + 1) }
            guard let key = numbers.first.flatMap({ numberedKeys[$0] }) else { return .nothing(length: length + 1) }
            return .event(.key(key), length: length + 1)
        }
        guard let key = finalKeys[final] else { return .nothing(length: length + 1) }
        return .event(.key(key), length: length + 1)
    }

    private static func parseMouse(_ parameters: ArraySlice<UInt8>, _ final: UInt8, length: Int) -> Parsed {
        let numbers = numbers(in: parameters)
        guard numbers.count == 3, final == UInt8(ascii: "M") else { return .nothing(length: length) }
        let act: MouseEvent.Act? =
            switch numbers[0] & ~0b1_1100 {
            case 0: .press
            case 64: .wheelUp
            case 65: .wheelDown
            default: nil
            }
        guard let act else { return .nothing(length: length) }
        let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
        return .event(.mouse(MouseEvent(act: act, position: position)), length: length)
    }

    private static func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
            digits.reduce(0) { min($0 * 10 + Int($1) - 0x30, 100_000) }
        }
    }

    private static let finalKeys: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4),
    ]

    /// After `ESC O`: the same letters, and the keypad's.
    private static let applicationKeys: [UInt8: Key] = finalKeys.merging(
        [
            UInt8(ascii: "M"): .enter, UInt8(ascii: "j"): .character("*"), UInt8(ascii: "k"): .character("+"),
            UInt8(ascii: "l"): .character(","), UInt8(ascii: "m"): .character("-"), UInt8(ascii: "n"): .character("."),
            UInt8(ascii: "o"): .character("/"), UInt8(ascii: "p"): .character("0"), UInt8(ascii: "q"): .character("1"),
            UInt8(ascii: "r"): .character("2"), UInt8(ascii: "s"): .character("3"), UInt8(ascii: "t"): .character("4"),
            UInt8(ascii: "u"): .character("5"), UInt8(ascii: "v"): .character("6"), UInt8(ascii: "w"): .character("7"),
            UInt8(ascii: "x"): .character("8"), UInt8(ascii: "y"): .character("9"),
        ],
        uniquingKeysWith: { first, _ in first })

    private static let numberedKeys: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12),
    ]
}
