import EntenteUI
import Glibc

/// What the environment says to a terminal program.
enum Environment {
    /// A variable's value; nil where it is not set.
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Reads the size that `LINES` and `COLUMNS` give, for windows that have none, and removes both: ncurses would hold on to
    /// them and no longer see the window change.
    static func takeSize() -> Size {
        let size = Size(columns: number("COLUMNS") ?? 80, rows: number("LINES") ?? 24)
        unsetenv("COLUMNS")
        unsetenv("LINES")
        return size
    }

    private static func number(_ name: String) -> Int? {
        value(name).flatMap { Int($0) }.flatMap { (1...1000).contains($0) ? $0 : nil }
    }
}
