import EntenteDomain

extension Form {
    /// The partner: the relationship, and the locality that it is with.
    static func partner(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        let partner = Partner(locality: dossier.locality, relationship: dossier.relationship)
        return Form(
            errand, title: title(of: errand, dossier, context), on: partner,
            localityPlans(context, isRequired: true) + relationshipPlans(context)
        ) { partner in
            let edits = [Record.locality(partner.locality), .relationship(partner.relationship)]
                .compactMap { dossier.editing($0)?.edits.first }
            // A record that stays as it is stays out of the change.
            return Change(.edit, of: dossier.relationship.id, edits.filter { $0.before != $0.after })
        }
    }

    /// A partner with whom there was no relationship, and its first agreement.
    static func establish(_ errand: Errand, _ context: FormContext) -> Form {
        let agreement = Agreement(
            id: "", relationship: "", kind: Agreement.Kind(rawValue: "memorandum"),
            provisions: Provisions(effective: PartialDate(context.today)))
        let partner = Partner(
            locality: Locality(id: "", name: Name()), relationship: Relationship(id: "", locality: ""),
            agreement: agreement)
        let ofAgreement = AgreementPlans(context, among: []).all(isNew: true).map { $0.inside(\Partner.agreement) }
        let taken: Set<FieldKey> = [.kind, .notes, .sources, .otherTitle]
        return Form(
            errand, title: context.words(errand.kind), on: partner,
            localityPlans(context, isRequired: true).filter { ![.notes, .sources].contains($0.key) }
                + ofAgreement.filter { !taken.contains($0.key) } + relationshipPlans(context)
        ) { partner in
            .establishing(
                partner.locality, isNew: true, relationship: partner.relationship, agreement: partner.agreement
            ) { _ in false }
        }
    }

    /// A tie that was proposed or looked for, with a locality that the register does not have yet.
    static func prospect(_ errand: Errand, _ context: FormContext) -> Form {
        let blank = Candidate(
            locality: Locality(id: "", name: Name()),
            prospect: Prospect(id: "", locality: "", state: .interest, on: PartialDate(context.today)))
        let words = context.words
        let plans: [FieldPlan<Candidate>] = [
            .name(.name, \.locality.name, in: context.language, isRequired: true),
            .word(.state, \.prospect.state, words), .date(.on, \.prospect.on), .text(.country, \.locality.country),
            .word(.region, \.locality.region, words), .word(.initiative, \.prospect.by, words),
            .text(.notes, \.prospect.notes), .citations(.sources, \.prospect.sources, of: context.sources),
        ]
        return Form(errand, title: words(errand.kind), on: blank, plans) { candidate in
            var (locality, prospect) = (candidate.locality, candidate.prospect)
            locality.country = locality.country?.uppercased()
            locality.id = ID(
                Identifier.made(of: [locality.name.text(in: .english)], fallback: "locality") { _ in false })
            prospect.locality = locality.id
            var change = Change.proposing(prospect)
            change.edits.insert(.adding(.locality(locality)), at: 0)
            return change
        }
    }

    // MARK: Fields

    private static func localityPlans(_ context: FormContext, isRequired: Bool) -> [FieldPlan<Partner>] {
        let words = context.words
        return [
            .name(.name, \.locality.name, in: context.language, isRequired: isRequired),
            .text(.country, \.country), .word(.region, \.locality.region, words),
            .word(.kind, \.locality.kind, words), .text(.native, \.locality.name.native),
            .otherName(.otherName, \.locality.name, than: context.language), .texts(.aliases, \.locality.aliases),
            .degrees(.latitude, \.locality.latitude, within: Limits.latitude),
            .degrees(.longitude, \.locality.longitude, within: Limits.longitude),
        ]
    }

    private static func relationshipPlans(_ context: FormContext) -> [FieldPlan<Partner>] {
        let words = context.words
        return [
            .word(.level, \.relationship.level, words), .text(.partnerLevel, \.relationship.partnerLevel),
            .word(.purpose, \.relationship.purpose, words), .word(.initiative, \.relationship.initiative, words),
            .date(.recordsThrough, \.relationship.recordsThrough), .text(.notes, \.relationship.notes),
            .citations(.sources, \.relationship.sources, of: context.sources),
        ]
    }
}

/// What a form on a partner is about: the records that come into being together, or are edited as one.
private struct Partner {
    var locality: Locality
    var relationship: Relationship
    var agreement = Agreement(id: "", relationship: "", provisions: Provisions(effective: PartialDate(year: 1)))

    /// The country in the capitals that the record has it in, however it is typed.
    var country: String? {
        get { locality.country }
        set { locality.country = newValue?.uppercased() }
    }
}

/// What a form on a prospect is about.
private struct Candidate {
    var locality: Locality
    var prospect: Prospect
}

extension FieldPlan {
    /// The field of a part of something, as one of the whole.
    fileprivate func inside<Whole>(_ path: any WritableKeyPath<Whole, Subject> & Sendable) -> FieldPlan<Whole> {
        let (read, write) = (read, write)
        return rebuilt {
            read($0[keyPath: path])
        } write: {
            write(&$0[keyPath: path], $1)
        }
    }
}
