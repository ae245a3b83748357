/// What a scalar becomes on a terminal.
enum SafeScalar: Hashable {
    /// It takes room of its own.
    case spacing(Unicode.Scalar)
    /// It stands on the scalar before it.
    case mark(Unicode.Scalar)
    /// It is left out: it would only ask the terminal to draw its neighbours with another width.
    case omitted

    /// What a mark stands on that has no letter: a dotted circle. Half a Korean syllable or a joiner would not.
    static func carrier(of mark: Unicode.Scalar) -> Unicode.Scalar? {
        mark.properties.isGraphemeExtend ? "\u{25CC}" : nil
    }

    /// Stands for what no terminal should get or can show.
    static let replacement: Unicode.Scalar = "\u{FFFD}"
    /// Stands for what would not be seen: direction marks, zero-width and filling characters.
    static let invisible: Unicode.Scalar = "\u{2426}"
    /// Stands for a line or paragraph separator.
    static let lineBreak: Unicode.Scalar = "\u{23CE}"

    /// What `scalar` becomes where `previous` is what is shown before it of the same character.
    init(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
        self =
            switch scalar.value {
            case 0x00...0x1F: .spacing(Self.controlPicture(scalar.value))
            case 0x20...0x7E: .spacing(scalar)
            case 0x7F: .spacing("\u{2421}")
            case 0x80...0x9F: .spacing(Self.replacement)
            case 0xA0...0xAC, 0xAE...0x02FF, 0x1E00...0x1EFF, 0x2500...0x25FF, 0x2800...0x28FF: .spacing(scalar)
            case 0x2028, 0x2029: .spacing(Self.lineBreak)
            default: Self.other(scalar, after: previous)
            }
    }

    private static func controlPicture(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(0x2400 + value) ?? replacement
    }

    private static func other(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> SafeScalar {
        if isJoiner(scalar), let previous {
            if previous.properties.isAlphabetic || previous.properties.canonicalCombiningClass != .notReordered {
                return .mark(scalar)
            }
        }
        if let previous, isOmittable(scalar, after: previous) { return .omitted }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return .spacing(invisible) }
        switch properties.generalCategory {
        case .privateUse, .unassigned, .surrogate, .control: return .spacing(replacement)
        case .format where ScalarWidth.width(of: scalar) == 0: return .spacing(invisible)
        default: break
        }
        return switch ScalarWidth.width(of: scalar) {
        case 1, 2: .spacing(scalar)
        case 0: .mark(scalar)
        default: .spacing(replacement)
        }
    }

    /// Zero-width joiner and non-joiner, which several scripts cannot be written without.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200C || scalar.value == 0x200D
    }

    /// Whether a scalar only asks for an emoji's coloured picture or its text form, or joins it with the next one.
    private static func isOmittable(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFE0E, 0xFE0F: previous.properties.isEmoji
        // Digits are emoji too, as parts of keycaps, but nothing is joined to them.
        case 0x200D: previous.properties.isEmoji && previous.value > 0x7F
        default: false
        }
    }
}
