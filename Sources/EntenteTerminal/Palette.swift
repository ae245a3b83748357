import CNcurses
import EntenteUI

/// What each role looks like.
///
/// Only default foreground and background, and colours of the terminal's own palette that can be read on light and on dark:
/// red and magenta as text, else both colours of a pair are given. Everything else is said by attributes, which is all there
/// is without colours.
struct Palette {
    /// How cells of a style are painted.
    struct Look: Equatable {
        /// The attributes of CNcurses.
        var attributes: UInt16
        /// The colour pair; 0 for the terminal's default colours.
        var pair: UInt16
    }

    private enum Color: Int32 {
        case standard = -1
        case black = 0
        case red = 1
        case yellow = 3
        case magenta = 5
        case white = 7
    }

    /// The colours and attributes of a role on a terminal with colours, and its attributes on one without.
    private struct Entry {
        var foreground: Color = .standard
        var background: Color = .standard
        var attributes = 0
        var plainAttributes = 0
    }

    private let looks: [Look]
    private let marksSelection: Bool

    /// A palette for the screen just opened.
    init(colors: TerminalOptions.Colors, isSlow: Bool, isColorRefused: Bool) {
        let available = cn_color_count()
        let isColored =
            switch colors {
            case .automatic: available >= 16 && !isColorRefused
            case .always: available >= 8
            case .never: false
            }
        looks = Role.allCases.map { role in
            let entry = Self.entry(for: role)
            guard isColored else { return Look(attributes: UInt16(entry.plainAttributes), pair: 0) }
            guard entry.foreground != .standard || entry.background != .standard else {
                return Look(attributes: UInt16(entry.attributes), pair: 0)
            }
            let pair = Int32(role.rawValue) + 1
            cn_define_pair(pair, entry.foreground.rawValue, entry.background.rawValue)
            return Look(attributes: UInt16(entry.attributes), pair: UInt16(pair))
        }
        marksSelection = !isSlow
    }

    private static func entry(for role: Role) -> Entry {
        switch role {
        case .text, .bar, .active: Entry()
        case .muted: Entry(attributes: CN_DIM, plainAttributes: CN_DIM)
        case .heading, .key: Entry(attributes: CN_BOLD, plainAttributes: CN_BOLD)
        case .match: Entry(attributes: CN_BOLD | CN_UNDERLINE, plainAttributes: CN_BOLD | CN_UNDERLINE)
        case .ended: Entry(foreground: .red)
        case .dormant: Entry(foreground: .magenta)
        case .atRisk: Entry(foreground: .black, background: .yellow, plainAttributes: CN_BOLD)
        case .caution: Entry(foreground: .magenta, attributes: CN_BOLD, plainAttributes: CN_BOLD)
        case .error: Entry(foreground: .white, background: .red, attributes: CN_BOLD, plainAttributes: CN_BOLD)
        case .supposed:
            Entry(
                foreground: .white, background: .magenta, attributes: CN_BOLD, plainAttributes: CN_REVERSE | CN_BOLD)
        }
    }

    /// How a style is painted.
    ///
    /// A selected row is reverse from edge to edge, without the colours of its parts: it can be read everywhere, and moving it
    /// costs few bytes. Its letters and words say what the colours said.
    func look(of style: Style) -> Look {
        var look = looks[Int(style.role.rawValue)]
        if style.isSelected, marksSelection { look = Look(attributes: UInt16(CN_REVERSE), pair: 0) }
        if style.isStrong { look.attributes |= UInt16(CN_BOLD) }
        return look
    }
}
