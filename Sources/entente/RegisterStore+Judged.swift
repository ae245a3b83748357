import EntenteDomain
import EntenteStore
import EntenteUI

/// The register as the screens take it over.
struct JudgedRegister: Sendable {
    fileprivate(set) var portfolio = Portfolio(heading: Register.Heading())
    fileprivate(set) var standings: [RelationshipStanding] = []
    fileprivate(set) var names = NameIndex()
}

extension RegisterStore {
    /// The register as the lists need it, how it stands on a day, which is asked of its heading, and the index of its names
    /// in a language. What is worked out of each relationship is worked out as soon as that is read, on both cores.
    func judged(
        in language: Language, asOf day: @escaping @Sendable (Register.Heading) -> Day
    ) throws(StoreError) -> JudgedRegister {
        try portfolioParts(into: JudgedRegister()) { portfolio, _ in
            JudgedRegister(
                portfolio: portfolio,
                standings: portfolio.standings(of: portfolio.entries.indices, asOf: day(portfolio.heading)),
                names: NameIndex(of: portfolio.entries, in: language))
        } take: { whole, part in
            whole.portfolio.append(part.portfolio)
            whole.standings += part.standings
            whole.names.append(part.names)
        }
    }
}
