import CNcurses
public import EntenteUI
import Glibc

/// The terminal on standard input and output, taken over as one screen.
///
/// There is one at a time. It shows frames, and its `run` waits for what the user does. It never asks the terminal anything:
/// a late answer would be read as keys.
public final class Terminal {
    /// What its user should be told once.
    public let notices: [TerminalNotice]

    /// What frames may show here.
    public let repertoire: Repertoire

    /// Whether the mouse is listened to; selecting text with it then takes Shift in most terminals.
    public var isListeningToMouse: Bool {
        didSet { cn_set_mouse(isListeningToMouse) }
    }

    /// Whether the process is never stopped for the shell, and the clipboard is left alone.
    let isConfined: Bool
    let signals: Int32
    /// How long a lone ESC waits for more of a sequence, in milliseconds.
    let escapeDelay: Int32
    private let palette: Palette
    private let fallbackSize: Size
    private var shownSize: Size
    private var row: [cn_cell] = []
    private var isOpen = true

    /// Takes the terminal over.
    ///
    /// Call it before anything writes to the terminal, and `close` before anything else does again.
    public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        let isUTF8 = cn_set_locale()
        fallbackSize = Environment.takeSize()
        let keepsRuntimeHandlers = Environment.value("SWIFT_BACKTRACE") != nil
        // The handlers come first: ncurses leaves alone the signals that someone already handles.
        signals = cn_catch_signals(options.faultNote, keepsRuntimeHandlers)
        guard signals >= 0 else { throw .noPipe }
        let asked = Environment.value("TERM") ?? ""
        let used: String
        do {
            used = try TerminalType.open(asked, size: Self.windowSize ?? fallbackSize)
        } catch {
            cn_release_signals()
            throw error
        }
        escapeDelay = Environment.value("ESCDELAY").flatMap { Int32($0) }.map { min(max($0, 0), 1000) } ?? 50
        isListeningToMouse = options.mouse
        repertoire = options.ascii || !isUTF8 ? .ascii : .unicode
        isConfined = options.isConfined
        notices = [
            asked == used ? nil : .typeAssumed(asked: asked, used: used),
            isUTF8 || options.ascii ? nil : .asciiOnly,
        ].compactMap(\.self)
        palette = Palette(
            colors: options.colors, isSlow: options.isSlow,
            isColorRefused: Environment.value("NO_COLOR").map { !$0.isEmpty } ?? false)
        shownSize = Self.windowSize ?? fallbackSize
        cn_enter(options.mouse)
    }

    deinit { close() }

    // MARK: Showing

    /// The window's size now, at least one cell.
    public var size: Size { Self.windowSize ?? fallbackSize }

    /// The size that the window says it has; nil where it says none.
    private static var windowSize: Size? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return nil
        }
        return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    /// Shows a frame: only what differs from the one before is sent, in one write.
    ///
    /// A frame of another size than the window's is cut or filled up with blanks.
    public func show(_ frame: Frame) {
        let size = size
        if size != shownSize {
            cn_resize(Int32(size.rows), Int32(size.columns))
            shownSize = size
        }
        for number in 0..<size.rows {
            fill(from: frame, row: number, width: size.columns)
            cn_paint_row(Int32(number), row, Int32(row.count))
        }
        let cursor = frame.cursor.flatMap { $0.row < size.rows && $0.column < size.columns ? $0 : nil }
        cn_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    private func fill(from frame: Frame, row number: Int, width: Int) {
        row.removeAll(keepingCapacity: true)
        if number < frame.size.rows {
            for cell in frame.row(number).prefix(width) where !cell.text.isEmpty {
                row.append(painted(cell))
            }
        }
        let blank = painted(.blank)
        let missing = width - (number < frame.size.rows ? min(frame.size.columns, width) : 0)
        row.append(contentsOf: repeatElement(blank, count: missing))
    }

    private func painted(_ cell: Cell) -> cn_cell {
        let look = palette.look(of: cell.style)
        var painted = cn_cell()
        painted.attributes = look.attributes
        painted.pair = look.pair
        var scalars = cell.text.unicodeScalars.makeIterator()
        painted.scalars.0 = scalars.next()?.value ?? 0x20
        painted.scalars.1 = scalars.next()?.value ?? 0
        painted.scalars.2 = scalars.next()?.value ?? 0
        painted.scalars.3 = scalars.next()?.value ?? 0
        painted.scalars.4 = scalars.next()?.value ?? 0
        return painted
    }

    /// The longest text that the clipboard is given, in bytes.
    public static let clipboardLimit = Clipboard.limit

    /// Sends text to the terminal's clipboard; whether the terminal took it cannot be known.
    /// - Returns: false where the text is longer than `clipboardLimit` or the session confined; nothing is sent then.
    public func copy(_ text: String) -> Bool {
        guard !isConfined, let sequence = Clipboard.sequence(copying: text) else { return false }
        var rest = sequence[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        return true
    }

    // MARK: Giving it back

    /// Gives the terminal back as it was, for good. What was written to standard error meanwhile appears now.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        cn_leave()
        cn_close()
        cn_release_signals()
    }

    /// Closes after a hang-up: a terminal that is gone is left alone.
    func hangUp() {
        if isatty(STDIN_FILENO) == 0 { cn_abandon() }
        close()
    }

    /// Stops the process, or with `group` all it was started together with, until the shell lets it go on.
    func stop(group: Bool) {
        cn_leave()
        cn_stop(group)
        reenter()
    }

    /// Takes the terminal again, after it was given back or after the process was stopped without having been asked.
    func reenter() {
        cn_enter(isListeningToMouse)
    }
}
