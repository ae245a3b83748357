import EntenteDomain

extension Form {
    /// A new locality without a tie: what others are a part of, or a prospect.
    static func newLocality(_ errand: Errand, _ context: FormContext) -> Form {
        Form(
            errand, title: context.words(errand.kind), on: Locality(id: "", name: Name()),
            LocalityPlans(context, besides: nil).all
        ) { Change(.add, of: nil, [.adding(.locality(context.named($0)))]) }
    }

    /// A locality that is on record; nil where the register has it no more.
    static func locality(_ errand: Errand, _ context: FormContext) -> Form? {
        guard let locality = errand.record.flatMap(context.locality) else { return nil }
        return Form(
            errand, title: title(of: errand, context.words(locality.name), context), on: locality,
            LocalityPlans(context, besides: locality.id).all
        ) { Change(.edit, of: nil, [Edit(before: .locality(locality), after: .locality($0))]) }
    }

    /// A tie that was proposed or looked for: with a locality that the register has, where the errand names one, else with
    /// a new one. Nil where it has it no more.
    static func newProspect(_ errand: Errand, _ context: FormContext) -> Form? {
        var known: Locality?
        if let id = errand.record {
            guard let locality = context.locality(id) else { return nil }
            known = locality
        }
        let isNew = known == nil
        let blank = Candidate(
            locality: known ?? Locality(id: "", name: Name()),
            prospect: Prospect(
                id: "", locality: known?.id ?? "", state: .interest, on: PartialDate(context.today)))
        let ofLocality: Set<FieldKey> = [.name, .country, .region]
        let plans =
            (isNew ? LocalityPlans(context, besides: nil).all.filter { ofLocality.contains($0.key) } : [])
            .map { $0.inside(\Candidate.locality) }
            + prospectPlans(context, of: blank.prospect, isNew: true).map { $0.inside(\Candidate.prospect) }
        return Form(
            errand, title: title(of: errand, known.map { context.words($0.name) } ?? "", context), on: blank, plans
        ) { candidate in
            var prospect = candidate.prospect
            let locality = context.named(candidate.locality)
            prospect.locality = locality.id
            let record = Record.prospect(prospect).named { context.has(RecordKey(.prospect, $0)) }
            return Change(.add, of: nil, (isNew ? [.adding(.locality(locality))] : []) + [.adding(record)])
        }
    }

    /// A prospect that is on record; nil where the register has it no more.
    static func prospect(_ errand: Errand, _ context: FormContext) -> Form? {
        guard let prospect = context.catalogue.prospects.first(where: { $0.id.rawValue == errand.record }) else {
            return nil
        }
        let name = context.locality(prospect.locality.rawValue).map { context.words($0.name) }
        return Form(
            errand, title: title(of: errand, name ?? prospect.locality.rawValue, context), on: prospect,
            prospectPlans(context, of: prospect, isNew: false)
        ) { Change(.edit, of: nil, [Edit(before: .prospect(prospect), after: .prospect($0))]) }
    }

    private static func prospectPlans(
        _ context: FormContext, of prospect: Prospect, isNew: Bool
    ) -> [FieldPlan<Prospect>] {
        let (words, today) = (context.words, context.today)
        let on = FieldPlan.date(.on, \Prospect.on)
        // What it has come to, it has come to today, until the user says otherwise.
        let following = on.following { $0(.state) == prospect.state.rawValue ? nil : today.description }
        return [
            .word(.state, \.state, words), isNew ? on : following, .word(.initiative, \.by, words),
            .text(.notes, \.notes), .citations(.sources, \.sources, of: context.sources),
        ]
    }
}

/// The fields of a locality, wherever it stands in what a form is about.
struct LocalityPlans {
    private let context: FormContext
    private let own: ID<Locality>?

    /// - Parameter own: the locality itself, which is no part of itself; nil for a new one.
    init(_ context: FormContext, besides own: ID<Locality>?) {
        self.context = context
        self.own = own
    }

    var all: [FieldPlan<Locality>] {
        let words = context.words
        let others = context.choices(context.catalogue.localities.filter { $0.id != own }.map { ($0.id, $0.name) })
        return [
            .name(.name, \.name, in: context.language, isRequired: true), .country(.country, \.country),
            .word(.region, \.region, words), .word(.kind, \.kind, words), .text(.native, \.name.native),
            .otherName(.otherName, \.name, than: context.language), .texts(.aliases, \.aliases),
            .degrees(.latitude, \.latitude, within: Limits.latitude),
            .degrees(.longitude, \.longitude, within: Limits.longitude), .one(.partOf, \.partOf, of: others),
            .text(.localityNotes, \.notes), .citations(.localitySources, \.sources, of: context.sources),
        ]
    }
}

/// What a form on a prospect is about.
private struct Candidate {
    var locality: Locality
    var prospect: Prospect
}
