import CSQLite
public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Looks over a register and its file, and changes nothing.
    ///
    /// - Parameter day: As of which records are looked at.
    public static func checkUp(_ path: RegisterPath, asOf day: Day) throws(StoreError) -> Checkup {
        var checkup = Checkup(path: path.text, sqlite: String(cString: sqlite3_libversion()))
        if hasFlawedLog(sqlite3_libversion_number()) {
            checkup.add([Checkup.Finding(.flawedSQLite, nil, checkup.sqlite)])
        }
        let store: RegisterStore
        do {
            store = try openAsIs(at: path, readOnly: true)
        } catch {
            switch error {
            case .damaged(_, let damage): checkup.add([Checkup.Finding(.damaged, path.text, told: damage)])
            default: throw error
            }
            return checkup
        }
        checkup.add(FileModes(of: path).findings + Self.leftovers(of: path))
        do {
            try store.read { checkup.add(try findings(in: $0)) }
            let schema = try store.outsideTransaction(Migration.version)
            checkup.schema = schema
            guard schema == Format.version else {
                checkup.add([Checkup.Finding(.olderSchema, nil, String(schema))])
                return checkup
            }
            try store.read {
                checkup.add(try logFindings(in: $0) + sessionFindings(in: $0) + unreadableRecords(in: $0))
            }
            if !checkup.findings.contains(where: { $0.kind == .unreadable }) {
                try store.read { checkup.add(try listFindings(in: $0)) }
                checkup.add(try store.recordFindings(asOf: day))
            }
        } catch .unreadable(_, let table, let column, let value) {
            checkup.add([Checkup.Finding(.unreadable, "\(table).\(column)", told: value)])
        } catch .damaged(_, let damage) {
            checkup.add([Checkup.Finding(.damaged, path.text, told: damage)])
        }
        return checkup
    }

    /// Puts right what can be without a decision.
    /// - Returns: what was put right.
    public static func mend(_ findings: [Checkup.Finding], of path: RegisterPath) throws -> [Checkup.Finding] {
        var mended: [Checkup.Finding] = []
        for finding in findings where finding.isFixable {
            switch finding.kind {
            case .leftover:
                guard let file = finding.subject else { continue }
                try Gate.pass(to: path, access: Access(ofFile: path.text)) {
                    // Once more behind the gate: whoever makes a register holds it.
                    if leftovers(of: path).contains(finding) { Draft.remove(file) }
                }
            case .fileMode, .companionMode:
                try FileModes(of: path).correct(finding)
            case .noLog:
                let store = try openAsIs(at: path, readOnly: false)
                try Gate.pass(to: path, access: store.access) {
                    try store.behindGate { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
                }
            case .wrongList:
                let store = try openAsIs(at: path, readOnly: false)
                try store.change { try EntryTable(in: $0).rebuild() }
            default: continue
            }
            mended.append(finding)
        }
        return mended
    }

    /// Whether a version of SQLite can damage a log where one connection commits while another checkpoints.
    static func hasFlawedLog(_ version: CInt) -> Bool {
        switch version {
        case ..<3_007_000, 3_051_003...: false
        case 3_044_006..<3_045_000, 3_050_007..<3_051_000: false
        default: true
        }
    }

    private static func leftovers(of path: RegisterPath) -> [Checkup.Finding] {
        var files = [path.folder, path.folder + "/backups"].flatMap { Draft.leftovers(in: $0, of: path) }
        if (try? OpenRegisters.file(at: path.draft)) != nil { files.append(path.draft) }
        return files.map { Checkup.Finding(.leftover, $0) }
    }

    // MARK: In the file

    private static func findings(in database: Database) throws -> [Checkup.Finding] {
        var findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            .map { Checkup.Finding(.damaged, nil, $0) }
        if try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" {
            findings.append(Checkup.Finding(.noLog))
        }
        findings += try DanglingReference.all(in: database).map { reference, count in
            Checkup.Finding(
                .danglingReference, reference.id, "\(reference.record).\(reference.key) = \(reference.target)",
                count: count)
        }
        return findings + (try unknownSources(in: database)) + (try unknownSubjects(in: database))
    }

    /// Citations stand in lists, in which SQLite does not look for references.
    private static func unknownSources(in database: Database) throws -> [Checkup.Finding] {
        let columns = try Row.fetchAll(
            database,
            sql: """
                SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
                WHERE tables.type = 'table' AND tables.name <> 'log_edit' AND columns.name IN
                    ('sources', 'inactivity_excused', 'inactivity_sources', 'ended_sources', 'readings')
                """)
        return try columns.flatMap { row -> [Checkup.Finding] in
            let (table, column): (String, String) = (row[0], row[1])
            let subject = table == "dispute" ? "about" : "id"
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT \(table).\(subject), list.atom FROM \(table), json_tree(\(table).\(column)) AS list
                    WHERE list.key = 'source' AND list.atom NOT IN (SELECT id FROM source)
                    """)
            return rows.map { Checkup.Finding(.unknownSource, $0[0], $0[1]) }
        }
    }

    private static func unknownSubjects(in database: Database) throws -> [Checkup.Finding] {
        let tables = [
            "field", "source", "locality", "relationship", "agreement", "commitment", "activity", "prospect", "contact",
            "flag", "review",
        ]
        let known =
            tables.map { "SELECT id FROM \($0)" } + [
                "SELECT city FROM heading WHERE city IS NOT NULL", "SELECT 'register'",
            ]
        let subjects = try String.fetchAll(
            database,
            sql: "SELECT about FROM dispute WHERE subject NOT IN (\(known.joined(separator: " UNION ALL ")))")
        return subjects.map { Checkup.Finding(.unknownSubject, $0) }
    }

    // MARK: In the records

    private static func listFindings(in database: Database) throws -> [Checkup.Finding] {
        let table = EntryTable(in: database)
        let shares = try PortfolioHead(from: database).shares
        let wrong = try (0..<shares.count).flatMap { try table.differences(in: shares[$0]) }
        return wrong.isEmpty ? [] : [Checkup.Finding(.wrongList, wrong[0], nil, count: wrong.count)]
    }

    private func recordFindings(asOf day: Day) throws(StoreError) -> [Checkup.Finding] {
        var disputes = 0
        var impossible: [Checkup.Finding] = []
        func look(at record: EntenteDomain.Record) {
            if case .dispute = record { disputes += 1 }
            impossible += record.problems.map(Checkup.Finding.init)
        }
        do {
            try forEachRecord(heading: { look(at: .heading($0)) }, look)
        } catch {
            throw StoreError(error, at: path)
        }
        let portfolio = try portfolio()
        let assessment = Assessment(of: portfolio, asOf: day)
        var counts: [Checkup.Finding.Kind: Int] = [.openDispute: disputes]
        for standing in assessment.standings {
            for anomaly in standing.anomalies { counts[Checkup.Finding.Kind(anomaly.kind), default: 0] += 1 }
        }
        counts[.staleContact] =
            try figures(policy: portfolio.heading.policy, asOf: day).contacts.unverified.count
        return impossible
            + Checkup.Finding.Kind.allCases.compactMap { kind in
                counts[kind].flatMap { $0 > 0 ? Checkup.Finding(kind, count: $0) : nil }
            }
    }
}

extension Checkup.Finding.Kind {
    fileprivate init(_ kind: Anomaly.Kind) {
        self =
            switch kind {
            case .activityAfterEnd: .activityAfterEnd
            case .plannedStartPassed: .plannedStartPassed
            case .ongoingUnconfirmed: .ongoingUnconfirmed
            }
    }
}
