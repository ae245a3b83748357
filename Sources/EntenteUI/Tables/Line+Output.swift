extension Sequence<Line> {
    /// The lines as text without a screen, safe to show.
    /// - Parameter width: how many cells a line has; nil where lines are not broken.
    public func texts(width: Int?, isStyled: Bool = false) -> [String] {
        flatMap { line -> [String] in
            guard let width else { return [line.outputText(isStyled)] }
            return line.rows(width: width).map { row in
                row.runs.map { isStyled ? $0.style.role.styled(SafeText.safe($0.text)) : SafeText.safe($0.text) }.joined()
            }
        }
    }
}

extension Line {
    private var blanks: String { runs.isEmpty ? "" : String(repeating: " ", count: indent) }

    fileprivate func outputText(_ isStyled: Bool) -> String {
        blanks
            + runs.map { run in
                let text = SafeText.safe(run.text)
                return isStyled && !text.isEmpty ? run.style.role.styled(text) : text
            }.joined()
    }
}
