import EntenteStore
import EntenteUI
import Glibc

/// What commands write.
enum Output {
    /// Writes all of a text to a descriptor. A reader that has gone away ends the program quietly, as `head` expects.
    static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    /// Writes bytes that are safe to show, or that go to no terminal.
    static func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, rest.base.baseAddress.map { $0 + rest.startIndex }, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { fail(errno, descriptor) }
            rest = rest.dropFirst(written)
        }
    }

    private static func fail(_ code: Int32, _ descriptor: Int32) -> Never {
        if code == EPIPE { exit(EXIT_SUCCESS) }
        if descriptor != STDERR_FILENO {
            let error = SystemError(code: code)
            Failure(code: .io) { $0(FailureWords.answerNotWritten, $0(error.texts)) }.report()
        }
        exit(Failure.Code.io.rawValue)
    }

    /// Writes lines, each made safe where a terminal would obey what is in it.
    static func write(lines: [String], to descriptor: Int32 = STDOUT_FILENO) {
        write(lines.map { SafeText.safe($0) + "\n" }.joined(), to: descriptor)
    }

    /// Writes a document, or a piece of one, exactly, but made safe, line by line, where it goes to a terminal.
    static func write(document: [UInt8]) {
        guard isTerminal else { return write(document) }
        let lines = String(decoding: document, as: UTF8.self).unicodeScalars
            .split(separator: "\n", omittingEmptySubsequences: false)
        write(lines.map { SafeText.safe(String($0.last == "\r" ? $0.dropLast() : $0)) }.joined(separator: "\n"))
    }

    /// How many cells a line has: those of the terminal, or 120 where output goes elsewhere.
    static var columns: Int {
        var window = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0
        else { return 120 }
        return Int(window.ws_col)
    }
}
