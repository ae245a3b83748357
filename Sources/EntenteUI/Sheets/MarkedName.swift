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
        query.marked(SafeText(text(query, cells: cells, words)).padded(to: cells).text + " ", words)
    }

    /// The same as a text, which may be longer.
    func text(_ query: SearchQuery, cells: Int, _ words: Words) -> String {
        let shown = words(name)
        guard !query.isEmpty, let found = found(by: query, besides: shown, words) else { return shown }
        let room = cells - SafeText.width(of: found) - 3
        // A name in which some of it stands is not cut for one in which all of it does.
        if room < SafeText.width(of: shown), !query.marks(in: shown).isEmpty { return shown }
        return room < 4 ? found : "\(SafeText(shown).cut(to: room).text) (\(found))"
    }

    /// The first of the other names in which the query stands, where it does not stand in the one that is shown: all of it, or
    /// else a word of it, where the one that is shown has none.
    private func found(by query: SearchQuery, besides shown: String, _ words: Words) -> String? {
        guard !SearchKey(of: shown).matches(query) else { return nil }
        let countries = country.map { [words.country($0)] + Country.names(of: $0) } ?? []
        let names = name.forms + aliases + countries
        if let whole = names.first(where: { SearchKey(of: $0).matches(query) }) { return whole }
        return query.marks(in: shown).isEmpty ? names.first { !query.marks(in: $0).isEmpty } : nil
    }
}

extension SearchQuery {
    /// A text with what was searched for marked in it; for the ear it is left whole.
    func marked(_ text: String, _ words: Words, _ role: Role = .text) -> [Run] {
        guard !isEmpty, !words.isSpoken else { return [Run(text, role)] }
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
