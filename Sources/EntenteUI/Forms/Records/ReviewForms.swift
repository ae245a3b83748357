import EntenteDomain

extension Form {
    // MARK: Reviews

    /// A review of an agreement, or of the relationship itself. It resets no clock.
    static func review(
        _ errand: Errand, of agreement: Agreement?, in dossier: Dossier, _ context: FormContext
    ) -> Form {
        let subject: Review.Subject = agreement.map { .agreement($0.id) } ?? .relationship(dossier.relationship.id)
        let review = Review(id: "", of: subject, on: PartialDate(context.today))
        return Form(
            errand, title: title(of: errand, context.words(agreement?.called ?? dossier.locality.name), context),
            on: review, reviewPlans(context, isNew: true)
        ) { dossier.recording($0) }
    }

    /// A review that is on record.
    static func review(_ errand: Errand, _ review: Review, in dossier: Dossier, _ context: FormContext) -> Form {
        Form(
            errand, title: title(of: errand, dossier, context), on: review, reviewPlans(context, isNew: false)
        ) { dossier.editing(.review($0)) }
    }

    private static func reviewPlans(_ context: FormContext, isNew: Bool) -> [FieldPlan<Review>] {
        [
            .word(.decision, \.decision, context.words, isRequired: isNew), .fixedDate(.on, \.on),
            .text(.note, \.note), .text(.office, \.office), .date(.due, \.due), .text(.by, \.by),
        ]
    }

    // MARK: Flags and notes

    /// A flag with a note.
    static func flag(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        let flag = Flag(id: "", relationship: dossier.relationship.id, on: PartialDate(context.today))
        return Form(
            errand, title: title(of: errand, dossier, context), on: flag,
            [.text(.note, \.note, isRequired: true), .text(.by, \.by)]
        ) { dossier.flagging(on: $0.on, by: $0.by, note: $0.note) }
    }

    /// A flag that is on record.
    static func flag(_ errand: Errand, _ flag: Flag, in dossier: Dossier, _ context: FormContext) -> Form {
        Form(
            errand, title: title(of: errand, flag.note ?? "", context), on: flag,
            [.text(.note, \.note), .fixedDate(.on, \.on), .text(.by, \.by), .date(.resolved, \.resolved)]
        ) { dossier.editing(.flag($0)) }
    }

    /// A flag whose matter is settled, today unless another day is typed.
    static func settle(_ errand: Errand, _ flag: Flag, in dossier: Dossier, _ context: FormContext) -> Form {
        let resolved = FieldPlan.date(.resolved, \Flag.resolved, isRequired: true)
        return Form(
            errand, title: title(of: errand, flag.note ?? "", context), on: flag,
            [resolved.proposing(context.today.description), .text(.note, \.note)]
        ) { dossier.editing(.flag($0), as: .settle) }
    }

    /// What else the record says of a relationship.
    static func note(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        Form(
            errand, title: title(of: errand, dossier, context), on: dossier.relationship,
            [.text(.notes, \.notes, isRequired: dossier.relationship.notes == nil)]
        ) { dossier.editing(.relationship($0)) }
    }
}
