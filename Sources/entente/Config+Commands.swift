import EntenteDomain
import EntenteSettings
import EntenteStore
import EntenteUI
import Glibc

extension Config {
    /// The register that a command is about: the one named, else that of the environment, else the config file's, else the
    /// account's own. A config file that is wrong is told of on standard error; where it may have named another register, nothing
    /// is answered from the wrong one.
    static func register(named name: String?) throws(Failure) -> RegisterPath {
        if name == nil, !Environment.namesRegister, own.hidesRegister {
            throw Failure(code: .data, text: own.problems(Words(language)).joined(separator: "\n"))
        }
        _ = warning
        return Environment.register(named: name, else: own.register)
    }

    /// The language where the command line names none.
    static var language: Language { own.settings.language ?? Environment.language }

    /// Tells on standard error what is wrong with the file, once.
    private static let warning: Void = Output.write(lines: own.problems(Words(language)), to: STDERR_FILENO)
}
