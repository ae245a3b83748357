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
    /// What the register has besides; empty where no form needs it.
    let catalogue: Catalogue
    /// The register as the lists need it.
    private let portfolio: Portfolio

    /// What the form for an errand is made with.
    init(_ model: Model, for errand: Errand) {
        words = model.words
        today = model.today
        portfolio = model.portfolio
        heading = model.portfolio.heading
        catalogue = model.changing.catalogue ?? Catalogue()
        let words = words
        fields = model.portfolio.fields.map { FieldKind.Choice($0.id.rawValue, words($0.name)) }
        sources = model.portfolio.sources.map { FieldKind.Choice($0.id.rawValue, $0.title ?? $0.id.rawValue) }
        dossier = model.dossier.flatMap { $0.relationship.id == errand.relationship ? $0 : nil }
    }

    var language: Language { words.language }
    /// The fields of cooperation.
    var allFields: [Field] { portfolio.fields }
    /// The documents that facts rest on.
    var allSources: [Source] { portfolio.sources }

    /// A locality by its identifier; nil where the register has none.
    func locality(_ id: String) -> Locality? { catalogue.localities.first { $0.id.rawValue == id } }

    /// The locality under an identifier that none has, where it has an empty one.
    func named(_ locality: Locality) -> Locality {
        guard locality.id.rawValue.isEmpty else { return locality }
        var locality = locality
        let name = locality.name.text(in: .english)
        locality.id = ID(Identifier.made(of: [name], fallback: "locality") { has(RecordKey(.locality, $0)) })
        return locality
    }

    /// Whether the register has a record, as far as the screens know it.
    func has(_ key: RecordKey) -> Bool {
        switch key.kind {
        case .relationship: portfolio.entries.contains { $0.relationship.rawValue == key.id }
        case .agreement: portfolio.entries.contains { $0.agreements.contains { $0.id.rawValue == key.id } }
        default: record(key) != nil
        }
    }

    /// A record of the relationship, or one that belongs to none; nil where there is none.
    func record(_ key: RecordKey) -> Record? {
        if let record = dossier?[key] { return record }
        return switch key.kind {
        case .field: allFields.first { $0.id.rawValue == key.id }.map(Record.field)
        case .source: allSources.first { $0.id.rawValue == key.id }.map(Record.source)
        case .locality: locality(key.id).map(Record.locality)
        case .prospect: catalogue.prospects.first { $0.id.rawValue == key.id }.map(Record.prospect)
        case .dispute: catalogue.disputes.first { $0.about == key.id }.map(Record.dispute)
        default: nil
        }
    }

    /// What sources can disagree on: the records of the relationship, else the register.
    var subjects: [FieldKind.Choice] {
        guard let dossier else { return [FieldKind.Choice("register", words(Record.Kind.heading))] }
        return choices([(dossier.relationship.id, dossier.locality.name)])
            + choices(dossier.agreements.map { ($0.id, $0.called) })
            + choices(dossier.commitments.map { ($0.id, $0.title) })
            + choices(dossier.activities.map { ($0.id, $0.title) })
    }

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
            case .addLocality: .newLocality(errand, context)
            case .editLocality: .locality(errand, context)
            case .addProspect: .newProspect(errand, context)
            case .editProspect: .prospect(errand, context)
            case .addField, .editField: .field(errand, context)
            case .addSource, .editSource: .source(errand, context)
            case .addDispute: .newDispute(errand, context)
            case .editDispute: .dispute(errand, context)
            case .editRegister: .heading(errand, context)
            case .remove: .removal(errand, context)
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
        case .editFlag:
            return dossier.flags.first { $0.id.rawValue == errand.record }
                .map { .flag(errand, $0, in: dossier, context) }
        case .editReview:
            return dossier.reviews.first { $0.id.rawValue == errand.record }
                .map { .review(errand, $0, in: dossier, context) }
        default: return nil
        }
    }
}
