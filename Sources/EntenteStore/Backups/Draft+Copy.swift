import GRDB

extension Draft {
    /// Fills the draft with what a register holds as of the open transaction, and makes sure by opening it that it is
    /// all there and sound. It needs no file beside it, and so can be carried anywhere.
    /// - Returns: how many rows it has.
    func fill(from source: Database, at origin: RegisterPath) throws -> RowCounts {
        let counts = try RowCounts(of: source)
        try write { try source.backup(to: $0) }
        let found: RowCounts
        do {
            found = try check()
        } catch StoreError.damaged(_, let finding) {
            throw StoreError.unsoundCopy(path: origin.text, finding: finding)
        }
        guard found == counts else {
            throw StoreError.unsoundCopy(path: origin.text, finding: .rows(found.total, of: counts.total))
        }
        return counts
    }

    /// Brings the copy to this program's schema version, and its pages to the size given, so that it can be put in the
    /// place of a register.
    func convert(pageSize: Int?) throws -> RowCounts {
        try write { copy in
            try copy.inTransaction(.immediate) {
                try Migration.run(in: copy)
                return .commit
            }
            if let pageSize, try Int.fetchOne(copy, sql: "PRAGMA page_size") != pageSize {
                try copy.execute(sql: "PRAGMA page_size = \(pageSize); VACUUM")
            }
        }
        return try check()
    }

    /// Has the draft written by way of a log, as a register is.
    func useLog() throws { try write(journal: "WAL") { _ in } }

    /// Changes the draft, which afterwards is a file of its own, without a log beside it.
    private func write(journal: String = "DELETE", _ body: (Database) throws -> Void) throws {
        do {
            let queue = try DatabaseQueue(path: path.text, configuration: Connection.draft)
            try queue.writeWithoutTransaction { copy in
                try body(copy)
                try copy.execute(sql: "PRAGMA journal_mode = \(journal)")
            }
            try queue.close()
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Opens what is on the disk as anybody would, and looks at every page.
    private func check() throws -> RowCounts {
        try FileHeader.check(path.text)
        do {
            let queue = try DatabaseQueue(path: path.text, configuration: Connection.configuration(readOnly: true))
            let path = path
            let counts = try queue.read { copy in
                try RegisterStore.checkIntegrity(of: copy, path: path.text)
                return try RowCounts(of: copy)
            }
            try queue.close()
            return counts
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Reads the draft: as the source of what goes into a register.
    func read(_ body: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: path.text, configuration: Connection.configuration(readOnly: true))
        try queue.read(body)
        try queue.close()
    }
}
