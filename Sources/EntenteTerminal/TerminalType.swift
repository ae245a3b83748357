import CNcurses
import EntenteUI

/// The types of terminal that stand in for one this machine's terminfo does not know.
enum TerminalType {
    /// Opens the screen as the type asked for, or as the nearest one known.
    /// - Returns: the type used.
    static func open(_ asked: String, size: Size) throws(TerminalError) -> String {
        guard !asked.isEmpty else { throw .cannotPlaceCursor(type: asked) }
        for type in [asked] + substitutes(for: asked) where cn_open(type, Int32(size.rows), Int32(size.columns)) {
            guard cn_has("cup") else {
                cn_close()
                throw .cannotPlaceCursor(type: type)
            }
            return type
        }
        throw .unknownType(asked)
    }

    /// Terminals that do what xterm does, and are often missing from a server's terminfo.
    private static let xtermFamily = [
        "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "mintty", "nsterm",
        "putty", "rio", "rxvt", "st-", "terminator", "tmux", "vte", "wezterm",
    ]

    static func substitutes(for type: String) -> [String] {
        let isLikeXterm = xtermFamily.contains { type.hasPrefix($0) }
        return (isLikeXterm ? ["xterm-256color"] : []) + ["xterm", "vt100"]
    }
}
