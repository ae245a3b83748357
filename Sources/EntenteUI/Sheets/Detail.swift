import EntenteDomain

extension Model {
    /// The selected relationship in a few lines, for the room beside a list.
    ///
    /// Short on purpose: it is painted anew at every key, and a key is one packet on a slow line.
    func detail(width: Int) -> [Row] {
        guard let row = selected?.row else { return [] }
        if case .prospect(let id) = row.key { return detail(of: id, width: width) }
        guard let id = row.about, let number = entry(of: id) else { return [] }
        let line = PartnerLine(self, entry: number)
        let (entry, standing) = (line.entry, line.standing)
        var lines = [
            Line(words(entry.name), .heading, isStrong: true),
            Line([
                Run(standing.standing.mark + " ", standing.standing.role, isStrong: true),
                Run(words.verdict(of: standing), standing.standing.role),
            ]),
            Line(line.reason(words), .muted),
        ]
        if let before = line.before(words) { lines.insert(Line(before, .caution), at: 2) }
        let facts: [(DetailWords, String?)] = [
            (.since, entry.firstEffective.map { words.shortDate($0) }),
            (.idle, standing.idleSince.map { words.idle($0, asOf: asOf) }),
            (.next, words.ahead(standing)),
            (.agreements, entry.agreements.isEmpty ? nil : words(entry.agreements.count)),
            (.activities, entry.occurrences.isEmpty ? nil : activities(of: line)),
        ]
        lines += facts.compactMap { label, value in
            value.map { Line([Run(SafeText(words(label)).padded(to: 13).text, .muted), Run($0)], hanging: 13) }
        }
        return lines.rows(width: width) + more(about: row, width: width)
    }

    /// What the detail of a row says besides.
    private func more(about row: Row, width: Int) -> [Row] {
        if case .entry(let number) = row.key, let entry = journal.entries.first(where: { $0.number == number }) {
            let undone = entry.undoneBy.map { Line(words(ChangeWords.undone, String($0)), .caution) }
            let texts = [told(entry), entry.change.reason, entry.account.origin].compactMap(\.self)
            return ([Line.blank] + texts.map { Line($0) } + [undone].compactMap(\.self)).rows(width: width)
        }
        guard case .deadline(let key) = row.key,
            let deadline = schedule?.shown.first(where: { key.matches($0, in: portfolio) })
        else { return [] }
        return [
            Line.blank, Line(words(deadline, asOf: asOf), .heading, isStrong: true), Line(words.day(deadline.bounds)),
        ].rows(width: width)
    }

    private func activities(of line: PartnerLine) -> String {
        let counting = line.entry.occurrences.count { line.policy.counts.contains($0.kind) }
        return words(DetailWords.counting, line.entry.occurrences.count, counting)
    }
}
