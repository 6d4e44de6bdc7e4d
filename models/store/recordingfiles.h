// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/store/objectfiles.h"

#include <QList>

namespace fieldcase::store {

/// Whose recording it is: enough to find its key again after a crash.
struct RecordingName {
    domain::CaseId caseId;
    domain::RecordingId recording;

    friend bool operator==(const RecordingName &, const RecordingName &) = default;
};

/// The files of a recording that is not evidence yet, in the vault's `objects/new`.
///
/// * `body`: an age file to the case's key that grows chunk by chunk and has no end yet.
/// * `tail`: what does not fill a chunk yet, an age file of its own (see sealTail()), replaced at each flush.
/// * `ballast`: room kept for the end of the recording on a full disk.
/// * `sealed`: the hash of the finished object, until the ledger names it.
struct RecordingFiles {
    QString body;
    QString tail;
    QString ballast;
    QString sealed;

    RecordingFiles(const ObjectFiles &files, const RecordingName &name);
};

/// True for the name of a file that belongs to a recording.
[[nodiscard]] bool isRecordingFile(const QString &fileName);

/// Recordings in the vault in \a folder that were not called done (see forgetRecording()): running ones, and
/// those that a crash left behind. Oldest first. \returns Storage
[[nodiscard]] domain::Result<QList<RecordingName>> unfinishedRecordings(Disk &disk, const QString &folder);
/// Removes the files of a recording, once the ledger names its object or when nothing of it is wanted.
/// Harmless when they are gone. \returns Storage
[[nodiscard]] domain::Result<> forgetRecording(Disk &disk, const QString &folder, const RecordingName &name);

/// What is in the tail of a recording.
struct RecordingTail {
    qint64 offset = 0; ///< of its first byte in the recording, ≥ 0
    QByteArray plain;

    [[nodiscard]] QByteArray toBytes() const;
    /// \returns Damaged
    [[nodiscard]] static domain::Result<RecordingTail> fromBytes(QByteArrayView bytes);
};

} // namespace fieldcase::store
