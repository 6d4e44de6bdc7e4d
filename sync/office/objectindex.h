// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"
#include "models/domain/receipt.h"

#include <optional>

namespace fieldcase::office {

/// An upload that was created: one for each device, case and object.
struct Upload {
    QByteArray id; ///< 32 lower-case hex digits
    domain::DeviceId device;
    domain::CaseId caseId;
    domain::ObjectHash object;
    qint64 length = 0;
    qint64 offset = 0; ///< so much is on the disk for sure
    qint64 expiresMs = 0;
    bool isDone = false; ///< the object is there

    friend bool operator==(const Upload &, const Upload &) = default;
};

/// An object that the office keeps.
struct StoredObject {
    domain::ObjectHash object;
    qint64 bytes = 0;
    domain::Receipt receipt;
};

struct ObjectTotals {
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 openUploads = 0;
};

/// What is known about objects and uploads; their bytes are in ObjectFiles.
///
/// Errors of all functions: Storage or DiskFull.
class ObjectIndex
{
public:
    virtual ~ObjectIndex() = default;

    [[nodiscard]] virtual domain::Result<std::optional<Upload>> upload(const QByteArray &id) = 0;
    /// Adds it or replaces the row of that id.
    [[nodiscard]] virtual domain::Result<> putUpload(const Upload &upload) = 0;
    [[nodiscard]] virtual domain::Result<> removeUpload(const QByteArray &id) = 0;
    /// Those that are not done, by id; for starting again and for tidying up.
    [[nodiscard]] virtual domain::Result<QList<Upload>> openUploads() = 0;
    /// How many of \a device are not done.
    [[nodiscard]] virtual domain::Result<int> openUploadCount(const domain::DeviceId &device) = 0;
    /// Those of before \a nowMs, done or not.
    [[nodiscard]] virtual domain::Result<QList<Upload>> expiredUploads(qint64 nowMs) = 0;

    [[nodiscard]] virtual domain::Result<std::optional<StoredObject>>
    object(const domain::ObjectHash &hash) = 0;
    /// Again is fine.
    [[nodiscard]] virtual domain::Result<> putObject(const StoredObject &object) = 0;
    /// The object belongs to \a caseId too. Again is fine.
    [[nodiscard]] virtual domain::Result<> link(const domain::ObjectHash &hash,
                                                const domain::CaseId &caseId) = 0;
    [[nodiscard]] virtual domain::Result<QList<domain::CaseId>> casesOf(const domain::ObjectHash &hash) = 0;
    [[nodiscard]] virtual domain::Result<ObjectTotals> totals() = 0;
    /// Those whose hash comes after \a after (null: from the first), in order, at most \a limit.
    [[nodiscard]] virtual domain::Result<QList<StoredObject>> objects(const domain::ObjectHash &after,
                                                                      int limit) = 0;
};

} // namespace fieldcase::office
