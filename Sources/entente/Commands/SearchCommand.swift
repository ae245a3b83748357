import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente search`: the records in which a text stands.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: both(
            "Find the records in which all words of a text stand, in any order and without accents.",
            "Tìm các bản ghi có đủ mọi từ, thứ tự tùy ý, không cần dấu."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @Argument(help: both("The words to look for.", "Các từ cần tìm."))
    var text: [String]

    func validate() throws {
        if SearchQuery(text.joined(separator: " ")).isEmpty {
            throw ValidationError(
                both(
                    "Say what to look for.",
                    "Hãy ghi cần tìm gì."))
        }
    }

    func run() throws {
        let text = text.joined(separator: " ")
        var search = RecordSearch(for: text, countryNames: Country.names)
        let store = try options.store()
        try Failure.rethrowing { try store.forEachRecord(heading: { _ in }, { search.look(at: $0) }) }
        printing.write(
            Table(of: search, printing.format.words(options.words)), json: SearchReport.json(search, for: text))
    }
}
