public import EntenteDomain

extension Table {
    /// What comes up and what is overdue, one row each, in the order given.
    /// - Parameter isFiltered: whether it is what a filter leaves.
    public init(
        of deadlines: [Deadline], in portfolio: Portfolio, _ assessment: Assessment, _ titles: Titles, _ words: Words,
        isFiltered: Bool = false
    ) {
        let day = assessment.day
        let lines = deadlines.map {
            DeadlineLine(deadline: $0, portfolio: portfolio, asOf: day, titles: titles, words: words)
        }
        self.init(
            of: lines, caption: words.caption(of: portfolio.heading, asOf: day),
            empty: words(isFiltered ? TableWords.noMatch : .noDeadlines),
            columns: [
                Filled(words(TableWords.on), alignment: .right, .essential) {
                    Cell(words($0.deadline.day), $0.deadline.day < day ? .caution : .text)
                },
                Filled(words(TableWords.partner), .essential) { $0.name },
                Filled(words(TableWords.what), .essential) { $0.what },
                Filled(words(TableWords.howSure)) { Cell($0.range, .muted) },
                Filled(words(TableWords.about), .low) { Cell($0.title, .muted) },
                Filled(words(TableWords.id), .document) { $0.id },
                Filled(words(TableWords.certainty), .document) { words($0.deadline.certainty.phrase) },
                Filled(words(TableWords.earliest), alignment: .right, .document) {
                    $0.deadline.bounds.earliest.map { words($0) }
                },
                Filled(words(TableWords.latest), alignment: .right, .document) {
                    $0.deadline.bounds.latest.map { words($0) }
                },
                Filled(words(TableWords.unverifiedSince), alignment: .right, .document) {
                    assessment.standings[$0.deadline.entry].unverifiedSince.map { words($0) }
                },
            ])
    }
}

/// What is said of a deadline.
public struct DeadlineLine {
    let deadline: Deadline
    private let portfolio: Portfolio
    private let titles: Titles
    private let words: Words
    private let asOf: Day

    /// What is said of a deadline of a portfolio.
    public init(deadline: Deadline, portfolio: Portfolio, asOf day: Day, titles: Titles, words: Words) {
        self.deadline = deadline
        asOf = day
        self.portfolio = portfolio
        self.titles = titles
        self.words = words
    }

    private var entry: Portfolio.Entry { portfolio.entries[deadline.entry] }

    /// The partner's name.
    public var name: String { words(entry.name) }

    /// What comes up, what may, or what is overdue.
    public var what: String { words(deadline, asOf: asOf) }

    /// Which days it can be, where there is more than one; that it is certain, where it is.
    public var range: String {
        deadline.bounds.isExact ? words(deadline.certainty.phrase) : words.inSentences.day(deadline.bounds)
    }

    /// The identifier of what it is about.
    public var id: String {
        switch deadline.subject {
        case .relationship: entry.relationship.rawValue
        case .agreement(let number): entry.agreements[number].id.rawValue
        case .occurrence(let number):
            titles.activity(number, of: entry.relationship)?.id.rawValue ?? entry.relationship.rawValue
        }
    }

    /// The title of what it is about; empty for the relationship itself.
    public var title: String {
        switch deadline.subject {
        case .relationship: ""
        case .agreement(let number):
            titles.agreements[entry.agreements[number].id].flatMap { $0.isEmpty ? nil : words($0) }
                ?? words.untitled(words(Record.Kind.agreement), entry.agreements[number].provisions.effective)
        case .occurrence(let number):
            titles.activity(number, of: entry.relationship).map { words($0.title) } ?? ""
        }
    }
}
