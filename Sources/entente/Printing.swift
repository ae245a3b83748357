import ArgumentParser
import EntenteExchange
import EntenteSettings
import EntenteUI
import Glibc

/// How a command's answer is written.
enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv, markdown

    /// The words of an answer: what programs read has dates and numbers as the record has them.
    func words(_ words: Words) -> Words { self == .csv ? words.asRecorded : words }
}

/// The options of commands that answer with a table.
struct Printing: ParsableArguments {
    @Option(
        help: both(
            "How the answer is written: table, json, csv or markdown.",
            "Dạng của câu trả lời: table (bảng), json, csv hoặc markdown."))
    var format: Format = .table

    @ArgumentParser.Flag(
        help: both(
            "CSV: leave cells as they are that a spreadsheet would take for formulas.",
            "CSV: giữ nguyên các ô mà bảng tính sẽ hiểu là công thức."))
    var raw = false

    /// Writes the answer: the table in the format asked for, or the JSON document.
    func write(_ table: @autoclosure () -> Table, json: @autoclosure () -> [UInt8]) {
        Self.write(table(), json: json(), as: format, raw: raw)
    }

    /// Writes the answer: the table in the format asked for, or the JSON document, which is handed on in pieces.
    func write(
        _ table: @autoclosure () -> Table, json: (_ handOn: @escaping ([UInt8]) -> Void) throws -> Void
    ) rethrows {
        guard format == .json else { return write(table(), json: []) }
        try json { Output.write(document: $0) }
    }

    /// Writes an answer in a format.
    static func write(
        _ table: @autoclosure () -> Table, json: @autoclosure () -> [UInt8], as format: Format, raw: Bool
    ) {
        switch format {
        case .table: Output.write(table())
        case .json: Output.write(document: json())
        case .csv: Output.write(document: table().csv(raw: raw))
        case .markdown: Output.write(document: table().markdown)
        }
    }
}

extension Table {
    /// The table as comma-separated values; the caption is left out.
    func csv(raw: Bool) -> [UInt8] { CSV.document(headings: headings, rows: texts, raw: raw) }

    /// The table as a Markdown document.
    var markdown: [UInt8] {
        Markdown.document(
            paragraphs: caption, headings: headings, isRight: columns.map { $0.alignment == .right }, rows: texts)
    }
}

extension InsightsTables {
    /// The tables as one in comma-separated values, a line for each cell.
    func csv(raw: Bool) -> [UInt8] { Table(flattening: tables, words).csv(raw: raw) }

    /// The tables as a Markdown document, one below the other.
    var markdown: [UInt8] {
        let documents = [Markdown.paragraphs(caption)] + tables.map(\.markdown)
        return Array(documents.joined(separator: "\n".utf8))
    }
}

extension Output {
    /// Whether output goes to a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether colours and attributes are used: on a terminal that has them, unless the user wants none.
    static var isStyled: Bool {
        guard isTerminal, !Environment.refusesColors, Config.own.settings.colors != .never, let type = getenv("TERM")
        else { return false }
        return strcmp(type, "dumb") != 0
    }

    /// Writes a table, fitted to the terminal, or in full where it goes elsewhere.
    static func write(_ table: Table) {
        let layout = TableLines(width: isTerminal ? columns : nil, isStyled: isStyled)
        var bytes: [UInt8] = []
        layout.forEachLine(of: table) { line in
            bytes += line
            bytes.append(UInt8(ascii: "\n"))
            guard bytes.count >= portion else { return }
            write(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        write(bytes)
    }

    /// How many bytes of a long answer are written at a time.
    private static let portion = 1 << 16

    /// Writes lines, broken to the terminal's width, or whole where they go elsewhere.
    static func write(_ lines: [Line]) {
        write(lines.texts(width: isTerminal ? columns : nil, isStyled: isStyled).map { $0 + "\n" }.joined())
    }
}
