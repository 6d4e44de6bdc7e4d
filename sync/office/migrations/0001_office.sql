-- SPDX-FileCopyrightText: 2026 The Fieldcase authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE entry (
    position INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    case_id BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    officer BLOB NOT NULL,
    kind TEXT NOT NULL,
    header BLOB NOT NULL,
    signature BLOB NOT NULL,
    body BLOB NOT NULL,
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL,
    UNIQUE (case_id, device, seq)
);
CREATE INDEX entry_case ON entry (case_id, position);
CREATE INDEX entry_review ON entry (case_id, officer, kind) WHERE kind = 'review.passed';

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entries are never changed');
END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entries are never deleted');
END;

-- full subtrees of level 1 and above
CREATE TABLE log_node (
    level INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, idx)
) WITHOUT ROWID;
CREATE TRIGGER log_node_no_update BEFORE UPDATE ON log_node
BEGIN
    SELECT RAISE(ABORT, 'the log is never changed');
END;
CREATE TRIGGER log_node_no_delete BEFORE DELETE ON log_node
BEGIN
    SELECT RAISE(ABORT, 'the log is never shortened');
END;

CREATE TABLE case_file (
    case_id BLOB PRIMARY KEY,
    issued INTEGER NOT NULL,  -- position of the assignment; 0: entries came first
    head INTEGER NOT NULL,    -- position of the newest entry; 0: none
    changed INTEGER NOT NULL  -- the larger of the two
);
CREATE INDEX case_file_changed ON case_file (changed);

CREATE TABLE case_team (
    officer BLOB NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (officer, case_id)
) WITHOUT ROWID;

CREATE TABLE upload (
    id BLOB PRIMARY KEY,
    device BLOB NOT NULL,
    case_id BLOB NOT NULL,
    object BLOB NOT NULL,
    length INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    done INTEGER NOT NULL
);
CREATE INDEX upload_open ON upload (device) WHERE done = 0;
CREATE INDEX upload_expires ON upload (expires_ms);

CREATE TABLE object (
    object BLOB PRIMARY KEY,
    bytes INTEGER NOT NULL,
    receipt BLOB NOT NULL,
    receipt_signature BLOB NOT NULL
);
CREATE TABLE object_case (
    object BLOB NOT NULL REFERENCES object (object),
    case_id BLOB NOT NULL,
    PRIMARY KEY (object, case_id)
) WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE invitation (
    code_hash BLOB PRIMARY KEY,
    officer BLOB NOT NULL,
    name TEXT NOT NULL,
    certificate TEXT NOT NULL,
    roles INTEGER NOT NULL,
    valid_to TEXT NOT NULL,
    expires_ms INTEGER NOT NULL,
    redeemed TEXT NOT NULL  -- the device.enrolled body; empty: still open
) WITHOUT ROWID;

-- the newest row of each key, canonical JSON; the entries hold all of them
CREATE TABLE register_row (
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (kind, key)
);
