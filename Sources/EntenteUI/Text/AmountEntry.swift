import EntenteDomain

/// What an amount that is being typed amounts to so far.
///
/// It takes the form of the language, with groups of three figures or without: `1,500,000.50` in English, `1.500.000,50` in
/// Vietnamese. Where the only mark is that of the decimals and three figures follow it, it would be a thousand in the other
/// language, and nobody can tell which is meant.
enum AmountEntry: Hashable, Sendable {
    /// The amount as the record has it.
    case amount(String)
    /// More has to be typed that makes it one.
    case incomplete
    /// It can be read in two ways: how to write it where the mark parts groups, and where it parts decimals.
    case ambiguous(whole: String, decimal: String)
    /// Nothing that could follow makes it one.
    case wrong

    init(_ text: String, in language: Language) {
        let marks = language.marks
        let halves = text.split(separator: marks.decimal, maxSplits: 1, omittingEmptySubsequences: false)
        let groups = halves[0].split(separator: marks.group, omittingEmptySubsequences: false)
        let (whole, last) = (groups.joined(), groups[groups.count - 1])
        let isGrouped = groups.count > 1
        let isInGroups =
            (1...3).contains(groups[0].utf8.count) && !groups[0].hasPrefix("0") && last.utf8.count <= 3
            && groups.dropFirst().dropLast().allSatisfy { $0.utf8.count == 3 }
        guard Self.areFigures(whole), !isGrouped || isInGroups else {
            self = .wrong
            return
        }
        let isComplete = !whole.isEmpty && (!isGrouped || last.utf8.count == 3)
        guard halves.count == 2 else {
            self = isComplete ? Self.checked(whole) : .incomplete
            return
        }
        let decimals = halves[1]
        if !isComplete || !Self.areFigures(decimals) {
            self = .wrong
        } else if decimals.isEmpty {
            self = .incomplete
        } else if decimals.utf8.count == 3, !isGrouped, isInGroups {
            self = .ambiguous(
                whole: whole + String(marks.group) + decimals,
                decimal: decimals.hasSuffix("0") ? String(text.dropLast()) : text + "0")
        } else {
            self = Self.checked(whole + "." + decimals)
        }
    }

    private static func checked(_ amount: String) -> AmountEntry {
        TextForm.amount.admits(amount) ? .amount(amount) : .wrong
    }

    private static func areFigures(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
