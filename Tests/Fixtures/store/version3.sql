PRAGMA application_id = 1164866661;
PRAGMA user_version = 3;
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
CREATE TABLE relationship (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
    locality TEXT NOT NULL REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
    city_party_en TEXT, city_party_vi TEXT, city_party_native TEXT,
    purpose TEXT, initiative TEXT, level TEXT, partner_level TEXT, records_through TEXT,
    notes TEXT, sources TEXT
) STRICT;
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
CREATE TABLE activity (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    title_en TEXT, title_vi TEXT, title_native TEXT,
    field TEXT REFERENCES field (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, state TEXT NOT NULL, start_date TEXT NOT NULL, end_date TEXT, confirmed TEXT,
    carriers TEXT, funding TEXT, notes TEXT, sources TEXT
) STRICT;
CREATE TABLE activity_commitment (
    activity TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    commitment TEXT NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (activity, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE prospect (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
    locality TEXT NOT NULL REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL, on_date TEXT, by_whom TEXT, notes TEXT, sources TEXT
) STRICT;
CREATE TABLE contact (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT, office TEXT, name TEXT, verified TEXT, email TEXT, phone TEXT, notes TEXT, sources TEXT
) STRICT;
CREATE TABLE flag (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
    relationship TEXT NOT NULL REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL, by_whom TEXT, note TEXT, resolved TEXT
) STRICT;
CREATE TABLE dispute (
    position INTEGER PRIMARY KEY, revision INTEGER NOT NULL DEFAULT 1,
    about TEXT NOT NULL, subject TEXT NOT NULL, readings TEXT, note TEXT
) STRICT;
CREATE TABLE review (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1,
    agreement TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    relationship TEXT REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    on_date TEXT NOT NULL, decision TEXT, note TEXT, by_whom TEXT, office TEXT, due TEXT,
    CHECK ((agreement IS NULL) <> (relationship IS NULL))
) STRICT;
CREATE TABLE log (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, origin TEXT,
    act TEXT NOT NULL, relationship TEXT, reason TEXT, undoes INTEGER
) STRICT;
CREATE TABLE log_edit (
    entry INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL, id TEXT NOT NULL, relationship TEXT, position INTEGER NOT NULL,
    before TEXT, after TEXT,
    PRIMARY KEY (entry, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE review_session (
    id INTEGER PRIMARY KEY, begun_at TEXT NOT NULL, begun_by TEXT NOT NULL, queue TEXT NOT NULL,
    as_of TEXT NOT NULL, state TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE review_item (
    session INTEGER NOT NULL, number INTEGER NOT NULL, relationship TEXT NOT NULL,
    outcome TEXT, reviews TEXT,
    PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE portfolio_entry (position INTEGER PRIMARY KEY, content BLOB) STRICT;
CREATE INDEX locality_part_of ON locality (part_of);
CREATE INDEX relationship_locality ON relationship (locality);
CREATE INDEX agreement_relationship ON agreement (relationship);
CREATE INDEX agreement_supersedes ON agreement (supersedes);
CREATE INDEX commitment_agreement ON commitment (agreement);
CREATE INDEX activity_commitment_commitment ON activity_commitment (commitment);
CREATE INDEX prospect_locality ON prospect (locality);
CREATE INDEX contact_relationship ON contact (relationship);
CREATE INDEX flag_relationship ON flag (relationship);
CREATE INDEX dispute_subject ON dispute (subject);
CREATE INDEX review_agreement ON review (agreement);
CREATE INDEX review_relationship ON review (relationship);
CREATE INDEX log_relationship ON log (relationship);
CREATE INDEX log_undoes ON log (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX log_edit_record ON log_edit (kind, id, entry);
CREATE INDEX log_edit_relationship ON log_edit (relationship, entry);
CREATE INDEX activity_relationship ON activity (relationship);
CREATE INDEX portfolio_entry_stale ON portfolio_entry (position) WHERE content IS NULL;
PRAGMA defer_foreign_keys = ON;
INSERT INTO heading VALUES (1, 1, 'hcmc', 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', 'Asia/Ho_Chi_Minh', '2019-04-14', 3, '["training"]', 90);
INSERT INTO field VALUES (1, 'finance', 1, 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main');
INSERT INTO source VALUES (1, 'study', 1, 'A study', 'A.', 2020, 'n');
INSERT INTO locality VALUES (1, 'frankfurt', 1, 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', '["Mainhattan"]', 'city', 'DE', 'europe', 50.11, 8.68, 'hesse', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO locality VALUES (2, 'hesse', 1, 'Hesse', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO relationship VALUES (1, 'frankfurt', 1, 'frankfurt', 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', 'socioEconomic', 'city', 'friendshipCooperation', 'partnership', '2019', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO agreement VALUES (1, 'frankfurt-2019', 1, 'frankfurt', 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', 'memorandum', '2019', '2019-04-14', 'renewing', 12, NULL, 2, 'agreementYears', '["project","aid"]', '[{"from":"2019-04-14","to":"2019-04-14","reason":"pandemic","source":"news"}]', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]', 12, 90, '2019', 'by "mutual" consent', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]', 'frankfurt-2015', '["The mayor"]', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO agreement VALUES (2, 'frankfurt-2015', 1, 'frankfurt', NULL, NULL, NULL, NULL, NULL, '2019', 'until', NULL, '2019-04-14', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO agreement_field VALUES ('frankfurt-2019', 0, 'finance');
INSERT INTO commitment VALUES (1, 'fair', 1, 'frankfurt-2019', 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', 'finance', 'open', '2019', 'Trade', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO activity VALUES (1, 'course', 1, 'frankfurt', 'Frankfurt am Main', 'Frankfurt', 'Frankfurt am Main', 'finance', 'training', 'ongoing', '2019', '2019-04-14', '2019-04-14', '[{"side":"partner","kind":"university","name":"University"}]', '[{"party":"joint","amount":"248733.50","currency":"EUR"}]', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO activity_commitment VALUES ('course', 0, 'fair');
INSERT INTO prospect VALUES (1, 'prospect', 1, 'hesse', 'interest', '2019', 'partner', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO contact VALUES (1, 'contact', 1, 'frankfurt', 'partner', 'Protocol', 'Desk', '2019', 'desk@example.org', '+49 69 0', 'n', '[{"source":"study","at":"5.3.2.2"},{"source":"news"}]');
INSERT INTO flag VALUES (1, 'flag', 1, 'frankfurt', '2019-04-14', 'Desk', 'look', '2019-04-14');
INSERT INTO dispute VALUES (1, 1, 'frankfurt-2019.signed', 'frankfurt-2019', '[{"value":"2019","sources":[{"source":"study","at":"5.3.2.2"},{"source":"news"}]},{"value":"2018"}]', 'n');
INSERT INTO review VALUES (1, 'review', 1, 'frankfurt-2019', NULL, '2019-04-14', 'keep', 'n', 'Desk', NULL, NULL);
INSERT INTO review VALUES (2, 'review-2', 1, NULL, 'frankfurt', '2019-04-14', 'revive', 'n', 'Desk', 'Protocol', '2019');
INSERT INTO portfolio_entry VALUES (1, X'01146672616E6B66757274244672616E6B6675727420616D204D61696E144672616E6B66757274244672616E6B6675727420616D204D61696E02164D61696E68617474616E010644450202010103AE47E17A140E49405C8FC2F5285C2140E94500006C010000041E6672616E6B667572742D3230313912021066696E616E63655046000000000002031802040104010502A09902A09902011801B40101E94500006C0100001E6672616E6B667572742D323031350200E94500006C0100000450460000000000020000000002030203E94500006C01000050460000000000025046000000000002');
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
CREATE TRIGGER locality_insert AFTER insert ON locality BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE locality IN (new.id));
END;
CREATE TRIGGER locality_update AFTER update ON locality BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE locality IN (old.id, new.id));
END;
CREATE TRIGGER locality_delete AFTER delete ON locality BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE locality IN (old.id));
END;
CREATE TRIGGER agreement_insert AFTER insert ON agreement BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE id IN (new.relationship));
END;
CREATE TRIGGER agreement_update AFTER update ON agreement BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE id IN (old.relationship, new.relationship));
END;
CREATE TRIGGER agreement_delete AFTER delete ON agreement BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE id IN (old.relationship));
END;
CREATE TRIGGER agreement_field_insert AFTER insert ON agreement_field BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT relationship.position FROM agreement JOIN relationship ON relationship.id = agreement.relationship
    WHERE agreement.id IN (new.agreement));
END;
CREATE TRIGGER agreement_field_update AFTER update ON agreement_field BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT relationship.position FROM agreement JOIN relationship ON relationship.id = agreement.relationship
    WHERE agreement.id IN (old.agreement, new.agreement));
END;
CREATE TRIGGER agreement_field_delete AFTER delete ON agreement_field BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT relationship.position FROM agreement JOIN relationship ON relationship.id = agreement.relationship
    WHERE agreement.id IN (old.agreement));
END;
CREATE TRIGGER activity_insert AFTER insert ON activity BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE id IN (new.relationship));
END;
CREATE TRIGGER activity_update AFTER update ON activity BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE id IN (old.relationship, new.relationship));
END;
CREATE TRIGGER activity_delete AFTER delete ON activity BEGIN
    UPDATE portfolio_entry SET content = NULL WHERE position IN (
        SELECT position FROM relationship WHERE id IN (old.relationship));
END;
