import ArgumentParser
import EntenteStore
import EntenteUI

/// `entente backup`: a copy of the register that is known to be good.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Put a copy of the register into a folder, and make sure that it can be restored.",
        discussion: """
            The copy is named by the moment in UTC. It is opened, checked and written to the disk before it gets its \
            name; sessions go on meanwhile. --keep removes the oldest backups of this register from the folder, and \
            nothing else.
            """)

    @Argument(help: "The folder, by default backups beside the register.", completion: .directory)
    var folder: String?

    @Option(help: "How many backups the folder keeps.")
    var keep: Int?

    @OptionGroup var options: FileOptions

    func validate() throws {
        if let keep, keep < 1 { throw ValidationError("--keep takes a number from 1 up.") }
    }

    func run() throws {
        let path = try options.path
        let folder = try folder.map { try options.limits.path($0).text }
        let (backup, removed) = try Failure.rethrowing {
            try RegisterStore.backUp(path, into: folder, keeping: keep)
        }
        Output.write(lines: [options.words(BackupWords.made, backup.path.text, backup.rows)])
        Output.write(lines: removed.map { options.words(BackupWords.removed, $0) })
    }
}
