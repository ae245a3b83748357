import EntenteDomain

extension Frame {
    /// The line that cannot be overlooked while something is supposed: it says so in words, from edge to edge.
    mutating func drawBanner(_ model: Model, row: Int) {
        guard model.supposition != nil else { return }
        let style = Style(.supposed, isStrong: true)
        let words = model.words
        let says = "== " + words(SuppositionWords.banner) + " == "
        write(String(repeating: "=", count: size.columns), at: Position(column: 0, row: row), style: style)
        let taken = write(says, at: Position(column: 0, row: row), style: style)
        let room = size.columns - taken - 1
        guard let text = model.suppositionText(cells: room) else { return }
        let shown = SafeText(text).cut(to: room).text
        write(shown + " ", at: Position(column: taken, row: row), style: style)
    }
}

extension Model {
    /// What the top line is for: another thing while it does not tell of the register.
    var barRole: Role { supposition == nil ? .bar : .supposed }
}
