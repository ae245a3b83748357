import EntenteDomain

extension Menu {
    /// What can be added and recorded: about what is selected, about the relationship, and about the register.
    static func news() -> Menu {
        Menu(FormWords.newMenu.texts) { model in
            model.errands.map { errand, name in
                Item(
                    id: "\(errand.kind) \(errand.record ?? "")", text: model.words(errand.kind), note: name,
                    pick: .take { $0.fillIn(errand) })
            }
                + Shelf.allCases.map { shelf in
                    Item(
                        id: "\(shelf)", text: model.words(shelf) + "…", pick: .take { $0.openShelf(shelf) })
                }
        }
    }

    /// The records of a shelf, to edit, and above them what can be added to it.
    static func shelf(_ shelf: Shelf) -> Menu {
        Menu(shelf.texts) { model in
            let added = shelf.additions(model).map { errand in
                Item(id: "\(errand.kind)", text: model.words(errand.kind), pick: .take { $0.fillIn(errand) })
            }
            return added
                + shelf.records(model).map { record in
                    let title = shelf.title(of: record, model)
                    return Item(
                        id: record.key.description, text: title.isEmpty ? record.key.id : title,
                        note: shelf.note(on: record, model.words),
                        pick: .take { $0.fillIn(shelf.errand(on: record, $0)) })
                }
        }
    }
}

/// Records that belong to no relationship, kind by kind, as the menus show them.
enum Shelf: Hashable, Sendable, CaseIterable {
    /// Localities to have a first tie with.
    case partners
    /// Localities that somebody has in mind for a tie.
    case candidates
    case prospects, localities, fields, sources, disputes

    /// What can be added to it.
    fileprivate func additions(_ model: Model) -> [Errand] {
        switch self {
        case .partners, .candidates: []
        case .prospects: [Errand(.addProspect)]
        case .localities: [Errand(.addLocality)]
        case .fields: [Errand(.addField)]
        case .sources: [Errand(.addSource)]
        case .disputes: [Errand(.addDispute, of: model.meantRelationship)]
        }
    }

    /// What it has, by name.
    fileprivate func records(_ model: Model) -> [Record] {
        let catalogue = model.changing.catalogue ?? Catalogue()
        let records: [Record] =
            switch self {
            case .partners, .candidates, .localities: catalogue.localities.map(Record.locality)
            case .prospects: catalogue.prospects.map(Record.prospect)
            case .fields: model.portfolio.fields.map(Record.field)
            case .sources: model.portfolio.sources.map(Record.source)
            case .disputes: catalogue.disputes.map(Record.dispute)
            }
        return records.map { ($0, Folding.fold(title(of: $0, model))) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// What a record of it is called: a prospect by its locality.
    fileprivate func title(of record: Record, _ model: Model) -> String {
        switch record {
        case .prospect(let prospect):
            let locality = model.changing.catalogue?.localities.first { $0.id == prospect.locality }
            return locality.map { model.words($0.name) } ?? prospect.locality.rawValue
        case .dispute(let dispute):
            let context = model.context
            return context.heading(of: dispute, called: context.called(dispute.subject) ?? dispute.subject)
        default: return model.words.title(of: record)
        }
    }

    /// What a record of it is chosen for.
    fileprivate func errand(on record: Record, _ model: Model) -> Errand {
        let id = record.key.id
        return switch self {
        case .partners: Errand(.establish, on: id)
        case .candidates: Errand(.addProspect, on: id)
        case .prospects: Errand(.editProspect, on: id)
        case .localities: Errand(.editLocality, on: id)
        case .fields: Errand(.editField, on: id)
        case .sources: Errand(.editSource, on: id)
        case .disputes: Errand(.editDispute, on: id)
        }
    }

    /// What stands beside its name.
    fileprivate func note(on record: Record, _ words: Words) -> String {
        switch record {
        case .locality(let locality): locality.country ?? ""
        case .prospect(let prospect): words(prospect.state)
        case .source(let source): source.id.rawValue
        default: ""
        }
    }
}

extension Shelf: Phrase {
    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .partners: ("New tie, locality on record", "Quan hệ mới, địa phương đã có")
        case .candidates: ("New prospect, locality on record", "Đối tác tiềm năng, nơi đã có")
        case .prospects: ("Prospects", "Đối tác tiềm năng")
        case .localities: ("Localities", "Địa phương")
        case .fields: ("Fields of cooperation", "Lĩnh vực hợp tác")
        case .sources: ("Sources", "Nguồn")
        case .disputes: ("Disputes", "Điểm bất đồng")
        }
    }
}

extension Model {
    /// Opens the menu of what can be added and recorded; the relationship that is meant is read first.
    mutating func openNews() -> [Effect] {
        guard let id = meantRelationship, dossier?.relationship.id != id else { return openMenu(.news()) }
        changing.awaited = .news
        return [.load(id)]
    }

    /// Opens the menu of a shelf; what is on it is read first.
    fileprivate mutating func openShelf(_ shelf: Shelf) -> [Effect] {
        guard changing.catalogue == nil else { return openMenu(.shelf(shelf)) }
        changing.awaited = .shelf(shelf)
        return [.readCatalogue]
    }

    /// Everything that there is a form for, with the name of what it is about where that is one of several.
    fileprivate var errands: [(errand: Errand, name: String)] {
        let added: [Errand] = page.place.isOfProspects ? [Errand(.addProspect)] : []
        let general = (added + [Errand(.establish), Errand(.editRegister)]).map { ($0, "") }
        guard let id = meantRelationship, let dossier, dossier.relationship.id == id else { return general }
        func on(_ kind: Errand.Kind, _ record: String? = nil) -> Errand { Errand(kind, of: id, on: record) }
        // The name of what is meant is told where several are.
        func short(_ text: String, of count: Int) -> String { count > 1 ? SafeText(text).cut(to: 24).text : "" }
        var errands: [(Errand, String)] = [(on(.addActivity), ""), (on(.addAgreement), "")]
        if !dossier.agreements.isEmpty { errands.append((on(.addCommitment, meantAgreement?.rawValue), "")) }
        errands.append((on(.addContact), ""))
        let meant = meantAgreement
        let agreements = dossier.agreements.filter { meant == nil || $0.id == meant }
        for agreement in agreements {
            let name = short(words(agreement.called), of: agreements.count)
            errands += [Errand.Kind.review, .succeed, .end].map { (on($0, agreement.id.rawValue), name) }
        }
        if dossier.agreements.isEmpty { errands.append((on(.review), "")) }
        if let key = editing?.edited {
            if key.kind == .commitment { errands.append((on(.state, key.id), "")) }
            errands.append((.removing(key, of: id), words(key.kind)))
        }
        for contact in dossier.contacts {
            let name = short(contact.office ?? contact.name ?? "", of: dossier.contacts.count)
            errands.append((on(.verify, contact.id.rawValue), name))
        }
        let flags = dossier.flags.filter { $0.resolved == nil }
        for flag in flags {
            errands.append((on(.settle, flag.id.rawValue), short(flag.note ?? "", of: flags.count)))
        }
        return errands + [(on(.flag), ""), (on(.note), ""), (on(.editPartner), "")] + general
    }
}
