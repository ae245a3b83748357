import EntenteDomain

extension Form {
    // MARK: Commitments

    /// A new commitment: its title and the agreement that promises it are enough.
    static func newCommitment(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form? {
        guard let first = dossier.agreements.last else { return nil }
        let agreement = errand.record.map { ID<Agreement>($0) } ?? first.id
        let blank = Commitment(id: "", agreement: agreement, state: .open)
        return Form(
            errand, title: title(of: errand, dossier, context), on: blank, commitmentPlans(in: dossier, context)
        ) { dossier.adding(.commitment($0)) }
    }

    /// A commitment that is on record.
    static func commitment(
        _ errand: Errand, _ commitment: Commitment, in dossier: Dossier, _ context: FormContext
    ) -> Form {
        Form(
            errand, title: title(of: errand, context.words(commitment.title), context), on: commitment,
            commitmentPlans(in: dossier, context)
        ) { dossier.editing(.commitment($0)) }
    }

    private static func commitmentPlans(in dossier: Dossier, _ context: FormContext) -> [FieldPlan<Commitment>] {
        let agreements = context.choices(dossier.agreements.map { ($0.id, $0.called) })
        let agreement = FieldPlan<Commitment>(.agreement, .choice(agreements), isRequired: true) {
            $0.agreement.rawValue
        } write: {
            $0.agreement = ID($1)
        }
        return [
            .name(.title, \.title, in: context.language, isRequired: true), agreement,
            .word(.state, \.state, context.words), .date(.due, \.due), .text(.office, \.office),
            .one(.field, \.field, of: context.fields),
            .otherName(.otherTitle, \.title, than: context.language), .text(.nativeTitle, \.title.native),
            .text(.notes, \.notes), .citations(.sources, \.sources, of: context.sources),
        ]
    }

    /// What has become of a commitment: as a rule it is done.
    static func state(
        _ errand: Errand, of commitment: Commitment, in dossier: Dossier, _ context: FormContext
    ) -> Form {
        let state = FieldPlan.word(.state, \Commitment.state, context.words)
        return Form(
            errand, title: title(of: errand, context.words(commitment.title), context), on: commitment,
            [state.proposing(Commitment.State.fulfilled.rawValue), .text(.notes, \.notes)]
        ) { dossier.editing(.commitment($0)) }
    }

    // MARK: Contacts

    /// A new contact, found to be right today.
    static func newContact(_ errand: Errand, in dossier: Dossier, _ context: FormContext) -> Form {
        let blank = Contact(id: "", relationship: dossier.relationship.id, side: .partner)
        return Form(
            errand, title: title(of: errand, dossier, context), on: blank, contactPlans(context, isNew: true)
        ) { dossier.adding(.contact($0)) }
    }

    /// A contact that is on record.
    static func contact(_ errand: Errand, _ contact: Contact, in dossier: Dossier, _ context: FormContext) -> Form {
        Form(
            errand, title: title(of: errand, contact.office ?? contact.name ?? "", context), on: contact,
            contactPlans(context, isNew: false)
        ) { dossier.editing(.contact($0)) }
    }

    private static func contactPlans(_ context: FormContext, isNew: Bool) -> [FieldPlan<Contact>] {
        let verified = FieldPlan.date(.verified, \Contact.verified)
        return [
            .text(.office, \.office, isRequired: isNew), .text(.person, \.name), .word(.side, \.side, context.words),
            isNew ? verified.proposing(context.today.description) : verified,
            .text(.email, \.email), .text(.phone, \.phone), .text(.notes, \.notes),
            .citations(.sources, \.sources, of: context.sources),
        ]
    }

    /// A contact that was found to be right, today unless another day is typed.
    static func verify(_ errand: Errand, _ contact: Contact, in dossier: Dossier, _ context: FormContext) -> Form {
        let verified = FieldPlan.date(.verified, \Contact.verified, isRequired: true)
        return Form(
            errand, title: title(of: errand, contact.office ?? contact.name ?? "", context), on: contact,
            [
                verified.proposing(context.today.description), .text(.person, \.name), .text(.email, \.email),
                .text(.phone, \.phone), .text(.notes, \.notes),
            ]
        ) { dossier.editing(.contact($0), as: .verify) }
    }

    // MARK: Ends

    /// The recorded end of an agreement.
    static func end(_ errand: Errand, of agreement: Agreement, in dossier: Dossier, _ context: FormContext) -> Form {
        var ending = Ending()
        if let ended = agreement.provisions.ended {
            ending = Ending(on: ended.on, reason: ended.reason, sources: ended.sources)
        }
        return Form(
            errand, title: title(of: errand, context.words(agreement.called), context), on: ending,
            [
                .date(.ended, \.on, isRequired: true), .text(.endReason, \.reason, isRequired: true),
                .citations(.endSources, \.sources, of: context.sources),
            ]
        ) { ending in
            // Until a day is typed there is no end to record.
            ending.on.flatMap { day in
                dossier.ending(
                    agreement.id, by: Termination(on: day, reason: ending.reason, sources: ending.sources))
            } ?? Change(.end, of: dossier.relationship.id, [])
        }
    }

    private struct Ending {
        var on: PartialDate?
        var reason: String?
        var sources: [Citation] = []
    }
}

extension Commitment {
    /// The office that answers for it.
    fileprivate var office: String? {
        get { owner?.office }
        set { owner = newValue.map { Owner(office: $0) } }
    }
}
