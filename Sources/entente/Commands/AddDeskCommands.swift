import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

extension AddCommand {
    /// `entente add commitment`.
    struct Commitment: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "commitment", abstract: "Add something that an agreement promises.")

        @OptionGroup var adding: Adding

        @Argument(help: "The agreement, by id or a beginning of it.", completion: .agreements)
        var agreement: String

        @Option(help: "What is promised, in the language of --lang.")
        var title: String

        @Option(
            help: "What has become of it: open, underway, partly, fulfilled, dropped or unknown.",
            completion: .words(EntenteDomain.Commitment.State.self))
        var state = EntenteDomain.Commitment.State.open.rawValue

        @Option(help: "When it is to be done; may be partial.", transform: DateArgument.init)
        var due: DateArgument?

        @Option(help: "The office that answers for it.")
        var office: String?

        func run() throws {
            let desk = try adding.desk()
            let (id, dossier) = try desk.agreement(agreement)
            let draft = try adding.draft(
                .commitment,
                [
                    "agreement": id.rawValue, "title": title, "state": state, "due": due?.text,
                    "owner.office": office,
                ])
            try desk.add(draft, to: dossier)
        }
    }

    /// `entente add contact`.
    struct Contact: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "contact", abstract: "Add an office or a person through whom a relationship is kept.")

        @OptionGroup var adding: Adding

        @Argument(help: "The partner.", completion: .partners)
        var partner: String

        @Option(help: "Whose side it is on: city or partner.", completion: .words(Side.self))
        var side: String?

        @Option(help: "The office.")
        var office: String?

        @Option(help: "The person.")
        var name: String?

        @Option(help: "The address for mail.")
        var email: String?

        @Option(help: "The telephone number.")
        var phone: String?

        @Option(help: "When somebody last found it to be right; may be partial.", transform: DateArgument.init)
        var verified: DateArgument?

        func validate() throws {
            if office == nil, name == nil { throw ValidationError("Say who it is: --office OFFICE, --name NAME.") }
        }

        func run() throws {
            let desk = try adding.desk()
            let dossier = try desk.dossier(ofPartner: partner)
            let draft = try adding.draft(
                .contact,
                [
                    "relationship": dossier.relationship.id.rawValue, "side": side, "office": office, "name": name,
                    "email": email, "phone": phone, "verified": verified?.text,
                ])
            try desk.add(draft, to: dossier)
        }
    }

    /// `entente add prospect`.
    struct Prospect: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prospect", abstract: "Add a tie that was proposed or looked for and does not exist yet.")

        @OptionGroup var adding: Adding

        @Argument(help: "The locality, by its id.", completion: .records(.locality))
        var locality: String

        @Option(
            help: "How far it has come: proposed, interest, negotiating, refused, dropped or signed.",
            completion: .words(EntenteDomain.Prospect.State.self))
        var state = EntenteDomain.Prospect.State.proposed.rawValue

        @Option(help: "When that was; may be partial.", transform: DateArgument.init)
        var on: DateArgument?

        @Option(
            help: "Who proposed it: city, partner or central.", completion: .words(Relationship.Initiative.self))
        var by: String?

        func run() throws {
            let desk = try adding.desk()
            let draft = try adding.draft(
                .prospect, ["locality": locality, "state": state, "on": on?.text, "by": by])
            guard case .prospect(let prospect) = try draft.finishedUnnamed() else { return }
            try desk.make(.proposing(prospect), in: nil)
        }
    }

    /// `entente add partner`.
    struct Partner: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "partner", abstract: "Add a partner: its locality, the relationship, and its first agreement.",
            discussion: """
                entente add partner Leipzig --country DE --region europe --signed 2026-11-20. A locality that the \
                register has is named by its id. The first agreement is added where it is signed or takes effect.
                """)

        @OptionGroup var options: RegisterOptions
        @OptionGroup var change: ChangeOptions
        @OptionGroup var document: Document

        @Argument(help: "The partner's name in the language of --lang, or the id of a locality of the register.")
        var name: String

        @Option(help: "The id of the new locality, where that of its name is taken.")
        var id: String?

        @Option(help: "Its country, ISO 3166: DE.")
        var country: String?

        @Option(
            help: "What it is: city, province, ...; city if not given.",
            completion: .words(EntenteDomain.Locality.Kind.self))
        var localityKind = EntenteDomain.Locality.Kind.city.rawValue

        @Option(
            help: "Its part of the world: asia, europe, northAmerica, ...",
            completion: .words(EntenteDomain.Locality.Region.self))
        var region: String?

        @Option(
            help: "Which group it belongs to: politicalSecurity or socioEconomic.",
            completion: .words(Relationship.Purpose.self))
        var purpose: String?

        @Option(
            help: "Who proposed it: city, partner or central.", completion: .words(Relationship.Initiative.self))
        var initiative: String?

        @Option(
            help: "How far the tie goes: friendshipCooperation, exchange, twinning, framework or sectoral.",
            completion: .words(Relationship.Level.self))
        var level: String?

        func run() throws {
            let desk = try Desk(options, change)
            let stored = try Failure.rethrowing { try desk.store.record(RecordKey(.locality, name)) }
            let place = try RecordDraft(
                unnamed: .locality,
                ["id": id, "name": name, "kind": localityKind, "country": country, "region": region], options.language)
            let tie = try RecordDraft(
                unnamed: .relationship,
                ["locality": RecordDraft.unnamed, "purpose": purpose, "initiative": initiative, "level": level],
                options.language)
            guard case .locality(let locality) = try stored?.record ?? place.finishedUnnamed(),
                case .relationship(let relationship) = try tie.finishedUnnamed()
            else { return }
            var agreement: EntenteDomain.Agreement?
            if document.signed != nil || document.effective != nil {
                let first = try document.draft(of: ID(RecordDraft.unnamed), options.language).finishedUnnamed()
                if case .agreement(let document) = first { agreement = document }
            }
            let change = Change.establishing(
                locality, isNew: stored == nil, relationship: relationship, agreement: agreement
            ) { (try? desk.store.has($0)) ?? false }
            if stored == nil, id == nil { try refuseSecond(of: change, desk) }
            try desk.make(change, in: nil)
        }

        /// A locality with a number behind its id has the name of one that the register has: it may be the same.
        private func refuseSecond(of change: Change, _ desk: Desk) throws(Failure) {
            let plain = Identifier.made(of: [name], fallback: "") { _ in false }
            guard case .locality(let locality)? = change.edits.first?.after, locality.id.rawValue != plain else {
                return
            }
            throw Failure(code: .usage, text: desk.words(CLIWords.localityExists, plain))
        }
    }
}
