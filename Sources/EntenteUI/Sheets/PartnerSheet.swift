import EntenteDomain

extension Sheet {
    /// The page on a relationship: how it stands, its timeline, what it promises, through whom it is kept.
    static func partner(_ dossier: Dossier, _ context: SheetContext) -> Sheet {
        let page = PartnerPage(dossier, context)
        return Sheet(title: context.words(dossier.locality.name), rows: page.rows)
    }

    /// What is shown of a record that is not in the register any more.
    static func gone(_ context: SheetContext) -> Sheet {
        let text = context.words(PageWords.gone)
        return Sheet(title: "", rows: Line(text, .muted).rows(width: context.width))
    }
}

private struct PartnerPage {
    let dossier: Dossier
    let context: SheetContext
    let standing: RelationshipStanding

    init(_ dossier: Dossier, _ context: SheetContext) {
        self.dossier = dossier
        self.context = context
        standing = context.standing(of: dossier)
    }

    private var words: Words { context.words }
    private var relationship: Relationship { dossier.relationship }

    var rows: [Row] {
        let head =
            [name, nature] + context.verdict(on: dossier, standing)
            + dossier.flags.filter { $0.resolved == nil }.map { context.line(of: $0) }
        var rows = head.filter { !$0.runs.isEmpty }.rows(width: context.width)
        rows.append(Row())
        if let timeline = Timeline(dossier, standing: standing, context) {
            rows += context.isSpoken ? timeline.spokenRows : timeline.rows
        } else {
            rows.append(Row(words(PageWords.noActivity), .muted))
        }
        rows += context.part(
            .commitments, count: dossier.commitments.count, context.rows(of: dossier.commitments))
        rows += context.part(.reviews, count: dossier.reviews.count, context.rows(of: dossier.reviews))
        rows += context.part(.flags, count: dossier.flags.count, context.rows(of: dossier.flags))
        rows += context.part(.contacts, count: dossier.contacts.count, context.rows(of: dossier.contacts))
        rows += context.notes(notes)
        rows += context.disputes(dossier.disputes, in: dossier)
        let ofLocality = dossier.locality.sources.filter { !relationship.sources.contains($0) }
        rows += context.sources(relationship.sources + ofLocality)
        return rows
    }

    // MARK: The heading

    private var name: Line {
        let locality = dossier.locality
        let shown = words(locality.name)
        let native = locality.name.native.flatMap { $0 == shown ? nil : " (\($0))" } ?? ""
        let facts = [
            locality.kind.map { words($0) }, dossier.partOf.map { words(PageWords.partOf, words($0.name)) },
            locality.country.map(words.country), locality.region.map { words($0) },
            relationship.cityParty.map { words(PageWords.cityParty, words($0)) },
        ]
        let text = facts.compactMap(\.self).map { " · " + $0 }.joined()
        return Line([Run(shown, .heading, isStrong: true), Run(native + text, .muted)], hanging: 2)
    }

    /// Level, purpose, initiative.
    private var nature: Line {
        let facts = [
            relationship.level.map { words($0) },
            relationship.partnerLevel.map { words(PageWords.partnerCalls, $0) },
            relationship.purpose.map { words($0) },
            relationship.initiative.map { words(PageWords.proposedBy, words($0)) },
        ].compactMap(\.self)
        return facts.isEmpty ? Line([]) : Line(facts.joined(separator: " · "), .muted, hanging: 2)
    }

    // MARK: The rest

    private var notes: String? {
        let texts = [relationship.notes, dossier.locality.notes].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }
}

extension SheetContext {
    /// Reviews, each with what was decided.
    func rows(of reviews: [Review]) -> [Row] {
        reviews.flatMap { review in
            let facts = [
                review.decision.map { words($0) }, review.office.map { words(ReviewWords.office, $0) },
                review.due.map { words(ReviewWords.due, $0) }, review.note, review.by,
            ].compactMap(\.self)
            return Line([Run(words(review.on) + "  ", .muted), Run(facts.joined(separator: ", "))], hanging: 2)
                .rows(width: width, key: .review(review.id))
        }
    }

    /// A flag with who has set it, and why.
    func line(of flag: Flag) -> Line {
        let by = [flag.by.map { " (\($0))" }, flag.note.map { ": " + $0 }].compactMap(\.self).joined()
        let text = words(PageWords.flagged, flag.on, by)
        guard let resolved = flag.resolved else { return Line("! " + text, .caution, hanging: 2) }
        return Line(text + ". " + words(PageWords.settledOn, resolved), .muted, hanging: 2)
    }

    /// Flags, those that are settled too.
    func rows(of flags: [Flag]) -> [Row] {
        flags.flatMap { line(of: $0).rows(width: width, key: .flag($0.id)) }
    }

    /// Contacts, each with the day on which it was last found to be right.
    func rows(of contacts: [Contact]) -> [Row] {
        contacts.flatMap { contact in
            let verified = contact.verified.map { words(PageWords.verifiedOn, $0) }
            let facts = [contact.name, contact.office, contact.email, contact.phone].compactMap(\.self)
            let side = contact.side.map { words($0) + ": " } ?? ""
            return Line(
                [
                    Run(side, .muted), Run(facts.joined(separator: ", ")),
                    Run(" (" + (verified ?? words(PageWords.neverVerified)) + ")", verified == nil ? .caution : .muted),
                    Run(contact.notes.map { " " + $0 } ?? "", .muted),
                ], hanging: 2
            ).rows(width: width, key: .contact(contact.id))
        }
    }
}
