import EntenteDomain

extension Command {
    /// Holding a review session.
    static let reviewing: [Command] = [
        Command(
            .review, [.character("R")], .review, ("review session", "phiên rà soát"), hint: ("review", "rà soát"),
            unless: { $0.whyNoChange }
        ) { _ in [.session(.list)] },
        Command(
            .decide, [.character("d")], .review, ("decide", "quyết định"),
            unless: { $0.whyNoDecision }
        ) { model in model.decide() },
        Command(
            .pass, [.character(".")], .review, ("no decision, next", "để lại, tiếp"),
            unless: { $0.whyNoDecision }
        ) { $0.passReview() },
        Command(
            .nextReview, [.character(">")], .review, ("next partner", "đối tác sau"),
            hint: ("next, before", "sau, trước"), unless: { $0.whyNoReview }
        ) { $0.lookAt(offset: 1) },
        Command(
            .previousReview, [.character("<")], .review, ("partner before", "đối tác trước"), hint: ("before", "trước"),
            unless: { $0.whyNoReview }
        ) { $0.lookAt(offset: -1) },
        Command(.minutes, [.character("m")], .review, ("minutes", "biên bản"), unless: { $0.whyNoReview }) { model in
            model.reviewing.map { model.openMenu(.minutes(of: $0)) } ?? []
        },
    ]
}

extension Model {
    /// Why nothing of a session can be done here; nil where a session's page is on the screen.
    fileprivate var whyNoReview: CommandWords? {
        if case .review = page.place, reviewing != nil { nil } else { .noReview }
    }

    /// Why nothing can be decided here; nil where it can.
    fileprivate var whyNoDecision: CommandWords? {
        whyNoReview ?? whyNoChange ?? (reviewing?.closed == nil ? nil : .sessionClosed)
    }

    /// Asks for the decision on the relationship of the page: on its last agreement in effect, else on itself.
    fileprivate mutating func decide() -> [Effect] {
        guard let dossier, case .review(let id) = page.place else { return [] }
        let standings = context.standing(of: dossier).agreements
        let inForce = standings.lastIndex { $0.status == .inForce }.map { dossier.agreements[$0] }
        return fillIn(Errand(.review, of: id, on: inForce?.id.rawValue))
    }

    fileprivate mutating func lookAt(offset: Int) -> [Effect] {
        guard let session = reviewing else { return [] }
        let number = session.position + offset
        guard session.items.indices.contains(number) else {
            notice = Notice(words(offset > 0 ? ReviewWords.atLast : .atFirst))
            return []
        }
        return look(at: number)
    }
}
