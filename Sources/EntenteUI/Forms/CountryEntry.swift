import EntenteDomain

/// What was typed for a country: a name of one in either language, with or without its marks, or a code.
enum CountryEntry: Hashable {
    /// A country.
    case known(Country)
    /// A code as the record has them, which no country has that is known here.
    case code(String)
    /// A beginning of the names of several.
    case several([Country])
    /// Nothing that is known; the countries with the nearest names, the nearest first.
    case unknown([Country])

    /// Reads what was typed.
    init(_ text: String) {
        if let country = Self.byName[Folding.fold(text)] ?? nil {
            self = .known(country)
            return
        }
        self =
            switch Self.lookup.find(text) {
            case .found(let country): .known(country)
            case .unknown where TextForm.country.admits(text): .code(text)
            case .ambiguous(let countries): .several(countries)
            case .unknown(let countries): .unknown(countries)
            }
    }

    /// The countries by each of their names and codes, folded; nil for a name that several have.
    private static let byName: [String: Country?] = Dictionary(
        Country.table.flatMap { country in (country.codes + country.names).map { (Folding.fold($0), country) } },
        uniquingKeysWith: { $0 == $1 ? $0 : nil })

    /// Read when a beginning or an unknown name is first typed.
    private static let lookup = Lookup(Country.table, id: { $0.codes[0] }, names: { $0.codes + $0.names })

    /// The code for the record; nil where it is not one country.
    var recorded: String? {
        switch self {
        case .known(let country): country.codes[0]
        case .code(let code): code
        case .several, .unknown: nil
        }
    }

    /// What is typed for a code: the country's name, where that leads back to the code.
    static func typed(_ code: String, _ words: Words) -> String {
        let name = words.country(code)
        return CountryEntry(name).recorded == code ? name : code
    }
}

/// Why what was typed is not one country, in words.
public struct CountryFault: Error, Hashable, Sendable {
    /// What is wrong, and what to type.
    public let text: String
}

extension Words {
    /// The code of a country that was typed as into a form: by a name in either language, or by the code itself.
    public func countryCode(typed text: String) throws(CountryFault) -> String {
        let entry = CountryEntry(text)
        if let code = entry.recorded { return code }
        throw CountryFault(text: fault(of: entry, text).map { self($0) } ?? "")
    }

    /// Which country was understood; nil where it is none.
    func understood(_ entry: CountryEntry) -> String? {
        switch entry {
        case .known(let country): "\(self(country.texts)) (\(country.codes[0]))"
        case .code(let code): self(FieldWords.unknownCode, code)
        case .several, .unknown: nil
        }
    }

    /// The names of some countries, the first few of many.
    fileprivate func names(_ countries: [Country]) -> String {
        countries.prefix(5).map { self($0.texts) }.joined(separator: ", ") + (countries.count > 5 ? ", …" : "")
    }

    /// What is wrong with what was typed for a country; nil where it is one.
    func fault(of entry: CountryEntry, _ text: String) -> FieldFault? {
        switch entry {
        case .known, .code: nil
        case .several(let countries): FieldFault(.severalCountries, text, names(countries), isIncomplete: true)
        case .unknown([]): FieldFault(.noSuchCountry, text)
        case .unknown(let countries): FieldFault(.perhapsCountry, text, names(countries))
        }
    }
}
