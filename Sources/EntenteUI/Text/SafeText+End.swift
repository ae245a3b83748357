extension SafeText {
    /// The end of the text in so many cells; where something was left out, its first cell is an ellipsis.
    public func end(fitting cells: Int) -> String {
        guard width > cells else { return text }
        var used = 1
        var start = glyphs.endIndex
        for (index, glyph) in glyphs.enumerated().reversed() {
            used += glyph.width
            if used > cells { break }
            if !glyph.isContinuation { start = index }
        }
        return "…" + glyphs[start...].map(\.text).joined()
    }
}
