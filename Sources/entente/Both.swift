import EntenteDomain
import EntenteUI

/// A text that the command line says of itself, in the language of the process.
///
/// Both texts stand where the option or the command is declared that they tell of: none can lack its other language.
func both<Text>(_ english: Text, _ vietnamese: Text) -> Text {
    Language.spoken == .english ? english : vietnamese
}

/// The words of a closed set, which are English, with what they mean in Vietnamese: `asia (châu Á), europe (châu Âu)`.
func explained<Word: CaseIterable & Phrase & RawRepresentable<String>>(_: Word.Type) -> String {
    explained(Array(Word.allCases)) { $0 }
}

/// The words of a closed set, which are English, with what they mean in Vietnamese.
/// - Parameter meaning: the phrase for a word.
func explained<Word: RawRepresentable<String>, Meaning: Phrase>(_ words: [Word], meaning: (Word) -> Meaning) -> String {
    words.map { "\($0.rawValue) (\(meaning($0).texts.vi))" }.joined(separator: ", ")
}
