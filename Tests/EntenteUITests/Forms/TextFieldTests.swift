import EntenteDomain
import Testing

@testable import EntenteUI

@Suite("Typing into a field")
struct TextFieldTests {
    private func typed(_ text: String) -> TextField {
        var field = TextField()
        for scalar in text.unicodeScalars { field.insert(String(scalar)) }
        return field
    }

    @Test("marks that an input method sends after the letter join it, wherever the cursor is")
    func marks() {
        var field = typed("Vie\u{302}\u{323}t")
        #expect(field.text == "Việt")
        #expect(field.cursor == 4)
        field.moveLeft()
        field.deleteBackward()
        #expect(field.text == "Vit")
        field.insert("e")
        field.insert("\u{302}")
        #expect(field.text == "Viêt")
        #expect(field.cursor == 3)
    }

    @Test("a letter typed before a lone mark takes it")
    func letterBeforeMark() {
        var field = TextField("\u{301}x")
        field.moveToStart()
        field.insert("a")
        #expect(field.text == "áx")
        #expect(field.cursor == 1)
    }

    @Test("what is pasted is text on one line")
    func paste() {
        var field = typed("ab")
        field.moveLeft()
        field.insert("1\r\n2\t3\n")
        #expect(field.text == "a1 2 3 b")
        field.insert(String(repeating: "x", count: 5000))
        #expect(field.text.count == TextField.limit)
    }

    @Test("words go whole, and what was deleted comes back step by step")
    func undo() {
        var field = typed("Nước sạch")
        field.insert("  ")
        field.deleteWord()
        #expect(field.text == "Nước ")
        field.deleteToStart()
        #expect(field.text.isEmpty)
        let isUndone = [field.undo(), field.undo()]
        #expect(isUndone == [true, true])
        #expect(field.text == "Nước sạch  ")
        while field.undo() {}
        #expect(field.text.isEmpty)
        while field.redo() {}
        #expect(field.text.isEmpty, "the last step made again emptied it")
    }

    @Test("the cursor is always seen, and a wide letter is never cut in half", arguments: 2...12)
    func window(cells: Int) {
        var field = TextField("東京都港区 Đường Nguyễn Huệ 👩‍👧")
        field.moveToStart()
        for _ in 0...field.text.count {
            let (shown, cursor) = field.window(of: cells)
            #expect(SafeText.width(of: shown) <= cells)
            #expect((0..<cells).contains(cursor))
            field.moveRight()
        }
    }
}
