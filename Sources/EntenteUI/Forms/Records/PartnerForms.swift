import EntenteDomain

extension Form {
    /// The partner: the relationship, and the locality that it is with.
    static func partner(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        let partner = Partner(locality: dossier.locality, relationship: dossier.relationship)
        return Form(
            errand, title: title(of: errand, dossier, context), on: partner,
            LocalityPlans(context, besides: dossier.locality.id).all.map { $0.inside(\.locality) }
                + relationshipPlans(context).map { $0.inside(\.relationship) }
        ) { partner in
            let edits = [Record.locality(partner.locality), .relationship(partner.relationship)]
                .compactMap { dossier.editing($0)?.edits.first }
            // A record that stays as it is stays out of the change.
            return Change(.edit, of: dossier.relationship.id, edits.filter { $0.before != $0.after })
        }
    }

    /// A tie with a partner, and its first agreement: with a locality that the register has, where the errand names one,
    /// else with a new one. Nil where it has it no more.
    static func establish(_ errand: Errand, _ context: FormContext) -> Form? {
        var known: Locality?
        if let id = errand.record {
            guard let locality = context.locality(id) else { return nil }
            known = locality
        }
        let agreement = Agreement(
            id: "", relationship: "", kind: Agreement.Kind(rawValue: "memorandum"),
            provisions: Provisions(effective: PartialDate(context.today)))
        let isNew = known == nil
        let partner = Partner(
            locality: known ?? Locality(id: "", name: Name()), relationship: Relationship(id: "", locality: ""),
            agreement: agreement)
        let ofAgreement = AgreementPlans(context, among: []).all(isNew: true)
        let taken: Set<FieldKey> = [.kind, .notes, .sources, .otherTitle, .nativeTitle]
        let apart: Set<FieldKey> = [.localityNotes, .localitySources]
        let ofLocality = isNew ? LocalityPlans(context, besides: nil).all : []
        return Form(
            errand, title: title(of: errand, known.map { context.words($0.name) } ?? "", context), on: partner,
            ofLocality.filter { !apart.contains($0.key) }.map { $0.inside(\.locality) }
                + ofAgreement.filter { !taken.contains($0.key) }.map { $0.inside(\.agreement) }
                + relationshipPlans(context).map { $0.inside(\.relationship) }
        ) { partner in
            .establishing(
                partner.locality, isNew: isNew, relationship: partner.relationship, agreement: partner.agreement,
                isTaken: context.has)
        }
    }

    private static func relationshipPlans(_ context: FormContext) -> [FieldPlan<Relationship>] {
        let words = context.words
        return [
            .word(.level, \.level, words), .text(.partnerLevel, \.partnerLevel), .word(.purpose, \.purpose, words),
            .word(.initiative, \.initiative, words), .date(.recordsThrough, \.recordsThrough),
            .name(.cityParty, \.ownParty, in: context.language),
            FieldPlan.otherName(.otherCityParty, \.ownParty, than: context.language).askedWhereFilled(.cityParty),
            FieldPlan.text(.nativeCityParty, \.ownParty.native).askedWhereFilled(.cityParty),
            .text(.notes, \.notes), .citations(.sources, \.sources, of: context.sources),
        ]
    }
}

/// What a form on a partner is about: the records that come into being together, or are edited as one.
private struct Partner {
    var locality: Locality
    var relationship: Relationship
    var agreement = Agreement(id: "", relationship: "", provisions: Provisions(effective: PartialDate(year: 1)))
}

extension Relationship {
    /// The name of the part of the city that has the tie; an empty one where it is the city itself.
    fileprivate var ownParty: Name {
        get { cityParty ?? Name() }
        set { cityParty = newValue.isEmpty ? nil : newValue }
    }
}
