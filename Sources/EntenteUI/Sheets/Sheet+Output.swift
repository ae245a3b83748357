public import EntenteDomain

extension Sheet {
    /// The page on a partner, an agreement, a commitment or an activity, for output without a screen.
    /// - Parameter width: how many cells a row has.
    public static func record(
        _ place: Place, in dossier: Dossier, of portfolio: Portfolio, asOf day: Day, words: Words, width: Int
    ) -> Sheet? {
        let context = SheetContext(
            words: words, asOf: day, width: width, heading: portfolio.heading, fields: portfolio.fields,
            sources: portfolio.sources)
        switch place {
        case .partner: return .partner(dossier, context)
        case .agreement(let id): return .agreement(id, in: dossier, context)
        case .commitment(let id): return .commitment(id, in: dossier, context)
        case .activity(let id): return .activity(id, in: dossier, context)
        default: return nil
        }
    }

    /// The rows as lines of text, safe to show.
    public func lines(isStyled: Bool) -> [String] {
        (0..<count).map { row($0).text(isStyled: isStyled) }
    }
}

extension Row {
    /// The row as text, safe to show, without the blanks at its end.
    func text(isStyled: Bool) -> String {
        var texts = runs.map { SafeText.safe($0.text) }
        while let last = texts.last, last.allSatisfy({ $0 == " " }) { texts.removeLast() }
        if let last = texts.last { texts[texts.count - 1] = String(last.reversed().drop { $0 == " " }.reversed()) }
        return isStyled ? zip(runs, texts).map { $0.style.role.styled($1) }.joined() : texts.joined()
    }
}
