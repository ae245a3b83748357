import Glibc

/// The first hundred bytes of an SQLite file, by which a register is told from other files before SQLite opens it:
/// opening alone can make SQLite write to a file, to recover what it takes for an interrupted transaction.
struct FileHeader {
    private static let length = 100
    private static let magic = Array("SQLite format 3\0".utf8)

    private let bytes: [UInt8]

    /// Refuses a file that is no register of a version that this program knows.
    ///
    /// Must not be called while this process has a connection to the file: closing it here would drop SQLite's locks.
    static func check(_ path: String) throws(StoreError) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw .lastSystemError(.read, path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .lastSystemError(.look, path) }
        var bytes = [UInt8](repeating: 0, count: length)
        let count = pread(file, &bytes, length, 0)
        guard count >= 0 else { throw .lastSystemError(.read, path) }
        let header = FileHeader(bytes: Array(bytes.prefix(count)))
        var log = stat()
        let hasLog = stat(path + "-wal", &log) == 0 && log.st_size > 0
        try header.check(path, size: Int(status.st_size), hasLog: hasLog)
    }

    private func check(_ path: String, size: Int, hasLog: Bool) throws(StoreError) {
        guard !bytes.isEmpty else { throw .foreign(path: path, finding: .empty) }
        guard bytes.starts(with: Self.magic) else { throw .foreign(path: path, finding: .notSQLite) }
        guard bytes.count == Self.length else {
            throw .damaged(path: path, finding: .cutShort(bytes: size, of: 4096))
        }
        guard word(at: 68) == Format.applicationID else {
            throw .foreign(path: path, finding: .otherProgram)
        }
        let version = Int(word(at: 60))
        guard version > 0 else { throw .damaged(path: path, finding: .noVersion) }
        guard version <= Format.version else { throw .newer(path: path, version: version) }
        let expected = Int(word(at: 28)) * pageSize
        // The page count is right if the file was last written by an SQLite that keeps it. A log may hold the rest.
        if word(at: 24) == word(at: 92), size < expected, !hasLog {
            throw .damaged(path: path, finding: .cutShort(bytes: size, of: expected))
        }
    }

    /// Bytes in a page; 1 stands for 65536.
    private var pageSize: Int {
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        return size == 1 ? 65536 : size
    }

    /// The four bytes at an offset as a number, the first being the highest.
    private func word(at offset: Int) -> UInt32 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
