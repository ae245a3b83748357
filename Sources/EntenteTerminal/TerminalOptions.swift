/// How the terminal is to be used: what flags, the config file and the environment decided.
public struct TerminalOptions: Hashable, Sendable {
    /// Whether colours are used.
    public enum Colors: Hashable, Sendable {
        /// Where the terminal has 16 or more and `NO_COLOR` is not set.
        case automatic
        /// Wherever the terminal has any.
        case always
        /// Attributes alone.
        case never
    }

    /// Whether colours are used.
    public var colors: Colors
    /// Whether everything is shown in ASCII, whatever the locale says.
    public var ascii: Bool
    /// Whether the link is slow: the selection is then marked by the view's own sign alone.
    public var isSlow: Bool
    /// Whether the mouse is listened to from the start.
    public var mouse: Bool
    /// Whether the process is never stopped for the shell, and the terminal's clipboard is left alone.
    public var isConfined: Bool
    /// What standard error says after a fault of the program, once the terminal is given back.
    public var faultNote: String

    /// Options of the parts given.
    public init(
        colors: Colors = .automatic, ascii: Bool = false, isSlow: Bool = false, mouse: Bool = false,
        isConfined: Bool = false, faultNote: String = ""
    ) {
        self.colors = colors
        self.ascii = ascii
        self.isSlow = isSlow
        self.mouse = mouse
        self.isConfined = isConfined
        self.faultNote = faultNote
    }
}
