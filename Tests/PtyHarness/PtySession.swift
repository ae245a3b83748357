import CVterm
import Glibc

/// A program running on a pseudo-terminal, with its output read by a terminal emulator: what a user would see and do.
///
/// Nothing happens between calls: output is read while something is waited for.
public final class PtySession {
    /// How a program ended.
    public enum Exit: Hashable, Sendable {
        /// It returned this status.
        case status(Int32)
        /// The signal of this number ended it.
        case signal(Int32)
    }

    /// Why a program could not be started.
    public struct StartError: Error, CustomStringConvertible {
        /// What happened.
        public let description: String
    }

    /// What the program works with, which is to outlive it.
    public var belongings: AnyObject?

    /// Everything the program wrote, byte for byte.
    public private(set) var output: [UInt8] = []

    private let emulator: OpaquePointer
    /// The number of the process that was started.
    public let process: Int32
    private var master: Int32
    private var columns: Int
    private var rows: Int
    private var exit: Exit?
    /// The screen's lines as they were read last; nil once something has changed.
    private var lines: [String]?

    /// Starts a program, searched for in PATH where its name has no slash, with PATH, HOME, a common `TERM` and `LANG`, and
    /// what `environment` adds to these or, by an empty value, takes away.
    public init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
        rows: Int = 24
    ) throws(StartError) {
        var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
        for name in ["PATH", "HOME"] { variables[name] = getenv(name).map { String(cString: $0) } }
        variables.merge(environment) { _, given in given }
        let argumentStrings = CStrings([program] + arguments)
        let environmentStrings = CStrings(variables.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" })
        var master: Int32 = -1
        var process: pid_t = -1
        let error = cvt_spawn(
            program, argumentStrings.pointers, environmentStrings.pointers, Int32(rows), Int32(columns), &master,
            &process)
        guard error == 0, let emulator = cvt_create(Int32(rows), Int32(columns)) else {
            throw StartError(description: "\(program) cannot be started: \(String(cString: strerror(error)))")
        }
        self.master = master
        self.process = process
        self.emulator = emulator
        self.columns = columns
        self.rows = rows
    }

    deinit {
        if exit == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        if master >= 0 { close(master) }
        cvt_destroy(emulator)
    }

    // MARK: Doing

    /// Types something, bytes and all.
    public func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Gives the window another size.
    public func resize(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        lines = nil
        if columns > 0, rows > 0 { cvt_resize(emulator, Int32(rows), Int32(columns)) }
        cvt_set_window_size(master, Int32(rows), Int32(columns))
    }

    /// Takes the terminal away, as a dropped line does.
    public func hangUp() {
        close(master)
        master = -1
    }

    /// Sends the program a signal.
    public func signal(_ number: Int32) {
        kill(process, number)
    }

    // MARK: Waiting

    /// Reads output until the condition holds; false where it does not within the time.
    public func wait(_ timeout: Duration = .seconds(10), until condition: (PtySession) -> Bool) -> Bool {
        let deadline = ContinuousClock.now + timeout
        while !condition(self) {
            guard ContinuousClock.now < deadline, read(for: .milliseconds(20)) || exit == nil else {
                return condition(self)
            }
        }
        return true
    }

    /// Reads output until the screen shows the text; false where it does not within the time.
    public func wait(for text: String, _ timeout: Duration = .seconds(10)) -> Bool {
        wait(timeout) { $0.screen.contains { line in line.contains(text) } }
    }

    /// Reads output until none came for the time given.
    public func settle(_ quiet: Duration = .milliseconds(100)) {
        while read(for: quiet) {}
    }

    /// Waits for the program to end; nil where it does not within the time.
    public func waitForExit(_ timeout: Duration = .seconds(10)) -> Exit? {
        _ = wait(timeout) { session in
            session.reap()
            return session.exit != nil
        }
        settle(.milliseconds(20))
        return exit
    }

    /// How many bytes the program wrote in answer to what is typed.
    public func bytes(answering text: String) -> Int {
        settle(.milliseconds(20))
        let before = output.count
        send(text)
        // The first byte may take its time on a busy machine; after it, silence is the end.
        _ = wait(.seconds(5)) { $0.output.count > before }
        settle()
        return output.count - before
    }

    /// In how many writes the program answers what is typed; nil where it does not, or may not be watched.
    public func writes(answering text: String) -> Int? {
        settle()
        let count = cvt_count_writes(process, master, text, text.utf8.count, 30)
        settle()
        return count < 0 ? nil : Int(count)
    }

    private func read(for pause: Duration) -> Bool {
        guard master >= 0 else {
            usleep(1000)
            return false
        }
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        let milliseconds = pause.components.seconds * 1000 + pause.components.attoseconds / 1_000_000_000_000_000
        guard poll(&source, 1, Int32(milliseconds)) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &bytes, bytes.count)
        guard count > 0 else {
            // Nobody has the other end open any more; the program may be about to end.
            usleep(1000)
            return false
        }
        output += bytes[..<count]
        cvt_feed(emulator, bytes, count)
        lines = nil
        return true
    }

    private func reap() {
        guard exit == nil else { return }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return }
        let signal = status & 0x7F
        exit = signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
    }

    // MARK: Seeing

    /// The lines on the screen, trailing blanks cut.
    public var screen: [String] {
        if let lines { return lines }
        let read = (0..<rows).map { row in
            var line = ""
            for column in 0..<columns {
                let cell = cell(column: column, row: row)
                if cell.width > 0 { line += cell.text.isEmpty ? " " : cell.text }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
        lines = read
        return read
    }

    /// What a cell of the screen shows.
    public struct Cell: Hashable, Sendable {
        /// Its base and marks; empty where nothing was written.
        public let text: String
        /// 1 or 2; 0 for the right half of a wide character.
        public let width: Int
        /// Whether it is bold, underlined, reversed.
        public let isBold, isUnderlined, isReversed: Bool
        /// The number of a colour in the palette; nil for the default.
        public let foreground, background: Int?
    }

    /// The cell at a place, counted from 0 at the top left.
    public func cell(column: Int, row: Int) -> Cell {
        let cell = cvt_cell_at(emulator, Int32(row), Int32(column))
        var text = ""
        withUnsafeBytes(of: cell.scalars) { scalars in
            for value in scalars.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
                if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
            }
        }
        return Cell(
            text: text, width: Int(cell.width), isBold: cell.bold, isUnderlined: cell.underlined,
            isReversed: cell.reversed, foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
            background: cell.background < 0 ? nil : Int(cell.background))
    }

    /// Whether the alternate screen is on, which programs give back when they end.
    public var isAlternateScreen: Bool { cvt_is_alternate(emulator) }

    /// Whether the cursor is shown.
    public var isCursorVisible: Bool { cvt_cursor_is_visible(emulator) }

    /// Where the cursor is.
    public var cursor: (column: Int, row: Int) {
        (Int(cvt_cursor_column(emulator)), Int(cvt_cursor_row(emulator)))
    }

    /// Whether the terminal echoes and edits lines, as a shell expects to find it.
    public var isCooked: Bool {
        var modes = termios()
        guard tcgetattr(master, &modes) == 0 else { return false }
        let cooked = tcflag_t(ICANON | ECHO | ISIG)
        return modes.c_lflag & cooked == cooked
    }

    /// The processor time the program has used so far, in clock ticks; nil once it is gone.
    public var processorTicks: Int? {
        let file = open("/proc/\(process)/stat", O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count > 0 else { return nil }
        // The program's name, in parentheses, may hold blanks; what follows it does not.
        let fields = String(decoding: bytes[..<count], as: UTF8.self).split(separator: ")").last?.split(separator: " ")
        guard let fields, fields.count > 12 else { return nil }
        // Time in the program and time in the kernel on its behalf.
        return fields[11...12].compactMap { Int($0) }.reduce(0, +)
    }
}

/// Strings as C wants them: an array of pointers with a null at its end.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) {
        pointers = strings.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
