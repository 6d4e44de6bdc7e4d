// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drawtranscript.h"

#include <QList>
#include <QString>

#include <optional>

namespace fieldcase::verify {

/// What a check may find. The words are in words.cpp, one pair a value, in this order.
enum class Fault {
    // The files against the signed list
    ManifestMissing,
    ManifestUnreadable,
    ManifestTooNew,
    ManifestAltered,
    SignatureAltered, ///< manifest.json.sig
    SumsAltered,
    FileMissing,
    FileAltered,
    FileExtra,
    FileUnreadable,
    FileUnaccounted, ///< listed, but belongs to nothing

    // The organisation
    OfficeUnknown, ///< no org.created, or it is not the office's own
    OfficeOther,   ///< not the office whose key was given
    ExporterUnknown,
    KeyFileWrong,
    AssignmentMissing,
    CaseKeyWrong,

    // The entries
    EntryUnreadable,
    EntryForged,     ///< the named device did not sign it
    EntryOfStranger, ///< no such device was enrolled
    AuthorForged,    ///< the device belongs to somebody else
    EntryElsewhere,  ///< of another organisation or case
    EntryNotListed,  ///< not the entry that the list names
    AfterRevocation,
    ReceiptForged,
    EntriesReordered,
    EntriesRemoved, ///< the chain of a device has a gap
    EntryInserted,  ///< does not follow the one before it
    SeenMissing,    ///< an entry that others had seen is gone
    EntryUnlawful,  ///< of the organisation, and without effect

    // Objects and documents
    ObjectMissing,
    ObjectAltered,
    ObjectUnreadable, ///< does not open with the case's key
    ObjectUnknown,
    ContentDiffers, ///< not what was sealed
    CopyDiffers,    ///< the readable copy

    // Separation of duties
    InspectorReviewed,
    InspectorDecided,
    ReviewerDecided,
    DispatcherInspects,
    RoleMissing,
    DecisionMissing, ///< a decision document without a decision

    // The draw
    DrawUnreadable,
    DrawMissing,
    DrawWrong, ///< Finding::draw says how

    // A single PDF
    PdfUnknown,
};

/// What a reader should know although nothing is damaged.
enum class Remark {
    EntryVoid,
    EntryUnconfirmed,
    OfficeNotGiven,
    DrawUnsigned,
    DrawElsewhere,
    PdfDraft,
    PdfVoided,
};

struct Finding {
    Fault fault = Fault::ManifestMissing;
    QString place;  ///< the file, or what else is concerned
    QString detail; ///< for people who look closer; may be empty
    std::optional<domain::TranscriptFault> draw;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Note {
    Remark remark = Remark::EntryVoid;
    QString place;
    QString detail;

    friend bool operator==(const Note &, const Note &) = default;
};

/// The result of a check. Without findings all is well.
struct Report {
    QList<Finding> findings;
    QList<Note> notes;
    QString title;         ///< of the case or the draw; empty when it could not be read
    QString office;        ///< its name
    QByteArray officeSign; ///< its 32-byte public key: the root of all trust
    qsizetype files = 0;
    qsizetype entries = 0;
    qsizetype objects = 0;
    QString document; ///< the document a PDF was found to be, e.g. "F34 （鲁示）应急罚〔2026〕1号"

    [[nodiscard]] bool isClean() const { return findings.isEmpty(); }
};

} // namespace fieldcase::verify
