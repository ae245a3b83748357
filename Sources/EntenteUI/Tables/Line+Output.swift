extension Sequence<Line> {
    /// The lines as text, safe to show.
    /// - Parameter width: how many cells a line has; nil where lines are not broken.
    public func texts(width: Int?, isStyled: Bool = false) -> [String] {
        flatMap { line in line.rows(width: width ?? .max).map { $0.text(isStyled: isStyled) } }
    }
}
