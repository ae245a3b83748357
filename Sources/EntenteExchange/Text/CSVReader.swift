public import EntenteDomain

/// Reads comma-separated values (RFC 4180), strictly and by bytes: in Swift a line feed behind a carriage return is one
/// character with it, and a combining mark would hide the comma before it.
///
/// Cells are parted by commas, or by semicolons or tabs where the first line has these and no comma: a spreadsheet chooses by
/// the country that it is set to. A byte order mark at the very start is skipped.
public enum CSVReader {
    /// A row that has something in it.
    public struct Row: Hashable, Sendable {
        /// The line on which it begins, from 1.
        public var line: Int
        /// What its cells hold.
        public var cells: [String]
    }

    /// The most cells that a row may have.
    public static let maximumCells = 256

    /// The rows of a table in their order; empty lines are left out.
    public static func rows(of bytes: Span<UInt8>) throws(CSVError) -> [Row] {
        var scanner = Scanner(bytes: bytes)
        var rows: [Row] = []
        while let row = try scanner.row(in: bytes) {
            if row.cells != [""] { rows.append(row) }
        }
        return rows
    }

    private struct Scanner {
        private var position = 0
        private var line = 1
        private let separator: UInt8

        init(bytes: Span<UInt8>) {
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            if bytes.count >= 3, mark.indices.allSatisfy({ bytes[$0] == mark[$0] }) { position = 3 }
            var found: Set<UInt8> = []
            for index in position..<bytes.count {
                guard bytes[index] != UInt8(ascii: "\n") else { break }
                found.insert(bytes[index])
            }
            let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
            separator = separators.first(where: found.contains) ?? separators[0]
        }

        /// The next row, nil at the end.
        mutating func row(in bytes: Span<UInt8>) throws(CSVError) -> Row? {
            guard position < bytes.count else { return nil }
            var row = Row(line: line, cells: [])
            repeat {
                guard row.cells.count < CSVReader.maximumCells else { throw CSVError(line: line, fault: .crowdedRow) }
                row.cells.append(try cell(in: bytes))
            } while skip(separator, in: bytes)
            _ = skip(UInt8(ascii: "\r"), in: bytes)
            guard skip(UInt8(ascii: "\n"), in: bytes) || position == bytes.count else {
                throw CSVError(line: line, fault: .textAfterQuote)
            }
            line += 1
            return row
        }

        private mutating func skip(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        private mutating func cell(in bytes: Span<UInt8>) throws(CSVError) -> String {
            var content: [UInt8] = []
            if skip(UInt8(ascii: "\""), in: bytes) {
                let first = line
                while true {
                    guard position < bytes.count else { throw CSVError(line: first, fault: .openQuote) }
                    let byte = bytes[position]
                    position += 1
                    if byte == UInt8(ascii: "\""), !skip(byte, in: bytes) { break }
                    if byte == UInt8(ascii: "\n") { line += 1 }
                    content.append(byte)
                }
            } else {
                while position < bytes.count, !endsCell(bytes[position]) {
                    content.append(bytes[position])
                    position += 1
                }
            }
            guard let text = String(validating: content, as: UTF8.self) else {
                throw CSVError(line: line, fault: .notUTF8)
            }
            return text
        }

        private func endsCell(_ byte: UInt8) -> Bool {
            byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }
    }
}

/// Why a file is no table.
public struct CSVError: Error, Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong.
    public var fault: Fault

    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// A quotation mark that is not closed.
        case openQuote
        /// Something between a closing quotation mark and the end of the cell, or a carriage return within a line.
        case textAfterQuote
        /// Bytes that are no text in UTF-8.
        case notUTF8
        /// More cells than any table of records needs.
        case crowdedRow
    }
}

extension CSVError: Bilingual, CustomStringConvertible {
    /// What is wrong, and what to do.
    public var texts: (en: String, vi: String) {
        switch fault {
        case .openQuote:
            (
                "a quotation mark is not closed; close it, or write two where one is meant",
                "dấu ngoặc kép chưa đóng; hãy đóng lại, hoặc ghi hai dấu ở chỗ muốn có một dấu"
            )
        case .textAfterQuote:
            (
                "there is something behind a closing quotation mark; write two where one is meant",
                "còn nội dung sau dấu ngoặc kép đóng; hãy ghi hai dấu ở chỗ muốn có một dấu"
            )
        case .notUTF8:
            (
                "there are bytes that are not UTF-8; save the table as “CSV UTF-8”",
                "có byte không phải UTF-8; hãy lưu bảng ở dạng “CSV UTF-8”"
            )
        case .crowdedRow:
            (
                "there are more than \(CSVReader.maximumCells) cells; take the empty columns out",
                "có hơn \(CSVReader.maximumCells) ô; hãy bỏ các cột trống"
            )
        }
    }
}
