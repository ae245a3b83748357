import ArgumentParser
import EntenteDomain
import EntenteUI

/// Which relationships a command is about: the same filters as on the screens.
struct FilterOptions: ParsableArguments {
    @Option(
        help: both(
            "Only these standings.", "Chỉ các tình trạng này: \(explained(Standing.allCases, meaning: \.phrase))."))
    var standing: [Several<Standing>] = []

    @Option(
        help: both(
            "Only partners in these countries, by ISO 3166 code or by name: JP, Japan, \"Nhật Bản\".",
            "Chỉ đối tác ở các nước này, theo mã ISO 3166 hoặc tên: JP, Japan, \"Nhật Bản\"."))
    var country: [String] = []

    @Option(help: both("Only these parts of the world.", "Chỉ các khu vực này: \(explained(Locality.Region.self))."))
    var region: [Several<Locality.Region>] = []

    @Option(
        help: both(
            "Only relationships with an agreement that names one of these fields, by id or name.",
            "Chỉ quan hệ có thỏa thuận nêu một trong các lĩnh vực này, theo mã hoặc tên."),
        completion: .records(.field))
    var field: [String] = []

    @Option(
        help: both(
            "Only these groups of partners.", "Chỉ các nhóm đối tác này: \(explained(Relationship.Purpose.self))."))
    var purpose: [Several<Relationship.Purpose>] = []

    @Option(
        help: both(
            "Only relationships proposed by these.",
            "Chỉ quan hệ do các bên này đề xuất: \(explained(Relationship.Initiative.self))."))
    var initiative: [Several<Relationship.Initiative>] = []

    @Option(
        help: both("Only ties of these levels.", "Chỉ quan hệ ở các mức này: \(explained(Relationship.Level.self))."))
    var level: [Several<Relationship.Level>] = []

    @Option(
        help: both(
            "Only partners in whose names, or whose country's, all words of this text stand, without accents.",
            "Chỉ đối tác mà tên, hoặc tên nước, có đủ mọi từ này, không cần dấu."))
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
