import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteUI

/// `entente list`: the relationships, filtered and sorted as on the screens.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List relationships with how they stand, filtered and sorted.",
        discussion: """
            An option given several times, or with commas, admits any of its values; different options must all hold.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @Option(help: "Only these standings.")
    var standing: [Several<Standing>] = []

    @Option(help: "Only partners in these countries (ISO 3166 codes).")
    var country: [String] = []

    @Option(help: "Only these parts of the world.")
    var region: [Several<Locality.Region>] = []

    @Option(help: "Only relationships with an agreement that names one of these fields, by id or name.")
    var field: [String] = []

    @Option(help: "Only these groups of partners.")
    var purpose: [Several<Relationship.Purpose>] = []

    @Option(help: "Only relationships proposed by these.")
    var initiative: [Several<Relationship.Initiative>] = []

    @Option(help: "Only ties of these levels.")
    var level: [Several<Relationship.Level>] = []

    @Option(help: "Only partners in whose names all words of this text stand, without accents.")
    var text = ""

    @Option(help: "The order: gravity (the gravest first), name, since (first agreement) or next (what comes next).")
    var sort: PartnerOrder = .gravity

    func run() throws {
        let portfolio = try options.portfolio()
        let assessment = Assessment(of: portfolio, asOf: options.day)
        var filter = PartnerFilter(text: text)
        filter.standings = standing.union()
        filter.countries = Set(country.flatMap { $0.split(separator: ",") }.map { $0.uppercased() })
        filter.regions = region.union()
        filter.purposes = purpose.union()
        filter.initiatives = initiative.union()
        filter.levels = level.union()
        let asking = Asking(portfolio: portfolio, words: options.words)
        for text in field.flatMap({ $0.split(separator: ",") }) { filter.fields.insert(try asking.field(String(text))) }
        let list = PartnerList(
            of: portfolio, assessment: assessment, language: options.language, filter: filter, order: sort)
        printing.write(
            Table(of: list, in: portfolio, assessment, options.words),
            json: ListReport.json(list.entries, of: portfolio, assessment))
    }
}

/// One word of a closed set, or several with commas between them.
struct Several<Word: CaseIterable & Hashable & RawRepresentable<String>>: ExpressibleByArgument {
    let words: Set<Word>

    init?(argument: String) {
        let words = argument.split(separator: ",", omittingEmptySubsequences: false).map { Word(rawValue: String($0)) }
        guard !words.contains(nil) else { return nil }
        self.words = Set(words.compactMap(\.self))
    }

    static var allValueStrings: [String] { Word.allCases.map(\.rawValue) }
}

extension Several: Sendable where Word: Sendable {}

extension Array {
    /// The words of all of them.
    func union<Word>() -> Set<Word> where Element == Several<Word> { reduce(into: []) { $0.formUnion($1.words) } }
}
