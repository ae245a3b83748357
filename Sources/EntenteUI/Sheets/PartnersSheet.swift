import EntenteDomain

extension Sheet {
    /// Every relationship that the filter leaves, one row each.
    static func partners(_ model: Model) -> Sheet {
        let (context, list) = (model.context, model.partners.entries)
        let columns = PartnerColumn.fitting(context.width)
        let query = SearchQuery(model.page(at: .partners).filter)
        var title = context.words(PlaceWords.partners)
        if !query.isEmpty {
            title = context.words(
                PlaceWords.filtered, title, model.page(at: .partners).filter, String(list.count),
                String(model.portfolio.entries.count))
        }
        return Sheet(
            title: title, headings: PartnerColumn.headings(of: columns, context.words), count: list.count,
            empty: context.words(query.isEmpty ? PlaceWords.noPartners : .noMatch),
            index: { key in list.firstIndex { .relationship(model.portfolio.entries[$0].relationship) == key } },
            row: { number in
                let entry = list[number]
                let line = PartnerLine(model, entry: entry)
                let id = model.portfolio.entries[entry].relationship
                return Row(
                    columns.flatMap { $0.runs(line, query, context.words) }, key: .relationship(id),
                    opens: .partner(id))
            })
    }
}

/// What a row or a summary of a relationship is made from.
struct PartnerLine {
    let entry: Portfolio.Entry
    let standing: RelationshipStanding
    let asOf: Day
    let policy: Policy
    let isChanged: Bool

    init(_ model: Model, entry number: Int) {
        entry = model.portfolio.entries[number]
        standing = model.assessment.standings[number]
        asOf = model.asOf
        policy = model.portfolio.heading.policy
        isChanged = model.changed.contains(entry.relationship)
    }
}

/// A column of the list of partners.
struct PartnerColumn {
    enum Content {
        case mark, name, country, since, standing, idle, next, reason
    }

    let content: Content
    let width: Int

    /// The columns that a row of so many cells has room for; the name and the reason share what is left.
    static func fitting(_ width: Int) -> [PartnerColumn] {
        var fixed: [(Content, Int)] = [(.mark, 3), (.name, 0), (.country, 2), (.standing, 10), (.idle, 8)]
        if width < 60 { fixed.remove(at: 2) }
        if width >= 70 { fixed.append((.next, 15)) }
        if width >= 92 { fixed.insert((.since, 7), at: 3) }
        let hasReason = width >= 70
        let taken = fixed.map { $0.1 + ($0.1 > 0 ? 1 : 0) }.reduce(0, +)
        let left = max(10, width - taken - 1)
        let name = hasReason ? min(26, max(18, left / 2)) : left
        return fixed.map { PartnerColumn(content: $0.0, width: $0.0 == .name ? name : $0.1) }
            + (hasReason ? [PartnerColumn(content: .reason, width: max(0, left - name - 1))] : [])
    }

    /// The headings, each with the screen's column that it starts in.
    static func headings(of columns: [PartnerColumn], _ words: Words) -> [(column: Int, text: String)] {
        var column = 2
        return columns.compactMap { part in
            defer { column += part.width + 1 }
            let heading: ColumnWords? =
                switch part.content {
                case .mark, .name, .country: nil
                case .since: .since
                case .standing: .standing
                case .idle: .idle
                case .next: .next
                case .reason: .why
                }
            return heading.map { (column, " " + words($0)) }.map { ($0.0 - 1, $0.1) }
        }
    }

    func runs(_ line: PartnerLine, _ query: SearchQuery, _ words: Words) -> [Run] {
        let standing = line.standing
        let role = standing.standing.role
        switch content {
        case .mark:
            return cell(standing.standing.mark + (standing.certainty == .possible ? "?" : ""), role, line.isChanged)
        case .name:
            return marked(words(line.entry.name), query)
        case .country:
            return cell(line.entry.country ?? "")
        case .since:
            return cell(line.entry.firstEffective.map(words.short) ?? "")
        case .standing:
            return cell(words(standing.standing.phrase), .text, line.isChanged)
        case .idle:
            let idle = standing.idleSince.map { words.briefIdle($0, asOf: line.asOf) + standing.unverifiedMark }
            return cell(idle ?? "")
        case .next:
            return cell(standing.coming.first.map { words.next($0) } ?? "–")
        case .reason:
            return cell(line.reason(words), .text)
        }
    }

    private func cell(_ text: String, _ role: Role = .text, _ isStrong: Bool = false) -> [Run] {
        [Run(SafeText(text).padded(to: width).text + " ", role, isStrong: isStrong)]
    }

    /// The name with the letters that the filter found.
    private func marked(_ name: String, _ query: SearchQuery) -> [Run] {
        let shown = SafeText(name).padded(to: width).text + " "
        let characters = Array(shown)
        var runs: [Run] = []
        var position = 0
        for range in query.marks(in: shown) {
            runs.append(Run(String(characters[position..<range.lowerBound])))
            runs.append(Run(String(characters[range]), .match, isStrong: true))
            position = range.upperBound
        }
        return runs + [Run(String(characters[position...]))]
    }
}
