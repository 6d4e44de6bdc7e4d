// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disk.h"
#include "sync/office/caseindex.h"
#include "sync/office/directory.h"
#include "sync/office/entrylog.h"
#include "sync/office/objectindex.h"

#include <memory>

namespace fieldcase::office {

/// All that an office keeps but the bytes of objects. One thread at a time.
class OfficeStorage
{
public:
    /// Everything written while it lives, or nothing of it: taken back unless committed. Never two at once.
    class Unit
    {
    public:
        virtual ~Unit() = default;
        /// On success everything is on the disk.
        [[nodiscard]] virtual domain::Result<> commit() = 0;
    };

    virtual ~OfficeStorage() = default;

    [[nodiscard]] virtual std::unique_ptr<Unit> begin() = 0;
    [[nodiscard]] virtual EntryLog &entries() = 0;
    [[nodiscard]] virtual CaseIndex &cases() = 0;
    [[nodiscard]] virtual ObjectIndex &objects() = 0;
    [[nodiscard]] virtual Directory &directory() = 0;
    /// A copy of all of it as the file \a path, which must not exist; durable but for its name. Opens with
    /// the same key.
    [[nodiscard]] virtual domain::Result<> copyTo(const QString &path, store::Disk &disk) = 0;
    /// Re-reads everything and checks the storage's own structure. \returns Damaged, naming the first trouble
    [[nodiscard]] virtual domain::Result<> check() = 0;
    /// True once the disk itself has failed: everything is refused until the storage is opened again.
    [[nodiscard]] virtual bool hasFailed() const = 0;
};

} // namespace fieldcase::office
