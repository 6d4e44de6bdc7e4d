// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/adminmessages.h"
#include "sync/office/officequeue.h"

#include <QStringList>

namespace fieldcase::app {

/// What commands need to know besides the service.
struct OfficePlace {
    QString dataFolder;
    QStringList hosts;  ///< for tickets
    quint16 port = 0;   ///< for tickets
    domain::Digest pin; ///< for tickets
};

/// Carries out \a request: enrol, devices, revoke, import, check, stats, backup.
///
/// Waits for the service's thread step by step, so that a served office answers its devices in between: to be
/// called in a thread of its own, neither the service's nor one with an event loop. \returns what `--json`
/// prints; InvalidInput, NotFound, Conflict, Storage, DiskFull
[[nodiscard]] AdminResult administrate(office::OfficeQueue &queue, const OfficePlace &place,
                                       const AdminRequest &request, const AdminProgress &progress);

} // namespace fieldcase::app
