/// Which characters a terminal can show.
public enum Repertoire: Hashable, Sendable {
    /// All that the C library gives a width.
    case unicode
    /// Those of ASCII alone, with which the others are spelled.
    case ascii

    /// In which texts are made safe and measured just now.
    ///
    /// `view` and `update` bind it to what the model's terminal shows, and nothing else does: texts are measured in a hundred
    /// places, and each has to measure what will stand on the screen. What is written to files is never spelled otherwise.
    @TaskLocal static var current = Repertoire.unicode
}
