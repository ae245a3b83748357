import Glibc

/// What a copy of a register is called: after the register, what the copy was made for, and when in UTC.
///
/// `register-20261122T061500Z.sqlite` is a backup, `register-schema1-…` what there was before a migration from that
/// version, `register-replaced-…` what there was before another register was put in its place.
struct CopyName: Hashable, Comparable {
    /// What a copy was made for.
    enum Purpose: Hashable {
        case backup
        case migration(from: Int)
        case restoring
    }

    /// The file's name.
    let text: String

    /// The name of a copy that is made now.
    init(of register: RegisterPath, for purpose: Purpose) {
        let what =
            switch purpose {
            case .backup: ""
            case .migration(let version): "schema\(version)-"
            case .restoring: "replaced-"
            }
        text = Self.stem(of: register) + "-" + what + Self.now() + Self.ending
    }

    /// A name found in a folder; nil where it is none that this program gives to backups of the register.
    init?(_ name: String, ofBackupOf register: RegisterPath) {
        let bytes = Array(name.utf8)
        let stem = Array((Self.stem(of: register) + "-").utf8)
        let ending = Array(Self.ending.utf8)
        guard bytes.starts(with: stem), bytes.reversed().starts(with: ending.reversed()),
            bytes.count == stem.count + Self.pattern.utf8.count + ending.count
        else { return nil }
        let time = bytes[stem.count...].prefix(Self.pattern.utf8.count)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let fits = zip(time, Self.pattern.utf8).allSatisfy { byte, expected in
            expected == UInt8(ascii: "0") ? digits.contains(byte) : byte == expected
        }
        guard fits else { return nil }
        text = name
    }

    /// Of two copies made for the same, the older one comes first.
    static func < (left: CopyName, right: CopyName) -> Bool { left.text < right.text }

    private static let ending = ".sqlite"

    /// The form of a moment, with 0 for a digit.
    private static let pattern = "00000000T000000Z"

    /// The register's name without its ending.
    static func stem(of register: RegisterPath) -> String {
        let name = register.name
        return name.hasSuffix(ending) && name != ending ? String(name.dropLast(ending.utf8.count)) : name
    }

    private static func now() -> String {
        var moment = time(nil)
        var utc = tm()
        gmtime_r(&moment, &utc)
        func digits(_ number: Int32, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        let date = digits(utc.tm_year + 1900, 4) + digits(utc.tm_mon + 1, 2) + digits(utc.tm_mday, 2)
        return date + "T" + digits(utc.tm_hour, 2) + digits(utc.tm_min, 2) + digits(utc.tm_sec, 2) + "Z"
    }
}
