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

@Suite("Dates while they are typed")
struct DateEntryTests {
    @Test(
        "the record's forms and the office's are taken",
        arguments: [
            ("2019", "2019"), ("2019-05", "2019-05"), ("2019-05-31", "2019-05-31"), ("31/12/2019", "2019-12-31"),
            ("1/2/2019", "2019-02-01"), ("12/2019", "2019-12"), ("2015..2019", "[2015..2019]"),
            ("[2001..2019-12-31]", "[2001..2019-12-31]"), (" 2019 - 05 ", "2019-05"),
        ])
    func taken(text: String, date: String) {
        #expect(DateEntry(text).date?.description == date)
    }

    @Test(
        "what may still become a date is not called wrong",
        arguments: [
            "2", "201", "2019-", "2019-0", "2019-1", "2019-05-", "2019-05-3", "31/", "31/1", "31/12/", "31/12/20",
            "2015.", "2015..", "2015..20", "[", "[2015", "[2015..2019",
        ])
    func incomplete(text: String) {
        #expect(DateEntry(text) == .incomplete, "\(text)")
    }

    @Test(
        "what can never become one is called wrong at once",
        arguments: [
            "2019-2", "2019-13", "2019-02-3", "2021-02-29", "x", "20190", "32/", "31/13", "31/02/2019", "2019..2015",
            "13/2019", "2019-05-312", "2015...", "[x",
        ])
    func wrong(text: String) {
        guard case .wrong = DateEntry(text) else {
            Issue.record("\(text) is taken for \(DateEntry(text))")
            return
        }
    }

    @Test("every date of the record can be typed, figure by figure, without being called wrong")
    func everyPrefix() {
        for day in stride(from: -20_000, through: 40_000, by: 97) {
            let text = dayText(day)
            for length in 1..<text.count {
                if case .wrong = DateEntry(String(text.prefix(length))) { Issue.record("\(text.prefix(length))") }
            }
            #expect(DateEntry(text).date?.description == text)
        }
    }

    private func dayText(_ number: Int) -> String { Day(number: Int32(number)).description }
}
