/// A Latin letter taken apart: the plain letter, and what stands on, through or under it.
struct LatinLetter {
    /// The plain letters in lower case, as ASCII: one, or two where the letter stands for two (ß, æ, œ, þ, ĳ).
    let base: (first: UInt8, second: UInt8?)
    /// Which of Vietnamese's letters on that base it is: 0 for a d e o u, 1 for ă đ ê ô ư, 2 for â ơ.
    let variant: UInt8
    /// The tone mark, or another mark that does not make a Vietnamese letter.
    let mark: Mark

    /// The tone marks in the order of Vietnamese dictionaries, and after them whatever else a letter can carry.
    enum Mark: UInt8 {
        case none, grave, hook, tilde, acute, dotBelow, other
    }

    /// Takes a letter beyond ASCII apart; nil where the scalar is no Latin letter of a living spelling.
    init?(_ scalar: Unicode.Scalar) {
        let index: Int
        switch scalar.value {
        case 0x00C0..<0x0240: index = Int(scalar.value) - 0x00C0
        case 0x1E00..<0x1F00: index = Int(scalar.value) - 0x1E00 + 0x0180
        default: return nil
        }
        guard Self.bases[index] != UInt8(ascii: ".") else { return nil }
        let shape = Self.shapes[index] - UInt8(ascii: "A")
        base = Self.letters(for: Self.bases[index])
        variant = shape / 7
        mark = Mark(rawValue: shape % 7) ?? .other
    }

    /// What a combining mark makes of the plain letter before it; nil where the scalar is no combining mark.
    static func combining(_ scalar: Unicode.Scalar, on base: UInt8) -> (variant: UInt8, mark: Mark)? {
        switch (scalar.value, Unicode.Scalar(base)) {
        case (0x0306, "a"), (0x0302, "e"), (0x0302, "o"), (0x031B, "u"): (1, .none)
        case (0x0302, "a"), (0x031B, "o"): (2, .none)
        case (0x0300, _): (0, .grave)
        case (0x0309, _): (0, .hook)
        case (0x0303, _): (0, .tilde)
        case (0x0301, _): (0, .acute)
        case (0x0323, _): (0, .dotBelow)
        case (0x0300..<0x0370, _): (0, .other)
        default: nil
        }
    }

    private static func letters(for code: UInt8) -> (first: UInt8, second: UInt8?) {
        switch Unicode.Scalar(code) {
        case "A": (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case "I": (UInt8(ascii: "i"), UInt8(ascii: "j"))
        case "O": (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case "S": (UInt8(ascii: "s"), UInt8(ascii: "s"))
        case "T": (UInt8(ascii: "t"), UInt8(ascii: "h"))
        default: (code, nil)
        }
    }

    /// The plain letter of every scalar of U+00C0..U+023F and U+1E00..U+1EFF; a capital stands for two letters, a dot for
    /// what is no letter here.
    private static let bases = Array(
        """
        aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
        lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        ................................oo.............uu...............\
        .............aaiioouuuuuuuuuu.aaaaAA..ggkkoooo..j...gg..nnaaAAoo\
        aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.s..S.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """.utf8)

    /// Of the same scalars, 7 times the variant plus the mark, counted from A.
    private static let shapes = Array(
        """
        BEODGGGGBEHGBEGGGDBEHDG.GBEGGEGGBEODGGGGBEHGBEGGGDBEHDG.GBEGGEGG\
        GGHHGGEEGGGGGGGGHHGGGGGGGGGGGGGGGGGGGGGGDDGGGGGGGGGGGGGGGEEGGGGG\
        GGGEEGGGGGGGGGGGGGGGEEGGGGEEGGGGGGGGGGGGDDGGGGGGGGGGGGGGGEEGGGGG\
        ................................OO.............HH...............\
        .............GGGGGGGGGGGGGGGG.GGGGGG..GGGGGGGG..G...EE..BBGGGGGG\
        GGGGGGGGGGGGGGGGGGGGGGGGGGGG..GG......GGGGGGGGGGGGGG............\
        GGGGFFGGGGGGFFGGGGGGGGGGGGGGGGGGGGGGFFGGGGGGGGGGEEFFGGFFGGGGGGEE\
        GGFFGGFFGGGGGGGGGGGGEEGGGGFFGGGGGGFFGGGGGGGGFFGGGGGGGGGGGGGGDDFF\
        BBEEGGGGFFGGGGGGGGFFGGGGGG.G..G.FFCCSSPPQQRRTTLLIIJJKKMMFFCCDDLL\
        IIJJKKMMCCFFFFCCLLIIJJKKMMSSPPQQRRTTFFCCLLIIJJKKMMBBFFCCDD......
        """.utf8)
}
