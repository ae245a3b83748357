import EntenteDomain

extension Model {
    /// A row of the page as a line that makes sense by ear.
    func spoken(_ number: Int, _ row: Row, under headings: [(column: Int, text: String)]) -> String {
        switch page.place {
        case .partners: PartnerLine(self, entry: partners.entries[number]).spoken(words)
        case .flags: spoken(flagged[number])
        case .prospects: spoken(prospecting.shown[number])
        default: row.spoken(under: headings)
        }
    }

    /// A row of the review queue: who, how it stands, why it is there, until when it can be saved.
    private func spoken(_ item: ReviewQueue.Item) -> String {
        let line = PartnerLine(self, entry: item.entry)
        let reasons = item.reasons.map { words($0, line.standing, notes: line.entry.flags) }.joined(separator: "; ")
        let saved = item.savedUntil.map { words(PlainWords.saveBy, $0) }
        return [words(line.entry.name), line.spokenStanding(words), line.before(words), reasons, saved].compactMap(
            \.self
        )
        .joined(separator: ", ")
    }

    /// A row of the prospects: who, how far it has come, when, how long ago, and what the record says of it.
    private func spoken(_ dossier: ProspectDossier) -> String {
        let (locality, prospect) = (dossier.locality, dossier.prospect)
        let ago = prospect.on.flatMap { words.ago($0, asOf: asOf) }.map {
            words(ProspectWords.sinceThen).lowercased() + " " + $0
        }
        return [
            words(locality.name), locality.country.map(words.country), words(prospect.state),
            prospect.on.map { words($0) }, ago, prospect.notes,
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension PartnerLine {
    /// A relationship in a line that makes sense by ear: who, since when, how it stands, how long idle, what comes next, why.
    func spoken(_ words: Words) -> String {
        var parts = [words(entry.name), entry.country.map(words.country)].compactMap(\.self)
        if let since = entry.firstEffective {
            parts.append(words(PlainWords.since, since))
        }
        parts.append(spokenStanding(words))
        if let idle = standing.idleSince {
            parts.append(words(PlainWords.idle, words.spokenIdle(idle, asOf: asOf)))
        }
        if let coming = standing.coming.first {
            let what = words(coming.kind, .certain)
            parts.append(words(PlainWords.next, what, words.on(standing.bounds(of: coming))))
        }
        return (parts + [before(words), reason(words)].compactMap(\.self)).joined(separator: ", ")
    }

    /// How it stands, and whether that is only possible.
    func spokenStanding(_ words: Words) -> String { words.verdict(of: standing) }
}

extension Words {
    /// How long something has been idle, in whole words: at least, where the record leaves it open; at most, where it may not
    /// be idle at all.
    /// - Parameter bounds: the first idle day.
    func spokenIdle(_ bounds: Bounds, asOf day: Day) -> String {
        let end = day + 1
        guard let latest = bounds.latest, latest < end else {
            return self(PlainWords.atMost, spokenDuration(from: bounds.earliest ?? end, to: end, isRough: true))
        }
        let least = spokenDuration(from: latest, to: end, isRough: true)
        return bounds.isExact ? least : self(PlainWords.atLeast, least)
    }

    /// How long it is from one day to a later one, in whole words.
    /// - Parameter isRough: whether the months of ten years and more are left out.
    func spokenDuration(from: Day, to: Day, isRough: Bool = false) -> String {
        let months = from < to ? Self.wholeMonths(from: from, to: to) : 0
        guard months > 0 else { return count(max(0, to - from), PlainWords.oneDay, PlainWords.days) }
        let years = months / 12
        let parts = [
            years > 0 ? count(years, PlainWords.oneYear, PlainWords.years) : nil,
            // Of what has lasted ten years nobody asks for the months.
            months % 12 > 0 && !(isRough && years >= 10)
                ? count(months % 12, PlainWords.oneMonth, PlainWords.months) : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    private func count(_ number: Int, _ one: PlainWords, _ many: PlainWords) -> String {
        number == 1 ? self(one) : self(many, number)
    }
}
