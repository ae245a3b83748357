public import EntenteDomain

extension Table {
    /// Relationships with how they stand, one row each.
    public init(of list: PartnerList, in portfolio: Portfolio, _ assessment: Assessment, _ words: Words) {
        let lines = list.entries.map { PartnerLine(portfolio, assessment, entry: $0) }
        self.init(
            of: lines, caption: words.caption(of: portfolio.heading, asOf: assessment.day),
            empty: words(TableWords.noMatch), columns: Self.partnerColumns(words))
    }

    private static func partnerColumns(_ words: Words) -> [Filled<PartnerLine>] {
        let about: [Filled<PartnerLine>] = [
            Filled(words(TableWords.partner), .essential) { words($0.entry.name) },
            Filled(words(TableWords.id), .document) { $0.entry.relationship.rawValue },
            Filled(words(TableWords.country), .low) { $0.entry.country },
            Filled(words(TableWords.region), .document) { $0.entry.region.map { words($0) } },
            Filled(words(TableWords.level), .document) { $0.entry.level.map { words($0) } },
            Filled(words(TableWords.purpose), .document) { $0.entry.purpose.map { words($0) } },
            Filled(words(TableWords.initiative), .document) { $0.entry.initiative.map { words($0) } },
            Filled(words(ColumnWords.since), alignment: .right, .low) {
                $0.entry.firstEffective.map { words.shortDate($0) }
            },
        ]
        let standing: [Filled<PartnerLine>] = [
            Filled(words(ColumnWords.standing), .essential) { line in
                Cell(line.verdict(words), line.role, document: words(line.standing.standing.phrase))
            },
            Filled(words(TableWords.certainty), .document) { words($0.standing.certainty.phrase) },
            Filled(words(ColumnWords.idle)) { line in line.standing.idleSince.map { words.idle($0, asOf: line.asOf) } },
            Filled(words(ColumnWords.next)) { words.ahead($0.standing) },
            Filled(words(ColumnWords.why)) { Cell($0.reason(words.inSentences), .muted) },
            Filled(words(TableWords.unverifiedSince), alignment: .right, .document) {
                $0.standing.unverifiedSince.map { words($0) }
            },
        ]
        return about + standing
    }
}

extension PartnerLine {
    /// The line of an entry of a portfolio.
    init(_ portfolio: Portfolio, _ assessment: Assessment, entry number: Int) {
        entry = portfolio.entries[number]
        standing = assessment.standings[number]
        asOf = assessment.day
        policy = portfolio.heading.policy
        (was, recorded, markWidth) = (nil, nil, PartnerColumn.markWidth)
    }

    /// The standing in words.
    func verdict(_ words: Words) -> String { words.verdict(of: standing) }

    /// What text on the standing is for.
    var role: Role { standing.standing.role }
}

extension Words {
    /// What comes next to a relationship, and on which day; nil where nothing does.
    func ahead(_ standing: RelationshipStanding) -> String? {
        standing.coming.first.map { brief(standing.bounds(of: $0)) + " " + self($0.word) }
    }
}

extension Certainty {
    /// The word for it.
    public var phrase: CertaintyWords { self == .certain ? .certain : .possible }
}
