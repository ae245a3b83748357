import EntenteExchange
import EntenteStore
import EntenteTerminal
import EntenteUI
import Glibc

/// Why the program ends without having done what it was asked, with the exit code of sysexits(3) that says so.
struct Failure: Error {
    /// The exit codes that scripts can rely on.
    enum Code: Int32, CaseIterable {
        /// Something is flagged that the caller wanted to be told of; nothing went wrong.
        case flagged = 3
        /// The command line cannot be carried out as it is.
        case usage = 64
        /// A file is not in the format, or a change does not fit the register.
        case data = 65
        /// A file does not exist or cannot be read.
        case noInput = 66
        /// A register cannot be made, opened or written.
        case cannotCreate = 73
        /// Reading or writing failed.
        case io = 74
        /// Somebody else has changed the same thing meanwhile; nothing was stored.
        case conflict = 75
    }

    let code: Code
    let text: String

    /// Says on standard error what went wrong. The text may quote a file or an argument, so it is made safe.
    func report() {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.safe(String($0)) }
        Output.write("entente: " + line.joined(separator: "\n") + "\n", to: STDERR_FILENO)
    }
}

extension Failure {
    /// A file that is not in the format.
    init(_ error: InterchangeError) { self.init(code: .data, text: error.description) }

    /// A register that cannot be used.
    init(_ error: StoreError) {
        self.init(code: .cannotCreate, text: error.description)
    }

    /// What `body` answers; whatever it throws is told by its own words.
    static func rethrowing<Value>(_ body: () throws -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw Failure(any: error) }
    }

    /// Any error of the rooms below, told by its own words.
    init(any error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as InterchangeError: self.init(error)
        case let error as StoreError: self.init(error)
        case ChangeError.store(let error): self.init(error)
        default: self.init(code: .io, text: String(describing: error))
        }
    }
}
