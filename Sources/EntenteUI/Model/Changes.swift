import EntenteDomain

extension Model {
    /// Tells how many standings the move in time changed, and into what.
    mutating func tellChanges(since before: Assessment) {
        guard !changed.isEmpty else {
            notice = Notice(words(BarWords.unchanged, before.day, asOf))
            return
        }
        var counts: [Standing: Int] = [:]
        for number in assessment.changes(since: before) {
            counts[assessment.standings[number].standing, default: 0] += 1
        }
        let now = Standing.allCases.sorted { $0.gravity < $1.gravity }.compactMap { standing in
            counts[standing].map { (isSpoken ? words(standing.phrase) : standing.mark) + " " + words($0) }
        }
        let phrase: BarWords = size.columns < 80 ? .changedBriefly : .changed
        notice = Notice(words(phrase, changed.count, before.day, asOf, now.joined(separator: ", ")))
    }

    /// The cells that the mark of a standing takes before a row of a list, with the blank after it: while something is
    /// supposed, the mark by the register stands before it.
    var markWidth: Int { PartnerColumn.markWidth + (supposition == nil ? 0 : 2) }
}

extension PartnerLine {
    /// How it stood before the last move in time, or stands by the register that is not shown; nil where it is as it was.
    func before(_ words: Words, isBrief: Bool = false) -> String? {
        let name = { (standing: Standing) in isBrief ? standing.mark : words(standing.phrase) }
        return was.map { words(BarWords.was, name($0)) }
            ?? (isBrief ? nil : recorded.map { words(SuppositionWords.byRecordBriefly, name($0)) })
    }
}
