import ArgumentParser
import EntenteDomain
import EntenteUI

/// A date on the command line, which may be partial: in the record's form, or in one of the language of the answer.
struct DateArgument {
    let date: PartialDate

    init(_ text: String) throws {
        // How a date is read depends on the language, which is not parsed yet.
        let words = Words(Language.spoken)
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
