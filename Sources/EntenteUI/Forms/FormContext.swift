import EntenteDomain

/// What forms are made with.
struct FormContext: Sendable {
    /// The words of the chosen language.
    let words: Words
    /// Today.
    let today: Day
    /// What stands above the lists of the register.
    let heading: Register.Heading
    /// The fields of cooperation to choose from.
    let fields: [FieldKind.Choice]
    /// The sources to choose from.
    let sources: [FieldKind.Choice]
    /// The records of the relationship that the form is about.
    let dossier: Dossier?

    init(_ model: Model) {
        words = model.words
        today = model.today
        heading = model.portfolio.heading
        let words = words
        fields = model.portfolio.fields.map { FieldKind.Choice($0.id.rawValue, words($0.name)) }
        sources = model.portfolio.sources.map { FieldKind.Choice($0.id.rawValue, $0.title ?? $0.id.rawValue) }
        dossier = model.dossier
    }

    var language: Language { words.language }

    /// Things to choose from by their names; their identifiers where they have none.
    func choices<Named>(_ named: [(id: ID<Named>, name: Name)]) -> [FieldKind.Choice] {
        named.map { id, name in
            let text = words(name)
            return FieldKind.Choice(id.rawValue, text.isEmpty ? id.rawValue : text)
        }
    }
}

extension Form {
    /// The form for an errand; nil where what it is about is not in the register any more.
    init?(_ errand: Errand, _ context: FormContext) {
        let form: Form? =
            switch errand.kind {
            case .establish: .establish(errand, context)
            case .addProspect: .prospect(errand, context)
            case .horizon: .horizon(errand, context)
            default: context.dossier.flatMap { .form(errand, in: $0, context) }
            }
        guard var form else { return nil }
        form.speak(context.language)
        self = form
    }

    /// The form for an errand about records of a dossier.
    private static func form(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form? {
        guard errand.relationship == dossier.relationship.id else { return nil }
        let agreement = dossier.agreements.first { $0.id.rawValue == errand.record }
        let commitment = dossier.commitments.first { $0.id.rawValue == errand.record }
        let contact = dossier.contacts.first { $0.id.rawValue == errand.record }
        switch errand.kind {
        case .addActivity: return .newActivity(errand, in: dossier, context)
        case .editActivity:
            return dossier.activities.first { $0.id.rawValue == errand.record }
                .map { .activity(errand, $0, in: dossier, context) }
        case .addAgreement: return .newAgreement(errand, in: dossier, context)
        case .succeed: return agreement.map { .successor(errand, of: $0, in: dossier, context) }
        case .editAgreement: return agreement.map { .agreement(errand, $0, in: dossier, context) }
        case .addCommitment: return .newCommitment(errand, in: dossier, context)
        case .editCommitment: return commitment.map { .commitment(errand, $0, in: dossier, context) }
        case .addContact: return .newContact(errand, in: dossier, context)
        case .editContact: return contact.map { .contact(errand, $0, in: dossier, context) }
        case .editPartner: return .partner(errand, in: dossier, context)
        case .end: return agreement.map { .end(errand, of: $0, in: dossier, context) }
        case .review: return .review(errand, of: agreement, in: dossier, context)
        case .verify: return contact.map { .verify(errand, $0, in: dossier, context) }
        case .state: return commitment.map { .state(errand, of: $0, in: dossier, context) }
        case .flag: return .flag(errand, in: dossier, context)
        case .settle:
            return dossier.flags.first { $0.id.rawValue == errand.record }
                .map { .settle(errand, $0, in: dossier, context) }
        case .note: return .note(errand, in: dossier, context)
        case .establish, .addProspect, .horizon: return nil
        }
    }
}
