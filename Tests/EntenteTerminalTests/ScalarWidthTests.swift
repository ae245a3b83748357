import CNcurses
import Glibc
import Testing

@testable import EntenteUI

/// The layout measures text with a table of its own; ncurses measures it again with the C library. Where the two differ, a
/// row on the screen falls apart.
///
/// Another C library has other widths for some scalars, and the new ones of its Unicode version, which the table takes as
/// unassigned. To go over to another one, change the version here, let `ENTENTE_RECORD=1` write the table, and look at the
/// differences.
@Suite(.enabled(if: CLibrary.version == "glibc 2.36", "the table was recorded from glibc 2.36"))
struct ScalarWidthTests {
    /// Set once: the C library measures as in the C locale while another test sets it again.
    private static let locale: Void = { _ = cn_set_locale() }()

    init() { Self.locale }

    @Test("the width of every scalar is the C library's")
    func table() throws {
        if getenv("ENTENTE_RECORD") != nil {
            try record()
            Issue.record("the table of widths was recorded; run the tests again without ENTENTE_RECORD")
        }
        let differing = scalars.filter { ScalarWidth.width(of: $0) != Int(cn_width($0.value)) }
        #expect(differing.isEmpty)
    }

    @Test("every scalar made safe takes exactly the cells the C library gives it, marks none")
    func safeScalars() {
        let differing = scalars.filter { scalar in
            !SafeText(String(scalar)).glyphs.allSatisfy { glyph in
                let widths = glyph.text.unicodeScalars.map { Int(cn_width($0.value)) }
                return widths.first == glyph.width && glyph.width > 0 && widths.dropFirst().allSatisfy { $0 == 0 }
            }
        }
        #expect(differing.isEmpty)
    }

    private var scalars: [Unicode.Scalar] {
        (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }
    }

    /// Writes the runs of equal width between the brackets of the table's source.
    private func record() throws {
        var runs: [String] = []
        var previous: Int32?
        for scalar in scalars {
            let width = cn_width(scalar.value)
            if width != previous {
                let run = scalar.value << WidthTable.widthBits | UInt32(width + 1)
                runs.append("0x" + String(run, radix: 16, uppercase: true) + ",")
            }
            previous = width
        }
        let lines = stride(from: 0, to: runs.count, by: 10).map { start in
            "        " + runs[start..<min(start + 10, runs.count)].joined(separator: " ")
        }
        let path = String(#filePath.split(separator: "Tests/")[0]) + "Sources/EntenteUI/Text/WidthTable.swift"
        let source = try #require(TextFile.read(path))
        let head = try #require(source.split(separator: "[UInt32] = [\n").first)
        let table = "\(head)[UInt32] = [\n\(lines.joined(separator: "\n"))\n    ]\n}\n"
        #expect(TextFile.write(table, to: path))
    }
}

/// The C library the tests run with.
private enum CLibrary {
    static var version: String {
        var name = [CChar](repeating: 0, count: 64)
        let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &name, name.count)
        return String(decoding: name.prefix(max(0, length - 1)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// Whole files, without Foundation.
private enum TextFile {
    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    }

    static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        defer { fclose(file) }
        return fputs(text, file) >= 0
    }
}
