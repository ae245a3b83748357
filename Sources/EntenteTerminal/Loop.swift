import CNcurses
public import EntenteUI
import Glibc

/// What the program wants of the terminal after it has handled some events.
public struct Turn: Sendable {
    /// What to show now; nil to leave the screen as it is.
    public var frame: Frame?
    /// Whether every cell of the frame is to be sent, whatever the terminal is thought to show.
    public var isWhole: Bool
    /// A text for the terminal's clipboard, of at most `Terminal.clipboardLimit` bytes.
    public var clipboard: String?
    /// After how long without an event to be called again, with none; nil to wait for the user alone.
    public var wakeAfter: Duration?
    /// Whether the mouse is to be listened to from now on; nil to leave that as it is.
    public var listensToMouse: Bool?
    /// Whether the process is to stop, as at Ctrl-Z, until the shell lets it go on.
    public var isStopping = false
    /// Whether the program is done.
    public var isOver: Bool

    /// A turn of the parts given.
    public init(
        showing frame: Frame? = nil, isWhole: Bool = false, clipboard: String? = nil, wakeAfter: Duration? = nil,
        isOver: Bool = false
    ) {
        self.frame = frame
        self.isWhole = isWhole
        self.clipboard = clipboard
        self.wakeAfter = wakeAfter
        self.isOver = isOver
    }
}

/// How a run of the loop ended.
public enum Ending: Hashable, Sendable {
    /// The program said that it is done.
    case finished
    /// The terminal is gone: the line dropped, or its window was closed. Nothing can be shown any more.
    case hungUp
    /// Another process asked this one to end, with the signal of that number.
    case terminated(signal: Int32)
}

extension Terminal {
    /// Shows what `start` makes and then, until the program is done, waits, hands over everything that came in the meantime at
    /// once, and shows the answer.
    ///
    /// `handle` is called with no events where the time asked for is over. Nothing is sent and no time is spent while nothing
    /// happens. The terminal is still to be closed afterwards.
    public func run(start: (Size) -> Turn, handle: ([Event], Size) -> Turn) -> Ending {
        var decoder = KeyDecoder()
        var turn = start(size)
        while true {
            if turn.isWhole { cn_repaint() }
            if let frame = turn.frame { show(frame) }
            if let listens = turn.listensToMouse { isListeningToMouse = listens }
            if let text = turn.clipboard { _ = copy(text) }
            if turn.isOver { return .finished }
            if turn.isStopping {
                stop(group: true)
                turn = handle([.resumed], size)
                continue
            }
            switch wait(for: turn.wakeAfter, &decoder) {
            case .events(let events): turn = handle(events, size)
            case .stop(let events, let group):
                // Keys pressed before Ctrl-Z still count.
                if !events.isEmpty {
                    turn = handle(events, size)
                    if let frame = turn.frame { show(frame) }
                    if turn.isOver { return .finished }
                }
                stop(group: group)
                turn = handle([.resumed], size)
            case .ending(let ending):
                if ending == .hungUp { hangUp() }
                return ending
            }
        }
    }

    private enum Waited {
        case events([Event])
        case stop(after: [Event], group: Bool)
        case ending(Ending)
    }

    /// Waits until there is something to handle.
    private func wait(for pause: Duration?, _ decoder: inout KeyDecoder) -> Waited {
        while true {
            var sources = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
            ]
            let isDecoding = decoder.isWaiting
            let timeout = isDecoding ? (decoder.isPasting ? 1000 : escapeDelay) : pause.map(\.milliseconds) ?? -1
            let ready = poll(&sources, 2, timeout)
            if ready < 0 {
                if errno == EINTR { continue }
                return .ending(.hungUp)
            }
            if ready == 0 { return .events(isDecoding ? decoder.flush() : []) }
            var events: [Event] = []
            if sources[1].revents != 0, let waited = take(signals: drain(signals), &events) { return waited }
            if sources[0].revents != 0 {
                let bytes = drain(STDIN_FILENO)
                guard !bytes.isEmpty else { return .ending(.hungUp) }
                events += decoder.decode(bytes)
            }
            if !isConfined, let index = events.firstIndex(of: .key(.control("z"))) {
                return .stop(after: Array(events[..<index]), group: true)
            }
            if !events.isEmpty { return .events(events) }
        }
    }

    /// What signals ask for: an end or a stop at once, else events.
    private func take(signals: [UInt8], _ events: inout [Event]) -> Waited? {
        let numbers = Set(signals.map { Int32($0) })
        if numbers.contains(SIGHUP) { return .ending(.hungUp) }
        if let signal = [SIGTERM, SIGINT, SIGQUIT].first(where: numbers.contains) {
            return .ending(.terminated(signal: signal))
        }
        if numbers.contains(SIGTSTP), !isConfined { return .stop(after: [], group: false) }
        if numbers.contains(SIGCONT) {
            reenter()
            events.append(.resumed)
        }
        if numbers.contains(SIGWINCH) { events.append(.resize(size)) }
        return nil
    }

    /// Everything there is to read now, up to a bound that keeps one endless stream from starving the screen; nothing at the
    /// end of the file or where reading fails.
    private func drain(_ descriptor: Int32) -> [UInt8] {
        let bound = 65_536
        var bytes: [UInt8] = []
        var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        repeat {
            let read = withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                bytes.append(contentsOf: buffer.prefix(max(0, count)))
                return count
            }
            if read <= 0 { break }
        } while bytes.count < bound && poll(&source, 1, 0) > 0
        return bytes
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, within what poll takes.
    fileprivate var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        let (fraction, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
        return Int32(clamping: max(0, seconds * 1000 + fraction + (rest > 0 ? 1 : 0)))
    }
}
