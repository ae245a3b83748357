import EntenteDomain

extension Menu {
    /// What can be added and recorded: about what is selected, about the relationship, and about the register.
    static func news(_ model: Model) -> Menu {
        let errands = model.errands
        return Menu(FormWords.newMenu.texts) { model in
            errands.enumerated().map { number, errand in
                Item(
                    id: String(number), text: model.words(errand.errand.kind), note: errand.name,
                    pick: .take { $0.fillIn(errand.errand) })
            }
        }
    }
}

extension Model {
    /// Everything that there is a form for, with the name of what it is about where that is one of several.
    fileprivate var errands: [(errand: Errand, name: String)] {
        let general = [Errand(.establish), Errand(.addProspect), Errand(.horizon)].map { ($0, "") }
        guard let id = meantRelationship, let dossier, dossier.relationship.id == id else { return general }
        func on(_ kind: Errand.Kind, _ record: String? = nil) -> Errand { Errand(kind, of: id, on: record) }
        // The name of what is meant is told where several are.
        func short(_ text: String, of count: Int) -> String { count > 1 ? SafeText(text).cut(to: 14).text : "" }
        var errands: [(Errand, String)] = [(on(.addActivity), ""), (on(.addAgreement), "")]
        if !dossier.agreements.isEmpty { errands.append((on(.addCommitment, meantAgreement?.rawValue), "")) }
        errands.append((on(.addContact), ""))
        let meant = meantAgreement
        let agreements = dossier.agreements.filter { meant == nil || $0.id == meant }
        for agreement in agreements {
            let name = short(words(agreement.title), of: agreements.count)
            errands += [Errand.Kind.review, .succeed, .end].map { (on($0, agreement.id.rawValue), name) }
        }
        if dossier.agreements.isEmpty { errands.append((on(.review), "")) }
        if case .commitment(let id) = selected?.row.key ?? page.place.key {
            errands.append((on(.state, id.rawValue), ""))
        }
        for contact in dossier.contacts {
            let name = short(contact.office ?? contact.name ?? "", of: dossier.contacts.count)
            errands += [(on(.verify, contact.id.rawValue), name), (on(.editContact, contact.id.rawValue), name)]
        }
        let flags = dossier.flags.filter { $0.resolved == nil }
        for flag in flags {
            errands.append((on(.settle, flag.id.rawValue), short(flag.note ?? "", of: flags.count)))
        }
        return errands + [(on(.flag), ""), (on(.note), ""), (on(.editPartner), "")] + general
    }
}

extension Place {
    /// The record that a page is about, as a row would name it.
    fileprivate var key: Row.Key? {
        if case .commitment(let id) = self { .commitment(id) } else { nil }
    }
}
