import Glibc

/// A line of `/proc/locks`: a lock that a process holds on a file.
struct FileLock: Equatable {
    /// The process; 0 where it is one that this one cannot see.
    let process: Int32
    /// The device of the file, as the kernel writes it: `fe:00`.
    let device: Substring
    /// The number of the file on its device.
    let inode: ino_t

    /// Reads a line; nil where it is not about a lock by `flock` that somebody has to himself.
    ///
    /// `1: FLOCK  ADVISORY  WRITE 23243 fe:00:16220199 0 EOF`; of one who waits the second word is an arrow.
    init?(_ line: Substring) {
        let words = line.split(separator: " ")
        guard words.count > 5, words[1] == "FLOCK", words[3] == "WRITE", let process = Int32(words[4]),
            let colon = words[5].lastIndex(of: ":"), let inode = ino_t(words[5][words[5].index(after: colon)...])
        else { return nil }
        self.process = process
        device = words[5][..<colon]
        self.inode = inode
    }

    /// The process that has an open file to itself; nil where the system does not tell.
    static func holder(of file: Int32) -> Int32? {
        var status = stat()
        guard fstat(file, &status) == 0, let text = KernelFile.text(of: "/proc/locks") else { return nil }
        let locks = text.split(separator: "\n").compactMap { FileLock($0) }.filter { $0.inode == status.st_ino }
        let device = name(of: status.st_dev)
        // Some file systems tell the kernel another device than they tell programs; then there must be no doubt.
        let found = locks.first { $0.device == device } ?? (locks.count == 1 ? locks.first : nil)
        return found.flatMap { $0.process > 0 ? $0.process : nil }
    }

    private static func name(of device: dev_t) -> String {
        let parts = Mount.name(of: device).split(separator: ":").compactMap { Int($0) }
        return parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
    }
}
