import EntenteDomain

extension Form {
    /// A new agreement: its title and the day of its signing are enough.
    static func newAgreement(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        Form(
            errand, title: title(of: errand, dossier, context),
            on: blank(dossier.relationship.id, context),
            AgreementPlans(context, among: dossier.agreements).all(isNew: true)
        ) { dossier.adding(.agreement($0)) }
    }

    /// A document that takes the place of an agreement, with the same fields, term and clause to begin with.
    static func successor(
        _ errand: Errand, of earlier: Agreement, in dossier: Dossier, _ context: FormContext
    ) -> Form {
        var successor = blank(dossier.relationship.id, context)
        successor.kind = earlier.kind
        successor.fields = earlier.fields
        successor.provisions = earlier.provisions
        successor.provisions.effective = PartialDate(context.today)
        successor.provisions.ended = nil
        if case .until = earlier.provisions.term { successor.provisions.term = .unspecified }
        // The excused periods and the sources were of the earlier one's clause.
        successor.provisions.inactivity?.excused = []
        successor.provisions.inactivity?.sources = []
        let plans = AgreementPlans(context, among: []).all(isNew: true)
        return Form(errand, title: title(of: errand, context.words(earlier.called), context), on: successor, plans) {
            dossier.succeeding(earlier.id, by: $0)
        }
    }

    /// An agreement that is on record.
    static func agreement(
        _ errand: Errand, _ agreement: Agreement, in dossier: Dossier, _ context: FormContext
    ) -> Form {
        let others = dossier.agreements.filter { $0.id != agreement.id }
        return Form(
            errand, title: title(of: errand, context.words(agreement.called), context), on: agreement,
            AgreementPlans(context, among: others).all(isNew: false)
        ) { dossier.editing(.agreement($0)) }
    }

    private static func blank(_ relationship: ID<Relationship>, _ context: FormContext) -> Agreement {
        Agreement(
            id: "", relationship: relationship, kind: Agreement.Kind(rawValue: "memorandum"),
            provisions: Provisions(effective: PartialDate(context.today)))
    }
}

/// The fields of an agreement, wherever it stands in what a form is about.
struct AgreementPlans {
    private let context: FormContext
    private let others: [Agreement]

    /// - Parameter others: the agreements that it can supersede.
    init(_ context: FormContext, among others: [Agreement]) {
        self.context = context
        self.others = others
    }

    func all(isNew: Bool) -> [FieldPlan<Agreement>] {
        let (words, language) = (context.words, context.language)
        let kinds = Agreement.Kind.known.map { FieldKind.Choice($0.rawValue, words($0)) }
        let kind = FieldPlan<Agreement>(.kind, .choice(kinds)) {
            $0.kind?.rawValue ?? ""
        } write: {
            $0.kind = $1.isEmpty ? nil : Agreement.Kind(rawValue: $1)
        }
        var plans: [FieldPlan<Agreement>] = [
            .name(.title, \.title, in: language, isRequired: true), .date(.signed, \.signed, isRequired: isNew),
            effective(isNew: isNew), kind,
        ]
        plans += term + clause
        plans += [
            .number(.reviewMonths, \.provisions.reviewMonths, within: Limits.months),
            .number(.noticeDays, \.provisions.noticeDays, within: Limits.days),
            .several(.fields, \.fields, of: context.fields),
        ]
        if !others.isEmpty {
            plans.append(.one(.supersedes, \.supersedes, of: context.choices(others.map { ($0.id, $0.called) })))
        }
        plans += [
            .texts(.signatories, \.signatories), .otherName(.otherTitle, \.title, than: language),
            .text(.nativeTitle, \.title.native), .text(.notes, \.notes),
            .citations(.sources, \.sources, of: context.sources),
        ]
        if !isNew {
            plans += [
                .date(.ended, \.endedOn),
                FieldPlan.text(.endReason, \.endedReason).askedWhereFilled(.ended),
                FieldPlan.citations(.endSources, \.endedSources, of: context.sources).askedWhereFilled(.ended),
            ]
        }
        return plans
    }

    /// Most documents take effect on the day of their signing.
    private func effective(isNew: Bool) -> FieldPlan<Agreement> {
        let plan = FieldPlan<Agreement>(.effective, .date, isRequired: true) {
            isNew ? "" : $0.provisions.effective.description
        } write: {
            if let date = try? PartialDate($1) { $0.provisions.effective = date }
        }
        return isNew ? plan.following { $0(.signed) } : plan
    }

    // MARK: Term and clause

    private var term: [FieldPlan<Agreement>] {
        let choices = TermKind.allCases.map { FieldKind.Choice($0.rawValue, context.words($0)) }
        let kind = FieldPlan<Agreement>(.term, .choice(choices), isRequired: true) {
            TermKind($0.provisions.term).rawValue
        } write: { agreement, text in
            guard let kind = TermKind(rawValue: text), kind != TermKind(agreement.provisions.term) else { return }
            let effective = agreement.provisions.effective
            agreement.provisions.term =
                switch kind {
                case .indefinite: .indefinite
                case .unspecified: .unspecified
                case .renewing: .renewing(months: 12)
                case .months: .months(12)
                case .until: .until(effective)
                }
        }
        let months = FieldPlan<Agreement>(.termMonths, .number(Limits.months), isRequired: true) { agreement in
            switch agreement.provisions.term {
            case .renewing(let months), .months(let months): String(months)
            case .indefinite, .unspecified, .until: ""
            }
        } write: { agreement, text in
            guard let months = Entry.number(text) else { return }
            switch agreement.provisions.term {
            case .renewing: agreement.provisions.term = .renewing(months: months)
            case .months: agreement.provisions.term = .months(months)
            case .indefinite, .unspecified, .until: break
            }
        }
        let until = FieldPlan<Agreement>(.termUntil, .date, isRequired: true) { agreement in
            guard case .until(let date) = agreement.provisions.term else { return "" }
            return date.description
        } write: { agreement, text in
            if case .until = agreement.provisions.term, let date = try? PartialDate(text) {
                agreement.provisions.term = .until(date)
            }
        }
        return [
            kind, months.asked(where: .term, in: [TermKind.renewing.rawValue, TermKind.months.rawValue]),
            until.asked(where: .term, in: [TermKind.until.rawValue]),
        ]
    }

    private var clause: [FieldPlan<Agreement>] {
        let readings = InactivityClause.Reading.allCases.map { FieldKind.Choice($0.rawValue, context.words($0)) }
        let years = FieldPlan<Agreement>(.clauseYears, .number(Limits.years)) {
            $0.provisions.inactivity.map { String($0.years) } ?? ""
        } write: { agreement, text in
            guard let years = Entry.number(text) else { return agreement.provisions.inactivity = nil }
            var clause = agreement.provisions.inactivity ?? InactivityClause(years: years)
            clause.years = years
            agreement.provisions.inactivity = clause
        }
        let reading = FieldPlan<Agreement>(.clauseReading, .choice(readings)) {
            $0.provisions.inactivity?.counting.rawValue ?? ""
        } write: {
            if let counting = InactivityClause.Reading(rawValue: $1) { $0.provisions.inactivity?.counting = counting }
        }
        let language = context.language
        let excused = FieldPlan<Agreement>(.excused, .periods) {
            $0.clauseExcused.map(\.recorded).joined(separator: "; ")
        } write: {
            $0.clauseExcused = Entry.parts($1, between: ";").compactMap { Entry.period($0, language) }
        }
        let terms: [FieldPlan<Agreement>] = [
            reading, .kinds(.clauseKinds, \.clauseKinds, context.words), excused,
            .citations(.clauseSources, \.clauseSources, of: context.sources),
        ]
        return [years] + terms.map { $0.askedWhereFilled(.clauseYears) }
    }
}

/// The kinds of term that an agreement can have.
enum TermKind: String, Phrase {
    case unspecified, indefinite, renewing, until, months

    init(_ term: Term) {
        self =
            switch term {
            case .indefinite: .indefinite
            case .unspecified: .unspecified
            case .renewing: .renewing
            case .until: .until
            case .months: .months
            }
    }

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .unspecified: ("the record does not say", "hồ sơ không nêu")
        case .indefinite: ("without an end", "không thời hạn")
        case .renewing: ("renews by itself", "tự động gia hạn")
        case .until: ("until a day", "đến một ngày")
        case .months: ("so many months", "theo số tháng")
        }
    }
}

extension Agreement {
    /// The parts of its clause, each of which a form can fill in.
    fileprivate var clauseExcused: [ExcusedPeriod] {
        get { provisions.inactivity?.excused ?? [] }
        set { provisions.inactivity?.excused = newValue }
    }

    /// The kinds that count under its clause; none where the policy's do.
    fileprivate var clauseKinds: Activity.Kinds {
        get { provisions.inactivity?.counts ?? [] }
        set { provisions.inactivity?.counts = newValue == [] ? nil : newValue }
    }

    fileprivate var clauseSources: [Citation] {
        get { provisions.inactivity?.sources ?? [] }
        set { provisions.inactivity?.sources = newValue }
    }

    /// The parts of its recorded end, each of which a form can fill in.
    fileprivate var endedOn: PartialDate? {
        get { provisions.ended?.on }
        set {
            guard let newValue else { return provisions.ended = nil }
            var ended = provisions.ended ?? Termination(on: newValue)
            ended.on = newValue
            provisions.ended = ended
        }
    }

    fileprivate var endedReason: String? {
        get { provisions.ended?.reason }
        set { provisions.ended?.reason = newValue }
    }

    fileprivate var endedSources: [Citation] {
        get { provisions.ended?.sources ?? [] }
        set { provisions.ended?.sources = newValue }
    }
}
