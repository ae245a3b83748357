internal import EntenteDomain

extension InterchangeError: CustomStringConvertible {
    /// One sentence with the place, what is wrong and what to do.
    ///
    /// Names and values of the file appear in it, cut to a length but otherwise as they are: whoever shows it on a
    /// terminal must filter it.
    public var description: String {
        let place = [record, recordID.map(quoted)].compactMap(\.self).joined(separator: " ")
        return "\(file):\(line):\(column): " + (place.isEmpty ? "" : place + ": ") + sentence
    }

    /// What is wrong and what to do, without the place: for a record that stands in no file.
    public var finding: String { sentence }

    /// The path within the record, and the value there.
    private func subject(_ value: String? = nil) -> String {
        let name = member.isEmpty ? record == nil ? "the document" : "the record" : member
        return value.map { "\(name) \(quoted($0))" } ?? name
    }

    private var sentence: String {
        switch reason {
        case .syntax(let fault): fault.description
        case .formatMissing: "the key \"format\" is missing; a register begins with \"format\": \"\(Self.format)\""
        case .formatNewer(let format):
            "format \(quoted(format)) is newer than this program, which reads \"\(Self.format)\"; update the program"
        case .formatUnknown(let format): "format \(quoted(format)) is not a register's; it must be \"\(Self.format)\""
        case .unknownKey(let key, let known):
            "\(subject()) has no key \(quoted(key)); \(Self.remedy(for: key, among: known))"
        case .misplacedKey(let key):
            "\(subject()) has no use for the key \(quoted(key)) beside its others; leave it out"
        case .missingKey(let keys): "\(subject()) lacks the key \(keys.map(quoted).joined(separator: " or ")); add it"
        case .wrongShape(let expected, let found): "\(subject()) is \(found.words); it must be \(expected.words)"
        case .unknownWord(let word, let allowed):
            "\(subject(word)) is not a word of the format; write one of \(allowed.joined(separator: ", "))"
        case .date(let error): sentence(for: error)
        case .notToTheDay(let date): "\(subject(date.description)) must be known to the day; write YYYY-MM-DD"
        case .endless(let date):
            "\(subject(date.description)) seems to stand for no end; leave the key out where there is none"
        case .endBeforeStart(let end, let start):
            "\(subject(end.description)) comes before the start \(quoted(start.description)); correct one of them"
        case .notWhole(let number):
            "\(subject()) is \(clipped(number)); it must be a whole number without a point or exponent"
        case .outOfRange(let number, let range): "\(subject()) is \(clipped(number)); it must be from \(range)"
        case .malformedCode(let text, let code): "\(subject(text)) is not \(code.words)"
        case .emptyID: "\(subject()) is empty; an identifier has at least one character"
        case .longID: "\(subject()) is longer than \(Limits.identifierBytes) bytes; shorten the identifier"
        case .duplicateID(let id): "\(subject(id)) is another record's identifier too; change one of them"
        case .unresolved(let id, let list):
            "\(subject(id)) is no identifier of \"\(list)\"; add the record or correct the identifier"
        case .longText: "\(subject()) is longer than \(Limits.textBytes) bytes; shorten the text"
        case .controlCharacter(let scalar):
            "\(subject()) holds the control character U+\(hexadecimal(scalar.value, width: 4)); remove it"
        case .crowdedRecord: "\(subject()) holds more than \(RecordTree.maximumNodes) values; split it"
        }
    }

    private func sentence(for error: DateError) -> String {
        switch error {
        case .malformed(let text): "\(subject(text)) is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or [A..B]"
        case .noSuchDay(let text):
            "\(subject(text)) is not a day of the calendar; write YYYY, YYYY-MM, YYYY-MM-DD or [A..B]"
        case .reversed(let text): "\(subject(text)) ends before it begins; write the earlier date first"
        }
    }

    private static func remedy(for key: String, among known: [String]) -> String {
        guard let nearest = nearest(to: key, among: known) else {
            return "the keys are \(known.joined(separator: ", "))"
        }
        return "did you mean \"\(nearest)\"?"
    }
}

extension InterchangeError.Shape {
    fileprivate var words: String {
        switch self {
        case .object: "an object in braces"
        case .list: "a list in brackets"
        case .text: "a text in quotation marks"
        case .number: "a number"
        case .truth: "true or false"
        case .nothing: "null"
        }
    }
}

extension TextForm {
    fileprivate var words: String {
        switch self {
        case .amount: "a sum; write its digits as a text, as in \"1250.50\""
        case .currency: "a currency; write its three capital letters, as in \"EUR\" (ISO 4217)"
        case .country: "a country; write its two capital letters, as in \"DE\" (ISO 3166), or four for a former state"
        }
    }
}
