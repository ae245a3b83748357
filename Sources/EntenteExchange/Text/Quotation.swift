/// The longest part of a foreign value that a message repeats, in characters.
private let longestQuotation = 80

/// A value of a file as a message repeats it, never at length.
func clipped(_ text: String) -> String {
    let head = text.prefix(longestQuotation)
    return head.endIndex == text.endIndex ? text : head + "…"
}

/// A value of a file as a message repeats it: in quotation marks and never at length.
func quoted(_ text: String) -> String { "\"\(clipped(text))\"" }

/// A number in upper-case hexadecimal digits, at least `width` of them.
func hexadecimal(_ number: UInt32, width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
