import EntenteStore
import Foundation

/// A folder of a test's own, which is gone when the test is over.
final class Scratch {
    /// Its path.
    let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The path of a file in it.
    func path(_ name: String = "register.sqlite") -> RegisterPath { RegisterPath(name, in: folder) }

    /// The names of all files in it.
    var files: Set<String> { Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []) }

    /// The bytes of a file in it.
    func bytes(_ name: String = "register.sqlite") throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path(name).text))
    }

    /// Puts a file into it.
    func write(_ bytes: Data, _ name: String = "register.sqlite") throws {
        try bytes.write(to: URL(fileURLWithPath: path(name).text))
    }

    /// The mode of a file in it, or of the folder itself.
    func mode(_ name: String = "") throws -> Int {
        var status = stat()
        guard stat(folder + "/" + name, &status) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        return Int(status.st_mode) & 0o7777
    }
}
