import ArgumentParser
import EntenteDomain
import EntenteUI

/// A date on the command line, which may be partial: in the record's form, or in one of the language of the answer.
struct DateArgument {
    let date: PartialDate

    init(_ text: String) throws {
        let words = Words(Language.asked)
        do {
            date = try words.date(typed: text)
        } catch {
            throw ValidationError(words.fault(error, in: text))
        }
    }

    /// As the record has it.
    var text: String { date.description }
}

/// A day given on the command line: a partial date stands for its last day, by which all of it has happened.
struct AsOf {
    let day: Day

    init(_ text: String) throws { day = try DateArgument(text).date.max }
}

/// A day given on the command line as the first of a period: a partial date stands for its first day.
struct From {
    let day: Day

    init(_ text: String) throws { day = try DateArgument(text).date.min }
}

extension Language {
    /// The language of the answer, read from the command line before it is parsed: how a date is read depends on it.
    fileprivate static var asked: Language {
        let arguments = CommandLine.arguments
        let joined = arguments.compactMap { $0.hasPrefix("--lang=") ? $0.dropFirst("--lang=".count) : nil }.last
        let next = arguments.lastIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
        return joined.flatMap { Language(rawValue: String($0)) } ?? next.flatMap { Language(rawValue: $0) }
            ?? Config.language
    }
}
