/// Makes a portfolio from records that come one at a time, in whatever order.
public struct PortfolioBuilder {
    private var fields: [Field] = []
    private var sources: [Source] = []
    private var localities: [ID<Locality>: Locality] = [:]
    private var relationships: [Relationship] = []
    private var agreements: [ID<Relationship>: [Portfolio.AgreementEntry]] = [:]
    private var occurrences: [ID<Relationship>: [Occurrence]] = [:]
    private var flags: [ID<Relationship>: [String]] = [:]
    private var lastReviews: [ID<Agreement>: PartialDate] = [:]

    /// A builder without records.
    public init() {}

    /// Takes in a record.
    public mutating func append(_ record: Record) {
        switch record {
        case .field(let field): fields.append(field)
        case .source(let source): sources.append(source)
        case .locality(let locality): localities[locality.id] = locality
        case .relationship(let relationship): relationships.append(relationship)
        case .agreement(let agreement):
            agreements[agreement.relationship, default: []].append(
                Portfolio.AgreementEntry(
                    id: agreement.id, provisions: agreement.provisions.bare, fields: agreement.fields))
        case .activity(let activity): occurrences[activity.relationship, default: []].append(activity.occurrence)
        case .flag(let flag):
            if flag.resolved == nil { flags[flag.relationship, default: []].append(flag.note ?? "") }
        case .review(let review):
            guard let agreement = review.agreement else { return }
            let last = lastReviews[agreement]
            if last.map({ $0.max < review.on.max }) ?? true { lastReviews[agreement] = review.on }
        case .heading, .commitment, .prospect, .contact, .dispute: break
        }
    }

    /// The portfolio of all records taken in.
    public func portfolio(heading: Register.Heading) -> Portfolio {
        let entries = relationships.map { relationship in
            let locality = localities[relationship.locality]
            return Portfolio.Entry(
                relationship: relationship.id, name: locality?.name ?? Name(), aliases: locality?.aliases ?? [],
                kind: locality?.kind, country: locality?.country, region: locality?.region,
                position: locality?.position, purpose: relationship.purpose, initiative: relationship.initiative,
                level: relationship.level, recordsThrough: relationship.recordsThrough,
                agreements: (agreements[relationship.id] ?? []).map { agreement in
                    var agreement = agreement
                    agreement.lastReview = lastReviews[agreement.id]
                    return agreement
                },
                occurrences: occurrences[relationship.id] ?? [], flags: flags[relationship.id] ?? [])
        }
        return Portfolio(heading: heading, fields: fields, sources: sources, entries: entries)
    }
}

extension Provisions {
    /// What the rule looks at and nothing else: without the sources and reasons, which only a page shows.
    public var bare: Provisions {
        var bare = self
        bare.inactivity?.sources = []
        if let excused = inactivity?.excused {
            bare.inactivity?.excused = excused.map { ExcusedPeriod(from: $0.from, to: $0.to) }
        }
        bare.ended = ended.map { Termination(on: $0.on) }
        return bare
    }
}

extension Locality {
    /// Where it lies; nil where the record does not say.
    public var position: Portfolio.Position? {
        guard let latitude, let longitude else { return nil }
        return Portfolio.Position(latitude: latitude, longitude: longitude)
    }
}
