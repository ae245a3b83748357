import EntenteDomain
import GRDB

/// What every part of a portfolio needs, and which parts there are.
struct PortfolioHead {
    let portfolio: Portfolio
    /// The relationships of each part, by their positions.
    let shares: Shares

    // There are few of both, so that they are looked up here instead of asked for once for each relationship.
    private var flags: [ID<Relationship>: [String]] = [:]
    private var lastReviews: [ID<Agreement>: PartialDate] = [:]

    init(from database: Database) throws {
        let headings: [Register.Heading] = try Query(Register.Heading.self, "", in: database).all()
        portfolio = Portfolio(
            heading: headings.first ?? Register.Heading(), fields: try Query(Field.self, in: database).all(),
            sources: try Query(Source.self, in: database).all())
        shares = try Shares(of: Relationship.table, in: database)

        let flagged = try Query(
            "SELECT relationship, note FROM flag WHERE resolved IS NULL ORDER BY position", in: database)
        try flagged.forEach { flags[try $0.requiredID(), default: []].append(try $0.text() ?? "") }

        let reviewed = try Query(
            "SELECT agreement, on_date FROM review WHERE agreement IS NOT NULL ORDER BY position", in: database)
        try reviewed.forEach {
            let agreement: ID<Agreement> = try $0.requiredID()
            let date = try $0.requiredDate()
            if let last = lastReviews[agreement], (date.max, date.min) < (last.max, last.min) { return }
            lastReviews[agreement] = date
        }
    }

    /// The portfolio of some entries, with what is not kept with each of them.
    func portfolio(of entries: [Portfolio.Entry]) -> Portfolio {
        var part = portfolio
        part.entries = entries
        for place in part.entries.indices {
            if !flags.isEmpty { part.entries[place].flags = flags[part.entries[place].relationship] ?? [] }
            guard !lastReviews.isEmpty else { continue }
            for number in part.entries[place].agreements.indices {
                guard let last = lastReviews[part.entries[place].agreements[number].id] else { continue }
                part.entries[place].agreements[number].lastReview = last
            }
        }
        return part
    }
}
