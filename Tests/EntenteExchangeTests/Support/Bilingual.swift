import EntenteDomain
import Testing

/// Expects that something is said in English, and in Vietnamese with its letters.
func expectBothLanguages(_ said: some Bilingual) {
    let (en, vi) = said.texts
    let isVietnamese = { (text: String) in text.unicodeScalars.contains { (0xC0...0x1EF9).contains($0.value) } }
    #expect(!en.isEmpty && !isVietnamese(en) && isVietnamese(vi), "\(en): \(vi)")
}
