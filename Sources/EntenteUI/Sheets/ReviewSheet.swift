import EntenteDomain

extension Sheet {
    /// One partner of a review session on one page: what a decision needs to know.
    static func review(_ dossier: Dossier, _ session: ReviewSession?, _ context: SheetContext) -> Sheet {
        let page = ReviewPage(dossier: dossier, session: session, context: context)
        let number = session.map { String($0.number) } ?? ""
        return Sheet(title: context.words(ReviewWords.title, number), rows: page.rows)
    }
}

private struct ReviewPage {
    let dossier: Dossier
    let session: ReviewSession?
    let context: SheetContext

    private var words: Words { context.words }
    private var width: Int { context.width }

    var rows: [Row] {
        let lines = progress + [name] + context.verdict(on: dossier, context.standing(of: dossier))
        return lines.rows(width: width) + context.rows(of: dossier.flags.filter { $0.resolved == nil })
            + part(.last, last, or: .noActivity) + part(.openCommitments, open, or: .noCommitment)
            + part(.contact, contacts, or: .noContact) + part(.decisions, decisions, or: .noDecision)
    }

    private func part(_ phrase: ReviewWords, _ rows: [Row], or nothing: ReviewWords) -> [Row] {
        [Row(), Row([Run(words(phrase), .heading, isStrong: true)])]
            + (rows.isEmpty ? [Row(words(nothing), .muted)] : rows)
    }

    // MARK: How it stands

    /// Which of how many it is, and how far the session has come.
    private var progress: [Line] {
        guard let session else { return [] }
        let place = (session.items.firstIndex { $0.relationship == dossier.relationship.id } ?? session.position) + 1
        let text = words(
            ReviewWords.progress, place, session.items.count, session.done,
            words.queue(session.queue))
        return [Line(text, .muted)]
    }

    private var name: Line {
        let facts = [
            dossier.locality.country.map(words.country), dossier.relationship.level.map { words($0) },
        ].compactMap(\.self)
        return Line(
            [
                Run(words(dossier.locality.name), .heading, isStrong: true),
                Run(facts.map { " · " + $0 }.joined(), .muted),
            ], hanging: 2)
    }

    // MARK: What there is

    /// The last three things that were done, the latest first; what is only planned, or may begin later, was not.
    private var last: [Row] {
        let latest = dossier.activities.filter {
            ($0.occurrence.state == .completed || $0.occurrence.state == .ongoing)
                && $0.occurrence.start.min <= context.asOf
        }.suffix(3).reversed()
        return context.rows(of: Array(latest), in: dossier)
    }

    private var open: [Row] {
        context.rows(
            of: dossier.commitments.filter { $0.state == .open || $0.state == .underway || $0.state == .partly })
    }

    private var contacts: [Row] { context.rows(of: dossier.contacts) }

    /// The decisions, the latest first, with what was to be done by whom, and what has come of the latest.
    private var decisions: [Row] {
        let latest = dossier.reviews.sorted { ($0.on.max, $0.on.min) > ($1.on.max, $1.on.min) }.prefix(3)
        var rows = context.rows(of: Array(latest))
        if let review = latest.first(where: { $0.decision != nil }) {
            let sequel = Sequel(
                of: review, in: dossier, from: review.on.max, to: max(review.on.max, context.asOf),
                heading: context.heading)
            let text = words(ReviewWords.sequel, words.results(of: sequel).joined(separator: "; "))
            let isLate = sequel.due == .passed && sequel.isWithoutResult
            rows += Line(text, isLate ? .caution : .muted, indent: 2, hanging: 4).rows(width: width)
        }
        return rows
    }
}
