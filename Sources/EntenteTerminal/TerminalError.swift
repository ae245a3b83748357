/// Why a terminal cannot be opened.
public enum TerminalError: Error, Hashable, Sendable {
    /// Standard input or output is not a terminal.
    case notATerminal
    /// The terminal's type, as `TERM` has it, cannot show a screen.
    case cannotPlaceCursor(type: String)
    /// Neither the terminal's type nor any other of the common ones is known on this machine.
    case unknownType(String)
    /// The operating system gave no pipe to wait for signals with.
    case noPipe
}

extension TerminalError: CustomStringConvertible {
    /// What happened, in one line.
    public var description: String {
        switch self {
        case .notATerminal: "standard input and output are not a terminal, which the screens need"
        case .cannotPlaceCursor(""): "TERM is not set, so that nothing is known about this terminal"
        case .cannotPlaceCursor(let type): "a terminal of type \(type) cannot place its cursor, which the screens need"
        case .unknownType(let type): "no terminal type is known on this machine, neither \(type) nor vt100"
        case .noPipe: "no pipe is to be had: too many files are open"
        }
    }
}

/// Something about the terminal that its user should be told once, on the status line.
public enum TerminalNotice: Hashable, Sendable {
    /// The terminal's type is not known on this machine; it is treated as another.
    case typeAssumed(asked: String, used: String)
    /// The locale's character set is not UTF-8: everything is shown in ASCII.
    case asciiOnly
}
