import GRDB

/// A step from one version of the schema to the next. Released steps are never changed; new ones are put at the end.
struct Migration {
    /// The statements of the step.
    let sql: String

    /// Every step, in order. A register's schema version is the number of steps it has been through.
    static let all = [version1, version2, version3]
}

extension Migration {
    /// The tables of the first release.
    ///
    /// `position` is the row's place in the file, and as INTEGER PRIMARY KEY survives a VACUUM. A reference is by the
    /// identifier that people see, and checked when a transaction commits, so that a file's records may come in any
    /// order. `agreement_field` and `activity_commitment` are tables because they are asked for from both ends; the
    /// other lists are JSON, with the keys of the interchange file. NULL in a list column is the empty list.
    ///
    /// `activity_occurrence` holds all that the portfolio needs of an activity, in the order in which it is read.
    private static let version1 = Migration(
        sql: """
            CREATE TABLE heading (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                revision INTEGER NOT NULL DEFAULT 1,
                city TEXT, city_en TEXT, city_vi TEXT, city_native TEXT, time_zone TEXT,
                records_through TEXT,
                policy_years INTEGER NOT NULL, policy_counts TEXT, policy_warn_days INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE field (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                name_en TEXT, name_vi TEXT, name_native TEXT
            ) STRICT;

            CREATE TABLE source (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                title TEXT, author TEXT, year INTEGER, notes TEXT
            ) STRICT;

            CREATE TABLE locality (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                name_en TEXT, name_vi TEXT, name_native TEXT, aliases TEXT,
                kind TEXT, country TEXT, region TEXT, latitude REAL, longitude REAL,
                part_of TEXT REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
                notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX locality_part_of ON locality (part_of);

            CREATE TABLE relationship (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                locality TEXT NOT NULL REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
                city_party_en TEXT, city_party_vi TEXT, city_party_native TEXT,
                purpose TEXT, initiative TEXT, level TEXT, partner_level TEXT, records_through TEXT,
                notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX relationship_locality ON relationship (locality);

            CREATE TABLE agreement (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
                title_en TEXT, title_vi TEXT, title_native TEXT, kind TEXT, signed TEXT,
                effective TEXT NOT NULL, term TEXT NOT NULL, term_months INTEGER, term_until TEXT,
                inactivity_years INTEGER, inactivity_counting TEXT, inactivity_counts TEXT, inactivity_excused TEXT,
                inactivity_sources TEXT,
                review_months INTEGER, notice_days INTEGER,
                ended_on TEXT, ended_reason TEXT, ended_sources TEXT,
                supersedes TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
                signatories TEXT, notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX agreement_relationship ON agreement (relationship);
            CREATE INDEX agreement_supersedes ON agreement (supersedes);

            CREATE TABLE agreement_field (
                agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                ordinal INTEGER NOT NULL,
                field TEXT NOT NULL REFERENCES field (id) DEFERRABLE INITIALLY DEFERRED,
                PRIMARY KEY (agreement, ordinal)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE commitment (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
                title_en TEXT, title_vi TEXT, title_native TEXT,
                field TEXT REFERENCES field (id) DEFERRABLE INITIALLY DEFERRED,
                state TEXT NOT NULL, due TEXT, owner_office TEXT, notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX commitment_agreement ON commitment (agreement);

            CREATE TABLE activity (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
                title_en TEXT, title_vi TEXT, title_native TEXT,
                field TEXT REFERENCES field (id) DEFERRABLE INITIALLY DEFERRED,
                kind TEXT NOT NULL, state TEXT NOT NULL, start_date TEXT NOT NULL, end_date TEXT, confirmed TEXT,
                carriers TEXT, funding TEXT, notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX activity_occurrence
                ON activity (relationship, position, kind, state, start_date, end_date, confirmed);

            CREATE TABLE activity_commitment (
                activity TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                ordinal INTEGER NOT NULL,
                commitment TEXT NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
                PRIMARY KEY (activity, ordinal)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX activity_commitment_commitment ON activity_commitment (commitment);

            CREATE TABLE prospect (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                locality TEXT NOT NULL REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
                state TEXT NOT NULL, on_date TEXT, by_whom TEXT, notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX prospect_locality ON prospect (locality);

            CREATE TABLE contact (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
                side TEXT, office TEXT, name TEXT, verified TEXT, email TEXT, phone TEXT, notes TEXT, sources TEXT
            ) STRICT;
            CREATE INDEX contact_relationship ON contact (relationship);

            CREATE TABLE flag (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
                on_date TEXT NOT NULL, by_whom TEXT, note TEXT, resolved TEXT
            ) STRICT;
            CREATE INDEX flag_relationship ON flag (relationship);

            CREATE TABLE review (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
                on_date TEXT NOT NULL, decision TEXT, note TEXT, by_whom TEXT
            ) STRICT;
            CREATE INDEX review_agreement ON review (agreement);

            CREATE TABLE dispute (
                position INTEGER PRIMARY KEY, revision INTEGER NOT NULL DEFAULT 1,
                about TEXT NOT NULL, subject TEXT NOT NULL, readings TEXT, note TEXT
            ) STRICT;
            CREATE INDEX dispute_subject ON dispute (subject);
            """)

    /// Reviews of relationships without an agreement, and who sees to what was decided; the log; review sessions.
    ///
    /// The log stands on its own: it names records that may be gone, and keeps each of them as one record of the
    /// interchange format. `position` is where the record stood, so that a removal can be taken back without a trace;
    /// `relationship` is the one that the record belongs to, by which a partner's log is found. A number of the log is the
    /// last one and one, and no entry is ever removed.
    ///
    /// `review_item` has the partners of a session in their order, and for each what came of it: nothing yet, `decided`
    /// with the identifier of the review, or `passed`.
    private static let version2 = Migration(
        sql: """
            ALTER TABLE review RENAME TO review_of_agreement;
            CREATE TABLE review (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
                agreement TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
                relationship TEXT REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
                on_date TEXT NOT NULL, decision TEXT, note TEXT, by_whom TEXT, office TEXT, due TEXT,
                CHECK ((agreement IS NULL) <> (relationship IS NULL))
            ) STRICT;
            INSERT INTO review (position, id, revision, agreement, on_date, decision, note, by_whom)
                SELECT position, id, revision, agreement, on_date, decision, note, by_whom FROM review_of_agreement;
            DROP TABLE review_of_agreement;
            CREATE INDEX review_agreement ON review (agreement);
            CREATE INDEX review_relationship ON review (relationship);

            CREATE TABLE log (
                number INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, origin TEXT,
                act TEXT NOT NULL, relationship TEXT, reason TEXT, undoes INTEGER
            ) STRICT;
            CREATE INDEX log_relationship ON log (relationship);
            CREATE INDEX log_undoes ON log (undoes) WHERE undoes IS NOT NULL;

            CREATE TABLE log_edit (
                entry INTEGER NOT NULL, ordinal INTEGER NOT NULL,
                kind TEXT NOT NULL, id TEXT NOT NULL, relationship TEXT, position INTEGER NOT NULL,
                before TEXT, after TEXT,
                PRIMARY KEY (entry, ordinal)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX log_edit_record ON log_edit (kind, id, entry);
            CREATE INDEX log_edit_relationship ON log_edit (relationship, entry);

            CREATE TABLE review_session (
                id INTEGER PRIMARY KEY, begun_at TEXT NOT NULL, begun_by TEXT NOT NULL, queue TEXT NOT NULL,
                as_of TEXT NOT NULL, state TEXT NOT NULL, position INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE review_item (
                session INTEGER NOT NULL, number INTEGER NOT NULL, relationship TEXT NOT NULL,
                outcome TEXT, reviews TEXT,
                PRIMARY KEY (session, number)
            ) STRICT, WITHOUT ROWID;
            """)
}

extension Migration {
    /// What the lists need of each relationship, in one cell (`EntryTable`), which is NULL from any change of a record that
    /// it was made of until it is filled again.
    ///
    /// The portfolio is no longer read from the records, so that the index of activities need not cover what it needs.
    private static let version3 = Migration(
        sql: """
            DROP INDEX activity_occurrence;
            CREATE INDEX activity_relationship ON activity (relationship);

            CREATE TABLE portfolio_entry (position INTEGER PRIMARY KEY, content BLOB) STRICT;
            INSERT INTO portfolio_entry (position) SELECT position FROM relationship;
            CREATE INDEX portfolio_entry_stale ON portfolio_entry (position) WHERE content IS NULL;

            CREATE TRIGGER relationship_insert AFTER insert ON relationship BEGIN
                INSERT OR REPLACE INTO portfolio_entry (position) VALUES (new.position);
            END;
            CREATE TRIGGER relationship_update AFTER update ON relationship BEGIN
                DELETE FROM portfolio_entry WHERE position = old.position;
                INSERT OR REPLACE INTO portfolio_entry (position) VALUES (new.position);
            END;
            CREATE TRIGGER relationship_delete AFTER delete ON relationship BEGIN
                DELETE FROM portfolio_entry WHERE position = old.position;
            END;

            """
                + staling("locality", "SELECT position FROM relationship WHERE locality", by: "id")
                + staling("agreement", "SELECT position FROM relationship WHERE id", by: "relationship")
                + staling(
                    "agreement_field",
                    """
                    SELECT relationship.position FROM agreement JOIN relationship ON relationship.id = agreement.relationship
                        WHERE agreement.id
                    """, by: "agreement")
                + staling("activity", "SELECT position FROM relationship WHERE id", by: "relationship"))

    /// The triggers that empty the cells of the relationships which a row of a table belongs to, before and after a change.
    private static func staling(_ table: String, _ positions: String, by column: String) -> String {
        func trigger(_ event: String, _ values: String) -> String {
            """
            CREATE TRIGGER \(table)_\(event) AFTER \(event) ON \(table) BEGIN
                UPDATE portfolio_entry SET content = NULL WHERE position IN (
                    \(positions) IN (\(values)));
            END;

            """
        }
        return trigger("insert", "new.\(column)") + trigger("update", "old.\(column), new.\(column)")
            + trigger("delete", "old.\(column)")
    }
}

extension Migration {
    /// The schema version of a register.
    static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    /// Takes the steps that a register has not been through. To be called in a transaction, behind the gate: another
    /// process may have been faster.
    static func run(in database: Database) throws {
        let done = try version(of: database)
        for (index, migration) in all.enumerated().dropFirst(done) {
            try database.execute(sql: migration.sql)
            try database.execute(sql: "PRAGMA user_version = \(index + 1)")
        }
    }
}
