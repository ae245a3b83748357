/// By what a register is known among SQLite files.
enum Format {
    /// The file's `application_id`: "Ente" in ASCII.
    static let applicationID: UInt32 = 0x456E_7465

    /// The schema version that this program reads and writes; older ones are brought to it, newer ones refused.
    static var version: Int { Migration.all.count }
}
