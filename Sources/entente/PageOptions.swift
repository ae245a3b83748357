import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// How a page of text is written.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// The options of commands that answer with a page on one thing.
struct PageOptions: ParsableArguments {
    @OptionGroup var options: RegisterOptions

    @Option(help: both("How the answer is written: text or json.", "Dạng của câu trả lời: text (văn bản) hoặc json."))
    var format: PageFormat = .text

    /// What a page needs: the register's lists, and everything on the relationship that it is about.
    typealias Page<Subject> = (subject: Subject, portfolio: Portfolio, dossier: Dossier)

    /// Finds what a text names, and reads what a page on it needs.
    /// - Parameter unknown: what is said where nothing is found.
    func page<Subject>(
        on text: String, unknown: CLIWords,
        find: (Asking, RegisterStore) throws(Failure) -> (ID<Relationship>, Subject)
    ) throws(Failure) -> Page<Subject> {
        let store = try options.store()
        let portfolio = try Failure.rethrowing { try store.portfolio() }
        let asking = Asking(portfolio: portfolio, words: options.words)
        let (relationship, subject) = try find(asking, store)
        let dossier = try Failure.rethrowing { try store.dossier(of: relationship) }
        guard let dossier else { throw asking.unknown(text, unknown, []) }
        return (subject, portfolio, dossier)
    }
}

extension ShowReport {
    /// The document on a record of the dossier that the report is on.
    func document(on place: Place, in dossier: Dossier) -> [UInt8] {
        switch place {
        case .agreement(let id), .sources(.agreement(let id)):
            dossier.agreements.first { $0.id == id }.map(agreement) ?? []
        case .commitment(let id), .sources(.commitment(let id)):
            dossier.commitments.first { $0.id == id }.map(commitment) ?? []
        case .activity(let id), .sources(.activity(let id)):
            dossier.activities.first { $0.id == id }.map(activity) ?? []
        default: partner()
        }
    }
}

extension WhyReport {
    /// The document on what a verdict was asked about.
    func document(on subject: Place.Subject) -> [UInt8] {
        switch subject {
        case .relationship: relationship()
        case .agreement(let id): agreement(id)
        }
    }
}
