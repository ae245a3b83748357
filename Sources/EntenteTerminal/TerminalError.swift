public import EntenteUI

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
    /// What happened, in one line of English.
    public var description: String { texts.en }

    /// What happened, in one line.
    public var texts: Texts {
        switch self {
        case .notATerminal:
            (
                "standard input and output are not a terminal, which the screens need",
                "đầu vào và đầu ra chuẩn không phải terminal, mà màn hình thì cần terminal"
            )
        case .cannotPlaceCursor(""):
            (
                "TERM is not set, so that nothing is known about this terminal",
                "biến TERM chưa được đặt nên không biết gì về terminal này"
            )
        case .cannotPlaceCursor(let type):
            (
                "a terminal of type \(type) cannot place its cursor, which the screens need",
                "terminal loại \(type) không đặt được con trỏ, mà màn hình thì cần"
            )
        case .unknownType(let type):
            (
                "no terminal type is known on this machine, neither \(type) nor vt100",
                "máy này không biết loại terminal nào, cả \(type) lẫn vt100"
            )
        case .noPipe:
            (
                "no pipe is to be had: too many files are open",
                "không tạo được ống dẫn: đang mở quá nhiều tệp"
            )
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
