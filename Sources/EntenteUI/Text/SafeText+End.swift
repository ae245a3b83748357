extension SafeText {
    /// The end of the text in so many cells; where something was left out, its first cell says so.
    public func end(fitting cells: Int) -> String {
        guard width > cells else { return text }
        var used = 1
        var start = glyphs.endIndex
        for (index, glyph) in glyphs.enumerated().reversed() {
            used += glyph.width
            if used > cells { break }
            if !glyph.isContinuation { start = index }
        }
        return Self.cutMark.text + glyphs[start...].map(\.text).joined()
    }

    /// The same from the beginning of a word on, where that costs few cells.
    func endOfWords(fitting cells: Int) -> String {
        let end = end(fitting: cells)
        guard width > cells, let blank = end.dropFirst().firstIndex(of: " ") else { return end }
        let broken = end[..<blank]
        return broken.count <= min(12, cells / 3) ? Self.cutMark.text + end[blank...] : end
    }
}
