import EntenteDomain
import EntenteStore

extension RegisterStore {
    /// The register as the lists need it, and how it stands on a day, which is asked of its heading.
    func assessed(asOf day: @escaping @Sendable (Register.Heading) -> Day) throws(StoreError) -> (Portfolio, Assessment)
    {
        let parts = try portfolioParts { portfolio, _ in
            (portfolio, portfolio.standings(of: portfolio.entries.indices, asOf: day(portfolio.heading)))
        }
        let portfolio = Portfolio(joining: parts.map(\.0))
        return (portfolio, Assessment(standings: parts.flatMap(\.1), on: day(portfolio.heading)))
    }
}
