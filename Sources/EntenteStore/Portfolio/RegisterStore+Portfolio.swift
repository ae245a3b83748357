public import EntenteDomain
import GRDB

extension RegisterStore {
    /// The register as the lists need it, from one snapshot.
    public func portfolio() throws(StoreError) -> Portfolio {
        try portfolioParts(into: Portfolio(heading: Register.Heading())) { portfolio, _ in
            portfolio
        } take: { whole, part in
            whole.append(part)
        }
    }

    /// What parts of the register as the lists need it are put together to, from one snapshot and in the register's order.
    ///
    /// A part is a portfolio of some thousand relationships that follow one another; there is always at least one. A large
    /// register is read on two cores, and `body` called on both, so that what it does not keep is never in memory whole.
    /// - Parameters:
    ///   - body: what is made of a part.
    ///   - take: adds what was made of the next part.
    public func portfolioParts<Part: Sendable, Result: Sendable>(
        into result: Result,
        _ body: @escaping @Sendable (Portfolio, FindActivity) throws -> Part,
        take: @escaping @Sendable (inout Result, Part) -> Void
    ) throws(StoreError) -> Result {
        try readParts(
            into: result,
            { database in
                let head = try PortfolioHead(from: database)
                return Parts(shares: head.shares) { database, range in
                    let entries = try EntryTable(in: database).entries(range)
                    return try body(head.portfolio(of: entries), Self.activities(in: database))
                }
            }, take: take)
    }
}
