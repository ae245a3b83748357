/// How the identifiers of new records are made: from the names and days that they are about, so that a person knows one
/// by sight and can type it.
///
/// | record | identifier |
/// |---|---|
/// | locality, relationship | the name: `frankfurt-am-main` |
/// | agreement | the relationship and the year of signing: `frankfurt-2019` |
/// | activity, commitment | the relationship or agreement, and the first words of the title: `frankfurt-waste-water-plant` |
/// | contact | the relationship and the office, else the person, else the side: `frankfurt-protocol-office` |
/// | flag, review | what it is about, the word, and the day without hyphens: `frankfurt-flag-20261122` |
/// | prospect | the locality and the state: `casablanca-interest` |
///
/// Where one is taken a number from 2 on is put behind it: `frankfurt-2019-2`.
public enum Identifier {
    /// The parts, each folded to small letters and figures with hyphens between, numbered until it is not taken.
    ///
    /// - Parameter fallback: The identifier where the parts have neither letters nor figures of ASCII.
    public static func made(of parts: [String], fallback: String, isTaken: (String) -> Bool) -> String {
        let base = parts.map(slug).filter { !$0.isEmpty }.joined(separator: "-")
        return free(from: base.isEmpty ? fallback : base, isTaken: isTaken)
    }

    /// The identifier itself, or the next one that is not taken: `frankfurt-2019` is followed by `frankfurt-2019-2`, and that
    /// by `frankfurt-2019-3`.
    public static func free<Failure: Error>(
        from id: String, isTaken: (String) throws(Failure) -> Bool
    ) throws(Failure) -> String {
        var id = id
        while try isTaken(id) { id = next(after: id) }
        return id
    }

    private static func next(after id: String) -> String {
        guard let hyphen = id.lastIndex(of: "-"), hyphen > id.startIndex else { return id + "-2" }
        let digits = id[id.index(after: hyphen)...]
        // Four digits are a year, and eight a day.
        guard digits.utf8.count < 4, digits.utf8.first != UInt8(ascii: "0"), let number = Int(digits), number > 1 else {
            return id + "-2"
        }
        return id[...hyphen] + String(number + 1)
    }

    /// The first words of a text, as many as fit into 40 letters.
    private static func slug(_ text: String) -> String {
        let words = Folding.fold(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = ""
        for word in words {
            guard slug.utf8.count + word.utf8.count < 40 else { break }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug.isEmpty ? String(words.first?.prefix(40) ?? "") : slug
    }
}

extension PartialDate {
    /// The day or period without hyphens, for an identifier: `20261122`, `2026`.
    var compact: String { description.filter { $0.isASCII && $0.isNumber } }
}
