/// Rows of text as comma-separated values (RFC 4180) in UTF-8.
public enum CSV {
    /// The document: headings, then rows, each line ending in CR LF.
    /// - Parameter raw: whether cells that a spreadsheet would take for a formula are left as they are; by default an
    ///   apostrophe is put before them, and before those that begin with apostrophes and go on so, so that `unguarded`
    ///   gives back every cell as it was.
    public static func document(headings: [String], rows: some Sequence<[String]>, raw: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        append(headings, raw: raw, to: &bytes)
        for row in rows { append(row, raw: raw, to: &bytes) }
        return bytes
    }

    /// A cell without the apostrophe that a document has put before it.
    public static func unguarded(_ cell: String) -> String {
        cell.utf8.first == apostrophe && isGuarded(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    private static func append(_ cells: [String], raw: Bool, to bytes: inout [UInt8]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, raw: raw, to: &bytes)
        }
        bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    }

    private static func append(_ cell: String, raw: Bool, to bytes: inout [UInt8]) {
        let guarded = !raw && isGuarded(cell)
        guard guarded || cell.utf8.contains(where: needsQuotes) else { return bytes.append(contentsOf: cell.utf8) }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        if guarded { bytes.append(apostrophe) }
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private static let apostrophe = UInt8(ascii: "'")

    /// Whether a cell would be taken for a formula, or would be but for apostrophes before it.
    private static func isGuarded(_ cell: String) -> Bool {
        cell.utf8.first { $0 != apostrophe }.map(isFormulaStart) ?? false
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\n")
    }

    /// What makes a spreadsheet take a cell for a formula.
    private static func isFormulaStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"):
            true
        default: false
        }
    }
}
