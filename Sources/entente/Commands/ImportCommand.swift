import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente import`: the records of a file added as one change.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the records of an interchange file (entente/1) to the register, all of them or none.",
        discussion: """
            The file holds new records and may name those that the register has: a department sends its activities and \
            names their relationships. It is added as one change, which one entente undo takes back.
            """)

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: "The file; - is standard input.", completion: .file())
    var file: String

    func run() throws {
        let desk = try Desk(options, change)
        let input = try options.limits.input(file)
        var edits: [Edit] = []
        var reader = InterchangeReader(file: input.name, isWhole: false)
        do throws(InterchangeError) {
            while let record = try reader.next(in: input.bytes.span) { edits.append(.adding(record)) }
        } catch {
            throw Failure(error)
        }
        guard reader.heading == Register.Heading() else {
            throw Failure(
                code: .data,
                text:
                    "\(input.name): a city, a horizon or a policy is no record; leave it out, or use entente edit heading."
            )
        }
        let relationships = Set(try edits.compactMap(\.after).compactMap { try desk.store.relationship(of: $0) })
        let relationship = relationships.count == 1 ? relationships.first : nil
        let dossier = try relationship.flatMap { try desk.store.dossier(of: $0) }
        try desk.make(Change(.import, of: relationship, edits), in: dossier)
    }
}
