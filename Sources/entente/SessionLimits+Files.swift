import EntenteStore
import EntenteUI
import Glibc

extension SessionLimits {
    /// The path of a file or a folder that the user has named, where it is within the limits: links and dots are followed. In
    /// a restricted session a name is taken from its folder.
    func path(_ named: String) throws(Failure) -> RegisterPath {
        guard isRestricted else { return RegisterPath(named) }
        if let folder, let allowed = Self.real(RegisterPath(folder).text) {
            let path = RegisterPath(named, in: allowed)
            let real = Self.real(path.text) ?? Self.real(path.folder)
            if let real, real == allowed || real.utf8.starts(with: (allowed + "/").utf8) { return path }
        }
        throw Failure(code: .usage) { words in
            folder.map { words(FailureWords.notInFolder, $0, named) } ?? words(FailureWords.noFolder, named)
        }
    }

    /// The path without links and dots; nil where there is nothing.
    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
