-- SPDX-FileCopyrightText: 2026 The Fieldcase authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema of a device's vault.
--
-- Ids are the 16 bytes of a UUID, hashes 32 bytes, instants milliseconds UTC. Tables of the ledger are append-only; a
-- view can be thrown away and made again from them.

-- This device ---------------------------------------------------------------------------------------------------------

CREATE TABLE device_identity (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    device BLOB NOT NULL CHECK (length(device) = 16),
    sign_seed BLOB NOT NULL CHECK (length(sign_seed) = 32),
    box_secret BLOB NOT NULL CHECK (length(box_secret) = 32)
);

CREATE TABLE membership (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    org BLOB NOT NULL CHECK (length(org) = 16),
    officer BLOB NOT NULL CHECK (length(officer) = 16),
    office_device BLOB NOT NULL CHECK (length(office_device) = 16),
    office_sign BLOB NOT NULL CHECK (length(office_sign) = 32)
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- The ledger ----------------------------------------------------------------------------------------------------------

-- `body` is what travels: canonical JSON in the organisation's own case, an age file in every other.
-- `tally` chains the rows in the order of writing: SHA-256 of the tally before and the row's hash.
CREATE TABLE entry (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    case_id BLOB NOT NULL CHECK (length(case_id) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL,
    header BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    body BLOB NOT NULL,
    tally BLOB NOT NULL CHECK (length(tally) = 32),
    UNIQUE (case_id, device, seq)
);

-- The office's word for an entry: its place in the official order.
CREATE TABLE receipt (
    row INTEGER PRIMARY KEY,
    entry BLOB NOT NULL UNIQUE REFERENCES entry (hash),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 1),
    received_at_ms INTEGER NOT NULL,
    content BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    tally BLOB NOT NULL CHECK (length(tally) = 32)
);

-- The office's word for an object.
CREATE TABLE object_receipt (
    row INTEGER PRIMARY KEY,
    object BLOB NOT NULL UNIQUE CHECK (length(object) = 32),
    content BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    tally BLOB NOT NULL CHECK (length(tally) = 32)
);

-- How many rows each of the three has, and the last tally: the removal of a last row shows too.
CREATE TABLE tally (
    name TEXT PRIMARY KEY,
    rows INTEGER NOT NULL,
    tally BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO tally VALUES
    ('entry', 0, zeroblob(32)), ('receipt', 0, zeroblob(32)), ('object_receipt', 0, zeroblob(32));

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
-- INSERT OR REPLACE removes without asking the trigger above.
CREATE TRIGGER entry_is_never_replaced BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE hash = NEW.hash OR row = NEW.row
             OR (case_id = NEW.case_id AND device = NEW.device AND seq = NEW.seq))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER receipt_is_never_changed BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
CREATE TRIGGER receipt_is_never_removed BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
CREATE TRIGGER receipt_is_never_replaced BEFORE INSERT ON receipt
WHEN EXISTS (SELECT 1 FROM receipt WHERE entry = NEW.entry OR position = NEW.position OR row = NEW.row)
BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;

CREATE TRIGGER object_receipt_is_never_changed BEFORE UPDATE ON object_receipt
BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
CREATE TRIGGER object_receipt_is_never_removed BEFORE DELETE ON object_receipt
BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
CREATE TRIGGER object_receipt_is_never_replaced BEFORE INSERT ON object_receipt
WHEN EXISTS (SELECT 1 FROM object_receipt WHERE object = NEW.object OR row = NEW.row)
BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;

-- Beside the ledger ---------------------------------------------------------------------------------------------------

-- Entries that build on something that has not come: an entry (32 bytes) or a device's enrolment (16 bytes).
CREATE TABLE held_entry (
    hash BLOB PRIMARY KEY,
    waits_for BLOB NOT NULL,
    header BLOB NOT NULL,
    signature BLOB NOT NULL,
    body BLOB NOT NULL,
    receipt_content BLOB,
    receipt_signature BLOB
) WITHOUT ROWID;
CREATE INDEX held_entry_by_need ON held_entry (waits_for);

CREATE TABLE refused_entry (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    case_id BLOB,
    ours INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL
);

-- Files of the vault that were seen complete, and what the office said of them.
CREATE TABLE object_here (
    object BLOB PRIMARY KEY CHECK (length(object) = 32),
    object_bytes INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE object_sent (
    object BLOB PRIMARY KEY CHECK (length(object) = 32)
) WITHOUT ROWID;

-- Frozen snapshots and transcripts of draws.
CREATE TABLE draw_record (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    content BLOB NOT NULL
);
CREATE TRIGGER draw_record_is_never_changed BEFORE UPDATE ON draw_record
BEGIN SELECT RAISE(ABORT, 'draw records are written once'); END;

-- Views of the ledger -------------------------------------------------------------------------------------------------

-- The last entry of each chain.
CREATE TABLE chain_head (
    case_id BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (case_id, device)
) WITHOUT ROWID;

-- Opened bodies of entries outside the organisation's own case.
CREATE TABLE plain_body (
    row INTEGER PRIMARY KEY REFERENCES entry (row),
    body BLOB NOT NULL
);

-- This device's entries without a receipt.
CREATE TABLE unsent_entry (
    row INTEGER PRIMARY KEY REFERENCES entry (row),
    case_id BLOB NOT NULL
);
CREATE INDEX unsent_entry_by_case ON unsent_entry (case_id);

-- Keys wrapped to this device, or to the office group. `owner` is a case's id, or the group's public key.
CREATE TABLE key_wrap (
    owner BLOB NOT NULL,
    recipient TEXT NOT NULL CHECK (recipient IN ('device', 'group')),
    row INTEGER NOT NULL REFERENCES entry (row),
    age BLOB NOT NULL,
    PRIMARY KEY (owner, recipient, row)
) WITHOUT ROWID;

CREATE TABLE number_lease (
    row INTEGER PRIMARY KEY REFERENCES entry (row),
    form TEXT NOT NULL,
    year INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
);
CREATE INDEX number_lease_by_form ON number_lease (form, year, first);

CREATE TABLE number_use (
    form TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    case_id BLOB NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (form, year, number)
) WITHOUT ROWID;

-- Objects that entries name.
CREATE TABLE object (
    object BLOB PRIMARY KEY CHECK (length(object) = 32),
    case_id BLOB NOT NULL,
    row INTEGER NOT NULL REFERENCES entry (row),
    object_bytes INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX object_by_case ON object (case_id, row);

-- Which part of which import a register.rows entry is: folding the organisation needs no more of it.
CREATE TABLE register_part (
    row INTEGER PRIMARY KEY REFERENCES entry (row),
    kind INTEGER NOT NULL,
    import BLOB NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL
);

CREATE TABLE enterprise (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    category TEXT NOT NULL,
    risk INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    status INTEGER NOT NULL,
    excluded INTEGER NOT NULL,
    content BLOB NOT NULL,
    row INTEGER NOT NULL REFERENCES entry (row)
);
CREATE INDEX enterprise_by_name ON enterprise (name, code);
-- Pairs of neighbouring characters of the name and of its pinyin initials; see searchtext.h.
CREATE VIRTUAL TABLE enterprise_search USING fts5 (
    name, initials, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE officer (
    certificate TEXT PRIMARY KEY,
    officer BLOB NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    row INTEGER NOT NULL REFERENCES entry (row)
) WITHOUT ROWID;
CREATE INDEX officer_by_id ON officer (officer);

CREATE TABLE case_row (
    case_id BLOB PRIMARY KEY CHECK (length(case_id) = 16),
    title TEXT NOT NULL,
    source INTEGER NOT NULL,
    enterprise_code TEXT NOT NULL,
    enterprise_name TEXT NOT NULL,
    enterprise_address TEXT NOT NULL,
    stage INTEGER NOT NULL,
    mine INTEGER NOT NULL,
    readable INTEGER NOT NULL,
    round INTEGER NOT NULL,
    return_reason TEXT NOT NULL,
    findings INTEGER NOT NULL,
    major_findings INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    voided INTEGER NOT NULL,
    issued_at_ms INTEGER NOT NULL,
    release_at_ms INTEGER NOT NULL,
    changed_at_ms INTEGER NOT NULL,
    changed_by TEXT NOT NULL
);
CREATE INDEX case_row_by_change ON case_row (changed_at_ms, case_id);
CREATE INDEX case_row_by_stage ON case_row (stage, changed_at_ms, case_id);
CREATE INDEX case_row_mine ON case_row (mine, changed_at_ms, case_id);

CREATE TABLE finding_row (
    case_id BLOB NOT NULL,
    finding BLOB NOT NULL,
    place INTEGER NOT NULL, -- in the case's order
    item TEXT NOT NULL,
    location TEXT NOT NULL,
    fact TEXT NOT NULL,
    violation TEXT NOT NULL,
    major INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    evidence INTEGER NOT NULL,
    corrections INTEGER NOT NULL,
    PRIMARY KEY (case_id, finding)
) WITHOUT ROWID;

CREATE TABLE evidence_row (
    case_id BLOB NOT NULL,
    evidence BLOB NOT NULL,
    place INTEGER NOT NULL,
    finding BLOB NOT NULL, -- empty: of the case as a whole
    derived_from BLOB NOT NULL, -- empty: an original
    medium INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    object BLOB NOT NULL,
    plain_bytes INTEGER NOT NULL,
    taken_at_ms INTEGER NOT NULL,
    accesses INTEGER NOT NULL,
    PRIMARY KEY (case_id, evidence)
) WITHOUT ROWID;

CREATE TABLE document_row (
    case_id BLOB NOT NULL,
    document BLOB NOT NULL,
    place INTEGER NOT NULL,
    form TEXT NOT NULL,
    number TEXT NOT NULL,
    pages INTEGER NOT NULL,
    signatures INTEGER NOT NULL,
    finalised INTEGER NOT NULL,
    printed INTEGER NOT NULL,
    served INTEGER NOT NULL,
    void_reason TEXT NOT NULL,
    object BLOB NOT NULL,
    generated_at_ms INTEGER NOT NULL,
    PRIMARY KEY (case_id, document)
) WITHOUT ROWID;

-- Entries that count for nothing, and why.
CREATE TABLE voided_row (
    case_id BLOB NOT NULL,
    entry BLOB NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_id, entry)
) WITHOUT ROWID;
