import EntenteDomain

/// A name in a column of a list, with the letters marked that the list is searched for.
struct MarkedName {
    let name: Name
    let aliases: [String]
    let country: String?

    /// The name of an entry of the portfolio.
    init(_ entry: Portfolio.Entry) { (name, aliases, country) = (entry.name, entry.aliases, entry.country) }

    /// The name of a locality.
    init(_ locality: Locality) { (name, aliases, country) = (locality.name, locality.aliases, locality.country) }

    /// The name in so many cells and a blank; where another of the names was found, or that of the country, that one stands
    /// beside it.
    func runs(_ query: SearchQuery, cells: Int, _ words: Words) -> [Run] {
        var shown = words(name)
        if query.isEmpty { return [Run(SafeText(shown).padded(to: cells).text + " ")] }
        if query.marks(in: shown).isEmpty, let found = found(by: query, words) {
            let room = cells - SafeText.width(of: found) - 3
            shown = room < 4 ? found : "\(SafeText(shown).cut(to: room).text) (\(found))"
        }
        return query.marked(SafeText(shown).padded(to: cells).text + " ")
    }

    /// The first of the other names in which a word of the query stands.
    private func found(by query: SearchQuery, _ words: Words) -> String? {
        let countries = country.map { [words.country($0)] + (Country.of($0)?.names ?? []) } ?? []
        return (name.forms + aliases + countries).first { !query.marks(in: $0).isEmpty }
    }
}

extension SearchQuery {
    /// A text with what was searched for marked in it.
    func marked(_ text: String, _ role: Role = .text) -> [Run] {
        let characters = Array(text)
        var runs: [Run] = []
        var position = 0
        for range in marks(in: text) {
            if position < range.lowerBound { runs.append(Run(String(characters[position..<range.lowerBound]), role)) }
            runs.append(Run(String(characters[range]), .match, isStrong: true))
            position = range.upperBound
        }
        return runs + [Run(String(characters[position...]), role)]
    }
}
