import EntenteDomain

extension Command {
    /// Changing the register.
    static let changing: [Command] = [
        ofRelationship(.add, "a", ("add an activity", "thêm hoạt động"), hint: ("add", "thêm"), .addActivity),
        Command(
            .edit, [.character("e")], .change, ("edit", "sửa"),
            unless: { $0.whyNoChange ?? ($0.editing == nil ? .nothingToEdit : nil) }
        ) { model in model.editing.map { model.fillIn($0) } ?? [] },
        Command(
            .end, [.character("E")], .change, ("end the agreement", "ghi chấm dứt"),
            unless: { $0.whyNoChange ?? ($0.meantAgreement == nil ? .noAgreement : nil) }
        ) { model in
            guard let id = model.meantAgreement else { return [] }
            return model.fillIn(Errand(.end, of: model.owner, on: id.rawValue))
        },
        ofRelationship(.flag, "!", ("flag with a note", "đánh dấu"), .flag),
        Command(
            .settle, [.character("v")], .change, ("verified, settled", "xác minh, xử lý"),
            unless: { $0.whyNoChange ?? ($0.settling == nil ? .nothingToSettle : nil) }
        ) { model in model.settling.map { model.fillIn($0) } ?? [] },
        ofRelationship(.note, "n", ("notes", "ghi chú"), .note),
        Command(
            .new, [.character("N")], .change, ("new, and record", "thêm, ghi"), unless: { $0.whyNoChange }
        ) { $0.openNews() },
        Command(
            .undo, [.character("u")], .change, ("undo", "hoàn tác"), unless: { $0.whyNoChange }
        ) { [.undo($0.meantEntry)] },
        Command(
            .redo, [.control("r")], .change, ("redo", "làm lại"), unless: { $0.whyNoChange }
        ) { [.redo($0.meantEntry)] },
    ]

    /// A command that opens a form about the relationship that is meant.
    private static func ofRelationship(
        _ id: ID, _ key: Character, _ help: Texts, hint: Texts? = nil, _ kind: Errand.Kind
    ) -> Command {
        Command(
            id, [.character(key)], .change, help, hint: hint,
            unless: { $0.whyNoChange ?? ($0.meantRelationship == nil ? .noRelationship : nil) }
        ) { model in model.meantRelationship.map { model.fillIn(Errand(kind, of: $0)) } ?? [] }
    }
}

extension Model {
    /// The entry of the log that is meant: the selected one, else the one whose page it is; nil for the account's last one.
    fileprivate var meantEntry: Int? {
        if case .entry(let number) = selected?.row.key { return number }
        if case .entry(let number) = page.place { return number }
        return nil
    }

    /// The relationship that is meant: the selected one, else the one whose records are on the screen.
    var meantRelationship: ID<Relationship>? {
        if case .relationship(let id) = selected?.row.key { return id }
        return page.place == .search ? owner : openRelationship
    }

    /// The agreement that is meant: the selected one, else the one whose page it is, else the only one there is.
    var meantAgreement: ID<Agreement>? {
        if case .agreement(let id) = selected?.row.key { return id }
        if case .agreement(let id) = page.place { return id }
        guard openRelationship != nil, let agreements = dossier?.agreements, agreements.count == 1 else { return nil }
        return agreements.first?.id
    }

    /// What has come of the selected record: a contact is right, a flag settled, a commitment done.
    fileprivate var settling: Errand? {
        switch selected?.row.key {
        case .contact(let id): Errand(.verify, of: owner, on: id.rawValue)
        case .flag(let id): Errand(.settle, of: owner, on: id.rawValue)
        case .commitment(let id): Errand(.state, of: owner, on: id.rawValue)
        default: nil
        }
    }

    /// What editing the selected row is about; nil where it is no record.
    var editingOfRow: Errand? {
        switch selected?.row.key {
        case .relationship(let id): Errand(.editPartner, of: id)
        case .agreement(let id): Errand(.editAgreement, of: owner, on: id.rawValue)
        case .commitment(let id): Errand(.editCommitment, of: owner, on: id.rawValue)
        case .activity(let id): Errand(.editActivity, of: owner, on: id.rawValue)
        case .contact(let id): Errand(.editContact, of: owner, on: id.rawValue)
        case .flag(let id): Errand(.editFlag, of: owner, on: id.rawValue)
        case .review(let id): Errand(.editReview, of: owner, on: id.rawValue)
        case .dispute(let about): Errand(.editDispute, of: owner, on: about)
        case .prospect(let id): Errand(.editProspect, on: id.rawValue)
        case .record(let key): Errand.editing(key)
        case .deadline, .entry, nil: nil
        }
    }

    /// What editing is about: the selected record, else the one whose page it is.
    var editing: Errand? {
        if let ofRow = editingOfRow { return ofRow }
        return switch page.place {
        case .partner(let id): Errand(.editPartner, of: id)
        case .agreement(let id): Errand(.editAgreement, of: openRelationship, on: id.rawValue)
        case .commitment(let id): Errand(.editCommitment, of: openRelationship, on: id.rawValue)
        case .activity(let id): Errand(.editActivity, of: openRelationship, on: id.rawValue)
        case .prospect(let id): Errand(.editProspect, on: id.rawValue)
        case .record(let key): Errand.editing(key)
        default: nil
        }
    }
}
