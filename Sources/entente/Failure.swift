import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI
import Glibc

/// Why the program ends without having done what it was asked, with the exit code of sysexits(3) that says so.
struct Failure: Error, Bilingual {
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
    private let said: BilingualText

    /// What went wrong, and what to do.
    var texts: (en: String, vi: String) { said.texts }

    /// A failure that says why in each language.
    init(code: Code, _ text: (Words) -> String) {
        self.code = code
        said = BilingualText { language in
            var words = Words(language)
            words.zone = Environment.zone
            return text(words)
        }
    }

    /// Says on standard error what went wrong. The text may quote a file or an argument, so it is made safe.
    func report() {
        let lines = text(in: .spoken).split(separator: "\n", omittingEmptySubsequences: false)
        let safe = lines.map { SafeText.safe(String($0)) }
        Output.write("entente: " + safe.joined(separator: "\n") + "\n", to: STDERR_FILENO)
    }
}

extension Failure {
    /// A failure that is told in the words of the language that is spoken.
    init(code: Code, text: String) { self.init(code: code) { _ in text } }

    /// The same failure, each line of it said of a file.
    func naming(_ file: String) -> Failure {
        Failure(code: code) { words in
            words(texts).split(separator: "\n").map { "\(file): \($0)" }.joined(separator: "\n")
        }
    }

    /// A file that is not in the format.
    init(_ error: InterchangeError) { self.init(code: .data) { $0(error.texts) } }

    /// A register that cannot be used.
    init(_ error: StoreError) { self.init(code: .cannotCreate) { $0(error.texts) } }

    /// A change that was not made.
    init(_ error: ChangeError) {
        switch error {
        case .store(let error): self.init(error)
        case .refused(let refusal):
            self.init(code: Code(of: refusal)) { $0.refusal(refusal).joined(separator: "\n") }
        }
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
        case let error as ChangeError: self.init(error)
        default: self.init(code: .io) { $0(FailureWords.unknownError, String(describing: error)) }
        }
    }
}

extension Failure.Code {
    /// What tells scripts of a refusal.
    fileprivate init(of refusal: ChangeRefusal) {
        self =
            switch refusal {
            case .conflicts(let conflicts) where conflicts.contains { $0.base != nil }: .conflict
            case .overtaken, .sessionClosed: .conflict
            case .noEntry: .usage
            case .empty, .problems, .conflicts, .undone, .inEffect: .data
            }
    }
}
