extension Sequence<Line> {
    /// The lines as text, safe to show.
    /// - Parameter width: how many cells a line has; nil where lines are not broken.
    public func texts(width: Int?, isStyled: Bool = false) -> [String] {
        flatMap { line -> [String] in
            guard let width else {
                let indent = Run(String(repeating: " ", count: line.runs.isEmpty ? 0 : line.indent))
                return [Row([indent] + line.runs).text(isStyled: isStyled)]
            }
            return line.rows(width: width).map { $0.text(isStyled: isStyled) }
        }
    }
}
