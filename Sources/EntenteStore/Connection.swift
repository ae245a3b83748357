import CSQLite
import GRDB

/// How every connection to a register is set up.
enum Connection {
    /// For a register that is in use.
    static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        // Writers wait at the gate; this is for the moments in which SQLite locks by itself.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase(protect)
        return configuration
    }

    /// For a register that is being built and that nobody else knows of: what a crash leaves of it is thrown away, so
    /// that nothing need be written twice.
    static var draft: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try protect(database)
            checkpointsWhenClosing(database, true)
            try database.execute(
                sql: """
                    PRAGMA journal_mode = MEMORY;
                    PRAGMA synchronous = OFF;
                    PRAGMA cache_size = -262144;
                    """)
        }
        return configuration
    }

    /// Settings that are the connection's own and not the file's.
    ///
    /// - `synchronous = FULL`: what was acknowledged is there after a power cut.
    /// - `mmap_size = 0`: with memory-mapped reading, the flaw of SQLite's log that `Gate` is about shows at once.
    /// - `trusted_schema`, `cell_size_check`, defensive mode: a file prepared by somebody else does no harm.
    /// - `temp_store = MEMORY`: no temporary files where the environment says.
    private static func protect(_ database: Database) throws {
        // By SQLite itself: GRDB would make literals and observed regions of them at every start.
        let settings = """
            PRAGMA synchronous = FULL;
            PRAGMA mmap_size = 0;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            """
        let code = sqlite3_exec(database.sqliteConnection, settings, nil, nil, nil)
        guard code == SQLITE_OK else { throw DatabaseError(code, of: database.sqliteConnection) }
        sqlite3_enable_load_extension(database.sqliteConnection, 0)
        configure(database, SQLITE_DBCONFIG_DEFENSIVE, on: true)
        checkpointsWhenClosing(database, false)
    }

    /// Whether the last connection to close brings the log into the file and removes it. That writes to the file, and so
    /// is allowed behind the gate only.
    static func checkpointsWhenClosing(_ database: Database, _ allowed: Bool) {
        configure(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on: !allowed)
    }

    private static func configure(_ database: Database, _ setting: CInt, on: Bool) {
        _ = entente_sqlite_configure(database.sqliteConnection, setting, on ? 1 : 0)
    }
}
