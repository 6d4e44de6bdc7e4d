// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/agereader.h"
#include "models/store/recordingwriter.h"

namespace fieldcase::store {

/// Makes an evidence object of what a crash or a power cut left of a recording.
///
/// What was flushed is there; of the rest, what reached the disk. Everything is read, proven and encrypted
/// anew: a file that was interrupted is never written on with its old key, which may have sealed something
/// else at that place. Also right after a crash in or after RecordingWriter::finish(), and when it was
/// interrupted itself. Needs as much space as the recording has. Runs in any thread; not while the recording
/// runs.
///
/// The files stay until forgetRecording().
///
/// \param key        the case's
/// \param boxPublics as sealObject(), for the new object
/// \returns NotFound when nothing of it reached the disk, WrongKey, DiskFull, Storage, Cancelled
[[nodiscard]] domain::Result<SealedObject> recoverRecording(const Surroundings &surroundings,
                                                            const QString &folder, const RecordingName &name,
                                                            const crypto::BoxKey &key,
                                                            const QList<QByteArray> &boxPublics,
                                                            Progress *progress = nullptr);

/// Whether a recording still is what its anchors say.
enum class AnchorFit {
    Fits,
    TooShort, ///< it ends before an anchor: it was cut off
    Differs,  ///< as long, but with another content
};
/// Reads \a recording as far as the last of \a anchors, whose order does not matter. \returns Damaged,
/// Storage
[[nodiscard]] domain::Result<AnchorFit> fitOfAnchors(crypto::AgeReader &recording,
                                                     QList<DurablePoint> anchors);

} // namespace fieldcase::store
