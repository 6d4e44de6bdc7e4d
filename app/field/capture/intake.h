// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"
#include "models/store/vaultqueue.h"

#include <QFuture>
#include <QImage>

namespace fieldcase::app {

/// A picture that is to become evidence.
struct Picture {
    QString filePath; ///< to be read; empty: `bytes` are the picture
    QByteArray bytes; ///< the original bytes
    QString name;     ///< shown to people
    domain::EvidenceOrigin origin = domain::EvidenceOrigin::Imported;
    qint64 takenAtMs = 0;      ///< UTC, when it came into this device's hands
    domain::FindingId finding; ///< null: of the case as a whole
};

/// A picture that became evidence.
struct TakenIn {
    domain::EvidenceSealed sealed;
    QImage thumbnail; ///< small, upright
};

/// Makes \a picture evidence of \a caseId: checks that it is one, reads its EXIF, encrypts its original bytes
/// from the first to the last, and writes evidence.sealed.
///
/// The plaintext is never written to disk. Reading and encrypting happen in a worker thread, the entry in the
/// vault's. \returns InvalidInput when it is not a picture (nothing was added), NotFound when the file cannot
/// be read, DiskFull, and what Ledger::append() refuses \param vault, workers outlive what was asked
[[nodiscard]] QFuture<domain::Result<TakenIn>> takeIn(store::VaultQueue &vault, QThreadPool &workers,
                                                      const domain::CaseId &caseId, const Picture &picture,
                                                      const store::Circumstances &circumstances);

} // namespace fieldcase::app
