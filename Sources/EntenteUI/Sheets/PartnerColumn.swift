import EntenteDomain

/// A column of the list of partners. The mark of the standing always stands before them.
public enum PartnerColumn: String, Hashable, Sendable, CaseIterable {
    /// The partner's name.
    case name
    /// The partner's country (ISO 3166).
    case country
    /// The partner's part of the world.
    case region
    /// How far the tie goes.
    case level
    /// The group of partners.
    case purpose
    /// Who proposed the relationship.
    case initiative
    /// The first agreement.
    case since
    /// How the relationship stands.
    case standing
    /// How long it has been idle.
    case idle
    /// The latest activity.
    case last
    /// What comes next, and when.
    case next
    /// Why it stands so.
    case why

    /// The product's own choice.
    ///
    /// The reason stands before what comes next, which most have nothing of: it goes on into the empty cells.
    static let usual: [PartnerColumn] = [.name, .country, .since, .standing, .idle, .why, .next]

    /// Whether it is shown whatever the user chooses.
    public var isFixed: Bool { self == .name || self == .standing }

    /// By what its heading sorts; nil where it does not.
    var order: PartnerOrder? {
        switch self {
        case .name: .name
        case .country: .country
        case .region: .region
        case .level: .level
        case .purpose: .purpose
        case .initiative: .initiative
        case .since: .since
        case .standing: .gravity
        case .idle: .idle
        case .last: .last
        case .next: .next
        case .why: nil
        }
    }

    /// A column with its place in a row.
    struct Placed: Hashable, Sendable {
        let column: PartnerColumn
        /// The cell that it starts in, from the row's first.
        let start: Int
        let width: Int
    }

    /// The cells that the mark takes, with the blank after it.
    static let markWidth = 4

    /// The columns that a row of so many cells has room for, of those chosen or else of the usual ones; the name and the
    /// reason share what is left.
    /// - Parameter markWidth: the cells before the columns.
    static func fitting(
        _ width: Int, _ chosen: [PartnerColumn]?, _ words: Words, markWidth: Int = markWidth
    ) -> [Placed] {
        var columns = chosen ?? usual.filter { width >= $0.leastRow }
        while least(columns, words) + markWidth > width, let last = columns.lastIndex(where: { !$0.isFixed }) {
            columns.remove(at: last)
        }
        let fixed = columns.map { $0.width(words).map { $0 + 1 } ?? 0 }.reduce(markWidth, +)
        let left = max(10, width - fixed - 1)
        let name = min(40, columns.contains(.why) ? max(18, left / 2) : left)
        var start = markWidth
        return columns.map { column in
            let width = column.width(words) ?? (column == .name ? name : max(0, left - name - 1))
            defer { start += width + 1 }
            return Placed(column: column, start: start, width: width)
        }
    }

    /// The fewest cells that these columns take.
    private static func least(_ columns: [PartnerColumn], _ words: Words) -> Int {
        columns.map { ($0.width(words) ?? ($0 == .name ? 10 : 9)) + 1 }.reduce(0, +)
    }

    /// From how many cells of a row on it is one of the usual ones.
    private var leastRow: Int {
        switch self {
        case .country: 60
        case .next, .why: 70
        case .since: 92
        default: 0
        }
    }

    /// Its cells; nil where it takes what the others leave.
    private func width(_ words: Words) -> Int? {
        switch self {
        case .name, .why: nil
        case .country: 2
        case .region: Self.widest(Locality.Region.self, words)
        case .level: Self.widest(Relationship.Level.self, words)
        case .purpose: Self.widest(Relationship.Purpose.self, words)
        case .initiative: Self.widest(Relationship.Initiative.self, words)
        case .since, .last: words.monthWidth
        case .standing: Standing.allCases.map { SafeText.width(of: words($0.phrase.brief)) }.max()
        case .idle: 8
        case .next: 16
        }
    }

    /// The cells of the longest word for a value, up to a bound that leaves room for others.
    private static func widest<Value: Phrase>(_ values: Value.Type, _ words: Words) -> Int {
        min(16, Value.allCases.map { SafeText.width(of: words($0)) }.max() ?? 0)
    }
}

extension PartnerColumn.Placed {
    /// What stands above it; nothing above the name, where the way here stands, and above the two letters of the country.
    func heading(_ words: Words) -> String { column == .name || column == .country ? "" : words(column) }

    /// What stands in the column for a relationship; nil where that is nothing.
    /// - Parameter hasReason: whether there is a column for reasons, where what it was has room in words.
    fileprivate func content(_ line: PartnerLine, _ words: Words, hasReason: Bool) -> Content? {
        let (entry, standing) = (line.entry, line.standing)
        switch column {
        case .name: return Content(words(entry.name))
        case .country: return entry.country.map { Content($0) }
        case .region: return entry.region.map { Content(words($0)) }
        case .level: return entry.level.map { Content(words($0)) }
        case .purpose: return entry.purpose.map { Content(words($0)) }
        case .initiative: return entry.initiative.map { Content(words($0)) }
        case .since: return entry.firstEffective.map { Content(words.short($0), alignment: .right) }
        case .standing: return Content(words(standing.standing.phrase.brief), isStrong: line.isChanged)
        case .idle:
            if !hasReason, let before = line.before(words, isBrief: true) { return Content(before, isStrong: true) }
            return standing.idleSince.map { Content(words.briefIdle($0, asOf: line.asOf) + standing.unverifiedMark) }
        case .last: return entry.lastActivity(asOf: line.asOf).map { Content(words.short($0), alignment: .right) }
        case .next:
            return words.next(standing).map { Content($0, briefly: words.next(standing, isBrief: true)) }
        case .why:
            let was = line.was == nil ? nil : line.before(words)
            let texts = [false, true].map { isBrief in
                [was, line.reason(words, isBrief: isBrief)].compactMap(\.self).joined(separator: "; ")
            }
            return Content(texts[0], briefly: texts[1])
        }
    }

    /// What stands in a column, before it is cut to its cells.
    fileprivate struct Content {
        let text: String
        /// The same in fewer words, for where there is little room.
        let briefly: String
        let alignment: SafeText.Alignment
        let isStrong: Bool

        init(_ text: String, briefly: String? = nil, alignment: SafeText.Alignment = .left, isStrong: Bool = false) {
            (self.text, self.briefly) = (text, briefly ?? text)
            (self.alignment, self.isStrong) = (alignment, isStrong)
        }

        /// The text in so many cells and a blank.
        func fitted(to cells: Int) -> String {
            let shown = SafeText.width(of: text) <= cells ? text : briefly
            return SafeText(shown).padded(to: cells, alignment: alignment).text + " "
        }
    }
}

extension [PartnerColumn.Placed] {
    /// What stands in the columns for a relationship: a text that is too long for its own goes on into the empty ones that
    /// follow.
    func runs(_ line: PartnerLine, _ query: SearchQuery, _ words: Words) -> [Run] {
        let hasReason = contains { $0.column == .why }
        var runs: [Run] = []
        var number = startIndex
        while number < endIndex {
            let placed = self[number]
            number += 1
            let content = placed.content(line, words, hasReason: hasReason)
            var cells = placed.width
            if content?.alignment == .left {
                while number < endIndex, self[number].content(line, words, hasReason: hasReason) == nil {
                    cells += 1 + self[number].width
                    number += 1
                }
            }
            if placed.column == .name {
                runs += MarkedName(line.entry).runs(query, cells: cells, words)
            } else {
                let text = content?.fitted(to: cells) ?? String(repeating: " ", count: cells + 1)
                runs.append(Run(text, isStrong: content?.isStrong ?? false))
            }
        }
        return runs
    }
}
