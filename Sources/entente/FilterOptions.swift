import ArgumentParser
import EntenteDomain
import EntenteUI

/// Which relationships a command is about: the same filters as on the screens.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only these standings.")
    var standing: [Several<Standing>] = []

    @Option(help: "Only partners in these countries, by ISO 3166 code or by name: JP, Japan, \"Nhật Bản\".")
    var country: [String] = []

    @Option(help: "Only these parts of the world.")
    var region: [Several<Locality.Region>] = []

    @Option(
        help: "Only relationships with an agreement that names one of these fields, by id or name.",
        completion: .records(.field))
    var field: [String] = []

    @Option(help: "Only these groups of partners.")
    var purpose: [Several<Relationship.Purpose>] = []

    @Option(help: "Only relationships proposed by these.")
    var initiative: [Several<Relationship.Initiative>] = []

    @Option(help: "Only ties of these levels.")
    var level: [Several<Relationship.Level>] = []

    @Option(help: "Only partners in whose names, or whose country's, all words of this text stand, without accents.")
    var text = ""

    /// The filter that the options describe.
    /// - Parameter asking: finds fields and countries by what they are called.
    func filter(_ asking: Asking) throws(Failure) -> PartnerFilter {
        var filter = PartnerFilter(text: text)
        for standing in standing.union() { filter.insert(.standing(standing)) }
        for text in country.flatMap({ $0.split(separator: ",") }) {
            for code in try asking.country(String(text)) { filter.insert(.country(code)) }
        }
        for region in region.union() { filter.insert(.region(region)) }
        for text in field.flatMap({ $0.split(separator: ",") }) {
            filter.insert(.field(try asking.field(String(text))))
        }
        for purpose in purpose.union() { filter.insert(.purpose(purpose)) }
        for initiative in initiative.union() { filter.insert(.initiative(initiative)) }
        for level in level.union() { filter.insert(.level(level)) }
        return filter
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

    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension Several: Sendable where Word: Sendable {}

extension Array {
    /// The words of all of them.
    func union<Word>() -> Set<Word> where Element == Several<Word> { reduce(into: []) { $0.formUnion($1.words) } }
}
