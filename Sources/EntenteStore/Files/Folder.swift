import Glibc

/// What is done with the folder that a register lies in.
enum Folder {
    /// Makes the folder and those above it where they are missing: the last one with the mode of `access`, the others
    /// for the owner alone. Folders that exist are left as they are.
    static func make(_ path: String, access: Access) throws(StoreError) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw .notFolder(path: path, kind: .file) }
            return
        }
        try make(RegisterPath(path).folder, access: .owner)
        guard mkdir(path, access.folderMode & 0o777) == 0 else {
            if errno == EEXIST { return }
            throw .lastSystemError(.makeFolder, path)
        }
        // The mask of the process may have taken from the mode, and mkdir does not set the group bit.
        guard chmod(path, access.folderMode) == 0 else { throw .lastSystemError(.setMode, path) }
    }

    /// Refuses what is no folder, or one that is reached through a symbolic link.
    static func requireFolder(_ path: String) throws(StoreError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            throw errno == ENOENT ? .noFolder(path: path) : .lastSystemError(.lookAtFolder, path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return
        case S_IFLNK: throw .notFolder(path: path, kind: .symbolicLink)
        default: throw .notFolder(path: path, kind: .file)
        }
    }

    /// The names of what is in the folder; none where it cannot be read.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }

    /// Has the folder's entries survive a power cut.
    static func synchronize(_ path: String) throws(StoreError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .lastSystemError(.openFolder, path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .lastSystemError(.writeFolder, path) }
    }

    /// Refuses a folder on a file system that other hosts may write to: SQLite's locks and its shared memory work
    /// within one host only.
    static func requireLocal(_ path: String) throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .lastSystemError(.lookAtFolder, path) }
        guard let mounts = fopen("/proc/self/mountinfo", "re") else { return }
        defer { fclose(mounts) }
        let device = " \(Mount.name(of: status.st_dev)) "
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, mounts) > 0, let text = line {
            guard strstr(text, device) != nil, let mount = Mount(String(cString: text)) else { continue }
            if mount.device == status.st_dev, mount.isNetwork {
                throw .networkFileSystem(path: path, type: mount.type)
            }
        }
    }
}

/// A line of `/proc/self/mountinfo`.
struct Mount: Equatable {
    /// The device by which `stat` knows the file system.
    let device: dev_t
    /// The file system's type, for FUSE with the subtype: `ext4`, `nfs4`, `fuse.sshfs`.
    let type: String

    /// Reads a line; nil where it has another form.
    ///
    /// The third word is the device as `major:minor`, the one after a lone hyphen is the type.
    init?(_ line: String) {
        let words = line.split(separator: " ")
        guard words.count > 6, let hyphen = words[6...].firstIndex(of: "-"), hyphen + 1 < words.endIndex else {
            return nil
        }
        let numbers = words[2].split(separator: ":").compactMap { dev_t($0) }
        guard numbers.count == 2 else { return nil }
        // How Linux packs the two into the number that stat returns; the C library has it as a macro only.
        let (major, minor) = (numbers[0], numbers[1])
        device = (major & ~0xFFF) << 32 | (major & 0xFFF) << 8 | (minor & ~0xFF) << 12 | minor & 0xFF
        type = String(words[hyphen + 1])
    }

    /// A device as the file writes it: `major:minor`.
    static func name(of device: dev_t) -> String {
        let major = (device >> 32 & ~0xFFF) | (device >> 8 & 0xFFF)
        let minor = (device >> 12 & 0xFFFF_FF00) | (device & 0xFF)
        return "\(major):\(minor)"
    }

    /// Whether other hosts may write to the file system.
    var isNetwork: Bool { Self.networkTypes.contains(type) }

    private static let networkTypes = [
        "nfs", "nfs3", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "coda", "afs", "ceph", "9p", "lustre", "gfs2", "ocfs2",
        "beegfs", "gpfs", "orangefs", "pvfs2", "vboxsf", "vmhgfs", "prl_fs", "fuse.sshfs", "fuse.glusterfs",
        "fuse.ceph-fuse", "fuse.s3fs", "fuse.rclone", "fuse.davfs", "fuse.curlftpfs", "fuse.smbnetfs",
        "fuse.gvfsd-fuse", "fuse.vmhgfs-fuse",
    ]
}
