public import EntenteDomain

extension Document {
    /// The minutes of a review session, for those who were there and those who act on it.
    public static func minutes(_ minutes: Minutes, words: Words) -> Document {
        let writer = MinutesWriter(minutes: minutes, words: words)
        return Document(language: words.language, title: words(MinutesWords.title), blocks: writer.blocks)
    }

    /// The minutes in a language, or, where none is asked for, in Vietnamese and then in English.
    public static func minutes(_ minutes: Minutes, in language: Language?) -> [Document] {
        (language.map { [$0] } ?? [.vietnamese, .english]).map { .minutes(minutes, words: Words($0)) }
    }
}

/// Puts minutes into words.
private struct MinutesWriter {
    let minutes: Minutes
    let words: Words

    private var session: ReviewSession { minutes.session }

    var blocks: [Document.Block] { opening + sequels + decisions + assignments + appendix }

    private func heading(_ phrase: MinutesWords) -> Document.Block { .heading(level: 2, words(phrase)) }

    // MARK: What was held

    private var opening: [Document.Block] {
        var texts = [String]()
        if let city = minutes.heading.city { texts.append(words(city.name)) }
        texts.append(
            words(
                MinutesWords.session, String(session.number), session.begun, session.by, session.asOf))
        texts.append(queue)
        texts.append(words(MinutesWords.looked, session.done, session.items.count))
        let counts = minutes.counts.map { "\(words($0.decision)) \(words($0.count))" }.joined(separator: ", ")
        texts.append(counts.isEmpty ? words(MinutesWords.nothingDecided) : words(MinutesWords.decided, counts))
        if let closed = session.closed {
            texts.append(words(MinutesWords.closed, closed))
        } else {
            texts.append(words(MinutesWords.stillOpen, session.items.count - session.done))
        }
        texts.append(words(MinutesWords.noClock))
        return [.heading(level: 1, words(MinutesWords.title))] + texts.map { .paragraph($0) }
    }

    private var queue: String {
        words(MinutesWords.queue, words.queue(session.queue))
    }

    // MARK: The session before

    private var sequels: [Document.Block] {
        guard !minutes.sequels.isEmpty else {
            return [heading(.sequels), .paragraph(words(MinutesWords.noSequels))]
        }
        let headings: [MinutesWords] = [.partner, .decision, .standing, .since]
        let rows = minutes.sequels.map { sequel in
            [
                words(sequel.dossier.locality.name), decision(sequel.review), course(of: sequel),
                words.results(of: sequel).joined(separator: "; "),
            ]
        }
        return [heading(.sequels), .table(headings: headings.map { words($0) }, rows: rows)]
    }

    private func course(of sequel: Sequel) -> String {
        let now = standing(sequel.now)
        return sequel.now.standing == sequel.before.standing
            ? words(MinutesWords.standsAsBefore, now)
            : words(MinutesWords.stoodThen, now, words(sequel.before.standing.phrase))
    }

    // MARK: What was decided

    private var decisions: [Document.Block] {
        guard !minutes.items.isEmpty else { return [] }
        let headings: [MinutesWords] = [.partner, .standing, .decision, .office, .due, .note]
        let rows = minutes.items.map { item in
            [
                words(item.dossier.locality.name), standing(item.standing),
                item.review.map(decision) ?? words(MinutesWords.passed), item.review?.office ?? "",
                item.review?.due.map { words($0) } ?? "", item.review?.note ?? "",
            ]
        }
        return [heading(.decisions), .table(headings: headings.map { words($0) }, rows: rows)]
    }

    private var assignments: [Document.Block] {
        guard !minutes.assignments.isEmpty else {
            return [heading(.assignments), .paragraph(words(MinutesWords.noAssignments))]
        }
        let headings: [MinutesWords] = [.office, .what, .partner, .due, .note]
        let rows = minutes.assignments.compactMap { item in
            item.review.map { review in
                [
                    review.office ?? "", decision(review), words(item.dossier.locality.name),
                    review.due.map { words($0) } ?? words(MinutesWords.noDay), review.note ?? "",
                ]
            }
        }
        return [heading(.assignments), .table(headings: headings.map { words($0) }, rows: rows)]
    }

    private func decision(_ review: Review) -> String {
        review.decision.map { words($0) } ?? words(MinutesWords.passed)
    }

    private func standing(_ standing: RelationshipStanding) -> String {
        words.verdict(of: standing)
    }

    // MARK: Why

    private var appendix: [Document.Block] {
        guard !minutes.items.isEmpty else { return [] }
        return [heading(.appendix), .paragraph(words(MinutesWords.appendixNote))]
            + minutes.items.flatMap { item -> [Document.Block] in
                let lines = Line.why(
                    .relationship(item.dossier.relationship.id), in: item.dossier, asOf: session.asOf,
                    heading: minutes.heading, words: words)
                // The first line is the partner's name, which is the heading here.
                let items = (lines ?? []).dropFirst().filter { !$0.runs.isEmpty }.map {
                    Document.ListItem($0.runs.map(\.text).joined(), depth: $0.indent / 2)
                }
                return [.heading(level: 3, words(item.dossier.locality.name)), .list(items)]
            }
    }
}

extension Words {
    /// What became of a decision: what is on record since, and how it stands with its day.
    func results(of sequel: Sequel) -> [String] {
        var texts = sequel.activities.map { "\(self($0.title)) (\(dates(of: $0.occurrence)))" }
        texts += sequel.agreements.map {
            self(MinutesWords.agreed, self($0.called), $0.provisions.effective)
        }
        texts += sequel.ended.map { agreement in
            self(
                MinutesWords.ended, self(agreement.called),
                agreement.provisions.ended.map { self($0.on) } ?? "")
        }
        if sequel.isWithoutResult { texts.append(self(MinutesWords.noResult)) }
        switch (sequel.due, sequel.review.due) {
        case (.passed, let due?) where sequel.isWithoutResult:
            texts.append(self(MinutesWords.duePassed, due))
        case (.ahead, let due?): texts.append(self(MinutesWords.dueAhead, due))
        default: break
        }
        return texts
    }
}
