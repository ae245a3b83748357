import EntenteDomain
import Testing

@testable import EntenteStore

@Suite("Words by their bytes")
struct WordTableTests {
    @Test("every kind and state of an activity is found, and nothing else")
    func words() {
        hold(WordTable<Activity.Kind>())
        hold(WordTable<Activity.State>())
        for text in ["", "Project", "projects", "projec", "training\0", String(repeating: "p", count: 17)] {
            #expect(find(text, in: WordTable<Activity.Kind>()) == nil, "\(text)")
        }
    }

    private func hold<Word: CaseIterable & RawRepresentable<String> & Equatable>(_ table: WordTable<Word>) {
        for word in Word.allCases { #expect(find(word.rawValue, in: table) == word) }
    }

    private func find<Word>(_ text: String, in table: WordTable<Word>) -> Word? {
        Array(text.utf8).withUnsafeBufferPointer { table[$0] }
    }
}
