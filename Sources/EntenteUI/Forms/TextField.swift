/// One line of text that the user edits: what it says, and where the cursor is.
///
/// It knows characters, not scalars: a mark that an input method sends after its letter joins the letter, and one Backspace
/// takes both. It is plain text whatever comes; nothing typed or pasted into it is a command.
public struct TextField: Hashable, Sendable {
    /// What stands before the cursor.
    public private(set) var before: String
    /// What stands after it.
    public private(set) var after: String
    /// What it was before each step that can be taken back.
    private var past: [Moment] = []
    /// What it was before each step that was taken back.
    private var future: [Moment] = []
    /// Whether the last step typed characters, so that a word is taken back in one.
    private var isTyping = false

    /// The most characters that a field takes: more than any title or note of an office has.
    static let limit = 2000
    /// How many steps can be taken back.
    private static let mostSteps = 100

    private struct Moment: Hashable, Sendable {
        let before, after: String
    }

    /// A field that says that, the cursor at its end.
    public init(_ text: String = "") {
        before = text
        after = ""
    }

    /// What it says.
    public var text: String { before + after }

    /// How many characters stand before the cursor.
    public var cursor: Int { before.count }

    // MARK: Changing it

    /// Puts text in at the cursor; a line break becomes a blank, and what goes past the limit is left out.
    public mutating func insert(_ text: String) {
        let room = Self.limit - before.count - after.count
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(max(0, room)))
        guard !line.isEmpty else { return }
        // A word that is typed is one step, a paste is another.
        step(joining: isTyping && line.count == 1 && line != " ")
        isTyping = line.count == 1
        before += line
        settle()
    }

    /// Removes the character before the cursor.
    public mutating func deleteBackward() { cut { String($0.dropLast()) } }

    /// Removes the word before the cursor, and the blanks behind it.
    public mutating func deleteWord() { cut { String($0[..<Self.startOfLastWord(in: $0)]) } }

    /// Removes everything before the cursor.
    public mutating func deleteToStart() { cut { _ in "" } }

    /// Removes the character after the cursor.
    public mutating func deleteForward() {
        guard !after.isEmpty else { return }
        step()
        after.removeFirst()
        settle()
    }

    /// Removes everything after the cursor.
    public mutating func deleteToEnd() {
        guard !after.isEmpty else { return }
        step()
        after = ""
    }

    /// Says something else, the cursor at its end.
    public mutating func replace(with text: String) {
        guard text != self.text else { return }
        step()
        (before, after) = (text, "")
    }

    private mutating func cut(_ kept: (String) -> String) {
        guard !before.isEmpty else { return }
        step()
        before = kept(before)
        settle()
    }

    // MARK: Moving the cursor

    /// To the character before.
    public mutating func moveLeft() {
        isTyping = false
        if let character = before.popLast() { after.insert(character, at: after.startIndex) }
    }

    /// To the next character.
    public mutating func moveRight() {
        isTyping = false
        if !after.isEmpty { before.append(after.removeFirst()) }
    }

    /// To the start.
    public mutating func moveToStart() { (before, after, isTyping) = ("", text, false) }

    /// To the end.
    public mutating func moveToEnd() { (before, after, isTyping) = (text, "", false) }

    // MARK: Taking back

    /// Takes the last step back; false where there is none.
    public mutating func undo() -> Bool {
        guard let moment = past.popLast() else { return false }
        future.append(Moment(before: before, after: after))
        (before, after, isTyping) = (moment.before, moment.after, false)
        return true
    }

    /// Makes the last step again that was taken back; false where there is none.
    public mutating func redo() -> Bool {
        guard let moment = future.popLast() else { return false }
        past.append(Moment(before: before, after: after))
        (before, after, isTyping) = (moment.before, moment.after, false)
        return true
    }

    private mutating func step(joining: Bool = false) {
        future = []
        isTyping = false
        guard !joining else { return }
        past.append(Moment(before: before, after: after))
        if past.count > Self.mostSteps { past.removeFirst() }
    }

    // MARK: Characters

    /// Puts the cursor between two characters, where what came before it has joined what stood after it.
    private mutating func settle() {
        while let next = after.first, (before + String(next)).count == before.count {
            before.append(after.removeFirst())
        }
    }

    private static func startOfLastWord(in text: String) -> String.Index {
        var index = text.endIndex
        while index > text.startIndex, text[text.index(before: index)] == " " { index = text.index(before: index) }
        while index > text.startIndex, text[text.index(before: index)] != " " { index = text.index(before: index) }
        return index
    }
}

extension TextField {
    /// The part of the text that a stretch of so many cells shows, and the cursor's cell in it: the cursor is always seen, with
    /// what stands before it where there is room.
    func window(of cells: Int) -> (text: String, cursor: Int) {
        guard cells > 0 else { return ("", 0) }
        let ahead = SafeText(before)
        guard ahead.width >= cells else {
            return (SafeText(text).prefix(fitting: cells).text, ahead.width)
        }
        // The last cell is the cursor's own.
        let shown = SafeText(before).end(fitting: cells - 1)
        let taken = SafeText.width(of: shown)
        return (shown + SafeText(after).prefix(fitting: cells - taken).text, taken)
    }
}
