import EntenteDomain

/// Two edits of one thing in lines: both versions of every field, then whose is taken.
extension Dialogue {
    /// Takes a line while two edits are settled.
    mutating func settle(_ line: String, _ clash: Clash) -> [Effect] {
        if let number = Int(line) {
            guard clash.rows.indices.contains(number - 1) else {
                remarks = [model.words(PlainWords.noSuchNumber, number)]
                return []
            }
            model.changing.clash?.turn(number - 1)
            return []
        }
        switch line {
        case "": return model.settle(.enter)
        case ".": return model.settle(.escape)
        case "t": return model.settle(.character("t"))
        case "y": return model.settle(.character("y"))
        default:
            remarks = [model.words(PlainWords.clashAnswers)]
            return []
        }
    }

    /// Who was faster, both versions of every field by numbers, and how one answers.
    func lines(of clash: Clash) -> [String] {
        let words = model.words
        var said = ["\(clash.yours.title). \(words(FormWords.clashTitle))."]
        if let entry = clash.conflict.entry {
            said.append(words(FormWords.clashTold, entry.account.name, String(entry.number), entry.at) + ".")
        }
        guard !clash.isGone else { return said + [words(FormWords.clashGone)] }
        let shown = { (value: String, key: FieldKey) in
            value.isEmpty ? words(FormWords.empty) : clash.typed(value, in: key)
        }
        for (number, row) in clash.rows.enumerated() {
            let taken = row.side.map { words($0 == .theirs ? FormWords.theirs : .yours) }
            let values: [(FormWords, String)] = [
                (.before, row.before), (.theirs, row.theirs), (.yours, row.yours),
            ]
            let versions = values.map { "\(words($0)): \(shown($1, row.key))" }.joined(separator: "; ")
            let decision = taken.map { words(PlainWords.taken, $0) } ?? words(PlainWords.undecided)
            said.append("\(number + 1). \(words(row.key)). \(versions). \(decision)")
        }
        return said + [words(PlainWords.clashAnswers)]
    }
}
