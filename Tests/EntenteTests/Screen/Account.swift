import Foundation
import Glibc
import PtyHarness
import Testing

/// An account of its own with an empty home, in which the program is started: nothing of the tester's is seen, and nothing
/// is left behind.
final class Account {
    /// How a command ended that was not looked at on a terminal, and what it wrote.
    struct Answer {
        let exit: PtySession.Exit?
        let output, errors: String
    }

    /// How long anything may take: a bound for machines with other things to do, never a measure.
    static let patience = Duration.seconds(60)

    /// The program: the product beside the test bundle.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "entente").path

    /// The account's home.
    let home: String
    private let environment: [String: String]

    /// An account with an empty home, whose programs see `environment` too.
    init(_ environment: [String: String] = [:]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        home = url.resolvingSymlinksInPath().path
        self.environment = ["HOME": home, "XDG_DATA_HOME": home + "/data"].merging(environment) { $1 }
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    // MARK: Its files

    /// Where its register lies unless another is named.
    var register: String { home + "/data/entente/register.sqlite" }

    /// The path of a file in its home.
    func path(_ name: String) -> String { home + "/" + name }

    /// Puts a text into a file in its home.
    /// - Returns: the file's path.
    @discardableResult
    func write(_ text: String, _ name: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
        return path(name)
    }

    /// The names of the files in a folder of its home.
    func files(_ folder: String) -> Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? [])
    }

    // MARK: Starting the program

    /// Starts the program on a terminal.
    func start(
        _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
    ) throws -> PtySession {
        let session = try PtySession(
            Self.program, arguments, environment: self.environment.merging(environment) { $1 }, columns: columns,
            rows: rows)
        session.belongings = self
        return session
    }

    /// Opens the register on the screen, and waits for the first picture.
    func open(
        _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
    ) throws -> PtySession {
        let session = try start(arguments, columns: columns, rows: rows, environment: environment)
        let isThere = session.wait(Account.patience) { $0.isPainted }
        #expect(isThere, "no picture: \(session.screen)")
        session.settle(.milliseconds(200))
        return session
    }

    /// Runs a shell script on a terminal, in which `$0` is the program.
    func shell(_ script: String, _ arguments: [String] = [], columns: Int = 80) throws -> PtySession {
        let session = try PtySession(
            "sh", ["-c", script, Self.program] + arguments, environment: environment, columns: columns)
        session.belongings = self
        return session
    }

    /// Runs the program to its end on a terminal 200 columns wide, and gives back what it wrote there.
    func runOnTerminal(
        _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (exit: PtySession.Exit?, bytes: [UInt8]) {
        let session = try start(arguments, columns: 200, environment: environment)
        return (session.waitForExit(Account.patience), session.output)
    }

    /// Runs the program to its end without a terminal.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Answer {
        let (output, errors) = (path("output-\(UUID().uuidString)"), path("errors-\(UUID().uuidString)"))
        let session = try PtySession(
            "sh", ["-c", #"exec "$0" "$@" </dev/null >"$OUTPUT" 2>"$ERRORS""#, Self.program] + arguments,
            environment: self.environment.merging(environment) { $1 }
                .merging(["OUTPUT": output, "ERRORS": errors]) { $1 })
        let exit = session.waitForExit(Account.patience)
        return Answer(
            exit: exit, output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }
}

/// Keys as a terminal sends them.
enum Typed {
    static let down = "\u{1B}[B"
    static let escape = "\u{1B}"
    static let enter = "\r"
    static let controlC = "\u{03}"
    static let controlZ = "\u{1A}"
}

extension PtySession {
    /// Whether a whole picture is there: the last thing painted is the word for leaving at the bottom right.
    var isPainted: Bool { screen.last.map { $0.hasSuffix("q quit") || $0.hasSuffix("q thoát") } ?? false }

    /// Whether the user is told a text, wherever the lines of the notice are broken.
    func tells(_ text: String) -> Bool {
        let signs = screen.suffix(6).dropLast().joined().filter { !" ─".contains($0) }
        return signs.contains(text.filter { $0 != " " })
    }

    /// Types something, and waits until the screen shows a text.
    func type(_ keys: String, untilShown text: String) {
        send(keys)
        let isShown = wait(for: text, Account.patience)
        #expect(isShown, "after \(keys.debugDescription) no \(text): \(screen)")
        settle()
    }

    /// The lines of the screen, each with the looks of its cells behind it. A cell that was erased looks like a blank.
    func picture(columns: Int = 80) -> [String] {
        screen.enumerated().map { row, line in
            let looks = (0..<columns).map { column in
                let cell = cell(column: column, row: row)
                if cell.width == 0 { return "" }
                let isBlank = cell.text.isEmpty || cell.text == " "
                let ink = isBlank ? "" : (cell.isBold ? "b" : "") + (cell.foreground.map { "f\($0)" } ?? "")
                let paper = (cell.isReversed ? "r" : "") + (cell.background.map { "g\($0)" } ?? "")
                return ink + paper + (cell.isUnderlined ? "u" : "") + "."
            }
            return line + looks.joined()
        }
    }

    /// The rows in which two screens of a size differ, each as both show it.
    func differences(from other: PtySession, columns: Int = 80) -> [String] {
        zip(picture(columns: columns), other.picture(columns: columns)).filter { $0 != $1 }.map { "\($0)\n\($1)" }
    }

    /// What the program wrote, read as UTF-8.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// The name in the selected row of the partners, as far as it is shown.
    var selectedName: String? {
        screen.first { $0.hasPrefix(">") }?.dropFirst(6).prefix(18).split(separator: "…").first
            .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
