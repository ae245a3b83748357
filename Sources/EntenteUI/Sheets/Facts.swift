/// Labels with their values, the values in a column of their own.
struct Facts {
    private var facts: [(label: String, value: [Run])] = []

    /// Adds a fact.
    mutating func add(_ label: String, _ value: [Run]) {
        if !value.isEmpty { facts.append((label, value)) }
    }

    /// Adds a fact in plain text; nothing where the record does not say.
    mutating func add(_ label: String, _ value: String?, _ role: Role = .text) {
        if let value, !value.isEmpty { add(label, [Run(value, role)]) }
    }

    /// The rows of all facts.
    func rows(width: Int) -> [Row] {
        let widest = facts.map { SafeText.width(of: $0.label) }.max() ?? 0
        let column = min(widest + 2, max(10, width / 3))
        var previous = ""
        return facts.flatMap { fact in
            // A label stands once above all its values.
            let text = fact.label == previous ? "" : fact.label
            previous = fact.label
            let blanks = max(1, column - SafeText.width(of: text))
            let label = Run(text + String(repeating: " ", count: blanks), .muted)
            return Line([label] + fact.value, hanging: column).rows(width: width)
        }
    }
}
