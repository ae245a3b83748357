public import EntenteDomain
import GRDB

extension RegisterStore {
    /// The register as the lists need it, from one snapshot.
    public func portfolio() throws(StoreError) -> Portfolio {
        Portfolio(joining: try portfolioParts { portfolio, _ in portfolio })
    }

    /// What `body` makes of the register as the lists need it, part by part in the register's order, from one snapshot.
    ///
    /// A part is a portfolio of some thousand relationships that follow one another; there is always at least one. A large
    /// register is read on two cores, and `body` called on both, so that what it does not keep is never in memory whole.
    /// - Parameter withFields: whether agreements name their fields, which no standing depends on.
    public func portfolioParts<Part: Sendable>(
        withFields: Bool = true, _ body: @escaping @Sendable (Portfolio, FindActivity) throws -> Part
    ) throws(StoreError) -> [Part] {
        try readParts { database in
            let head = try PortfolioHead(from: database)
            return Parts(ranges: head.ranges) { database, range in
                var reader = PortfolioReader(head, range)
                try reader.readPartners(from: database)
                try reader.readAgreements(from: database)
                if withFields { try reader.readFields(from: database) }
                try reader.readOccurrences(from: database)
                return try body(reader.portfolio, Self.activities(in: database))
            }
        }
    }
}
