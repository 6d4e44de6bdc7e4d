// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "models/crypto/signingkey.h"
#include "models/domain/casestate.h"
#include "models/domain/recordedentry.h"
#include "models/store/sealing.h"

#include <QMap>

namespace fieldcase::store {

/// Everything a court bundle is made of.
struct BundleSource {
    domain::OrgId org;
    domain::CaseState state;                   ///< of the case, as its entries make it
    QList<domain::RecordedEntry> organisation; ///< what explains the case; official order, org.created first
    QList<domain::RecordedEntry> entries;      ///< all of the case; official order
    crypto::BoxKey caseKey;
    crypto::SigningKey exporter;
    domain::DeviceId device;                       ///< the exporter's
    QByteArray officeSign;                         ///< 32 bytes
    QMap<domain::DeviceId, QByteArray> deviceKeys; ///< 32 bytes each; of every device in `organisation`
    QString vaultFolder;                           ///< where the objects lie
    QByteArray drawRecord;                         ///< DrawRecord::toBytes(); empty when there is none here
};

struct BundleSummary {
    qsizetype files = 0;
    qint64 bytes = 0;
};

/// Writes the bundle as the new folder \a folder. Needs no vault: runs in any thread.
///
/// Objects are copied as they are and, final documents and evidence, once more decrypted under readable
/// names: a bundle is handed out on purpose. The folder appears whole or not at all.
///
/// \param progress counts the bytes of objects
/// \returns Conflict when \a folder exists, Damaged when an object is not what its name says, DiskFull,
/// Storage, Cancelled
[[nodiscard]] domain::Result<BundleSummary> writeBundle(const BundleSource &source, const QString &folder,
                                                        const Surroundings &surroundings,
                                                        Progress *progress = nullptr);

} // namespace fieldcase::store
