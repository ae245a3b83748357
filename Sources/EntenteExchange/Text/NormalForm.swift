import Foundation

extension String {
    /// The text in Unicode's normal form C, so that two files that say the same are the same bytes.
    ///
    /// The check is the standard library's and nearly free; Foundation is asked only for a text that fails it.
    var inNormalFormC: String {
        var span = utf8Span
        return span.checkForNFC(quickCheck: false) ? self : precomposedStringWithCanonicalMapping
    }
}
