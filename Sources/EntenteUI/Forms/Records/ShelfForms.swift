import EntenteDomain

// Forms on what belongs to no relationship: fields, sources, disputes, the heading; and the removal of any record.
extension Form {
    /// A field of cooperation: a new one, or, where the errand names one, the one on record; nil where it is gone.
    static func field(_ errand: Errand, _ context: FormContext) -> Form? {
        let before = context.allFields.first { $0.id.rawValue == errand.record }
        guard errand.record == nil || before != nil else { return nil }
        let plans: [FieldPlan<Field>] = [
            .name(.name, \.name, in: context.language, isRequired: true),
            .otherName(.otherName, \.name, than: context.language), .text(.native, \.name.native),
        ]
        let subject = before ?? Field(id: "", name: Name())
        return Form(
            errand, title: title(of: errand, context.words(subject.name), context), on: subject,
            before == nil ? plans + [.identifier(\.id) { Entry.identifier($0(.name)) }] : plans
        ) {
            Change(
                errand.kind == .addField ? .add : .edit, of: nil,
                [Edit(before: before.map(Record.field), after: .field($0))])
        }
    }

    /// A source: a new one, or, where the errand names one, the one on record; nil where it is gone.
    static func source(_ errand: Errand, _ context: FormContext) -> Form? {
        let before = context.allSources.first { $0.id.rawValue == errand.record }
        guard errand.record == nil || before != nil else { return nil }
        let plans: [FieldPlan<Source>] = [
            .text(.title, \.title, isRequired: true), .text(.author, \.author),
            .number(.year, \.year, within: Limits.publicationYears), .text(.notes, \.notes),
        ]
        let subject = before ?? Source(id: "")
        return Form(
            errand, title: title(of: errand, subject.title ?? "", context), on: subject,
            before == nil ? plans + [.identifier(\.id) { Entry.identifier($0(.title)) }] : plans
        ) {
            Change(
                errand.kind == .addSource ? .add : .edit, of: nil,
                [Edit(before: before.map(Record.source), after: .source($0))])
        }
    }

    // MARK: Disputes

    /// A fact on which the sources disagree: of the relationship, or of the register.
    static func newDispute(_ errand: Errand, _ context: FormContext) -> Form {
        let subjects = context.subjects
        let facts = RecordKeyWords.allCases.map { FieldKind.Choice($0.rawValue, context.words($0)) }
        let blank = Doubt(subject: subjects.first?.value ?? "", dispute: Dispute(about: "", readings: []))
        let plans: [FieldPlan<Doubt>] = [
            FieldPlan(.subject, .choice(subjects), isRequired: true) {
                $0.subject
            } write: {
                $0.subject = $1
            },
            FieldPlan(.fact, .choice(facts), isRequired: true) {
                $0.fact
            } write: {
                $0.fact = $1
            },
        ]
        return Form(
            errand, title: title(of: errand, context.dossier.map { context.words($0.locality.name) } ?? "", context),
            on: blank, plans + disputePlans(context).map { $0.inside(\.dispute) }
        ) { doubt in
            var dispute = doubt.dispute
            dispute.about = doubt.subject + "." + doubt.fact
            return Change(.add, of: errand.relationship, [.adding(.dispute(dispute))])
        }
    }

    /// A dispute that is on record; nil where the register has it no more.
    static func dispute(_ errand: Errand, _ context: FormContext) -> Form? {
        guard let dispute = context.catalogue.disputes.first(where: { $0.about == errand.record }) else { return nil }
        return Form(
            errand, title: title(of: errand, dispute.about, context), on: dispute, disputePlans(context)
        ) { Change(.edit, of: errand.relationship, [Edit(before: .dispute(dispute), after: .dispute($0))]) }
    }

    private static func disputePlans(_ context: FormContext) -> [FieldPlan<Dispute>] {
        let sources = context.sources
        return [
            FieldPlan(.readings, .readings(sources), isRequired: true) {
                $0.readings.map(\.typed).joined(separator: " | ")
            } write: {
                $0.readings = Entry.parts($1, between: "|").map { Dispute.Reading(typed: $0, of: sources) }
            },
            .text(.note, \.note),
        ]
    }

    // MARK: The heading

    /// What stands above the lists: how far the record goes, the test put to every relationship, whose register it is.
    static func heading(_ errand: Errand, _ context: FormContext) -> Form {
        let before = context.heading
        return Form(
            errand, title: context.words(errand.kind), on: before,
            [
                .date(.recordsThrough, \.recordsThrough),
                .count(.policyYears, \.policy.years, within: Limits.years),
                .kinds(.policyKinds, \.policy.counts, context.words),
                .count(.warnDays, \.policy.warnDays, within: Limits.days),
                .name(.city, \.cityName, in: context.language),
                .otherName(.otherCity, \.cityName, than: context.language),
                .text(.nativeCity, \.cityName.native), .text(.timeZone, \.cityTimeZone),
            ]
        ) { Change(.edit, of: nil, [Edit(before: .heading(before), after: .heading($0))]) }
    }

    // MARK: Removal

    /// A record that is to be gone, with the reason; nil where the register has it no more.
    static func removal(_ errand: Errand, _ context: FormContext) -> Form? {
        guard let record = errand.edited.flatMap(context.record) else { return nil }
        let words = context.words
        let partner = context.dossier.map { words($0.locality.name) } ?? ""
        var called = words.title(of: record)
        if case .prospect(let prospect) = record, let locality = context.locality(prospect.locality.rawValue) {
            called = words(locality.name)
        }
        let name = [words(record.key.kind), called, called == partner ? "" : partner].filter { !$0.isEmpty }
            .joined(separator: " · ")
        return Form(
            errand, title: title(of: errand, name, context), on: record, [FieldPlan<Record>](), needsReason: true
        ) { record in
            context.dossier?.removing(record.key) ?? Change(.remove, of: nil, [Edit(before: record, after: nil)])
        }
    }
}

/// What a form on a new dispute is about.
private struct Doubt {
    var subject: String
    var fact = ""
    var dispute: Dispute
}

extension FieldPlan {
    /// The identifier of a new record, which others name it by: made of its name until the user says otherwise.
    fileprivate static func identifier<Named>(
        _ path: Path<ID<Named>>, follows: @escaping FormField.Follow
    ) -> FieldPlan {
        FieldPlan(.identifier, .text, isRequired: true) {
            $0[keyPath: path].rawValue
        } write: {
            $0[keyPath: path] = ID($1)
        }.following(follows)
    }
}

extension Entry {
    /// The identifier that is made of a name; empty while there is none.
    fileprivate static func identifier(_ name: String) -> String {
        Identifier.made(of: [name], fallback: "") { _ in false }
    }
}

extension Register.Heading {
    /// The city's name; naming one that is not on record yet makes it.
    fileprivate var cityName: Name {
        get { city?.name ?? Name() }
        set {
            let id = Identifier.made(of: [newValue.text(in: .english)], fallback: "city") { _ in false }
            var city = city ?? City(id: ID(id), name: newValue)
            city.name = newValue
            self.city = city
        }
    }

    fileprivate var cityTimeZone: String? {
        get { city?.timeZone }
        set { city?.timeZone = newValue }
    }
}
