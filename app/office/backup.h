// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/administration.h"

namespace fieldcase::app {

/// Copies the office to the new folder \a to while it works: database first, then every object it names, each
/// re-read and hashed. The key file is not copied: a backup that opens by itself would be a second office to
/// guard.
///
/// Complete when it returns, and only then has the folder its `office.json`. Called as administrate().
[[nodiscard]] AdminResult backUp(office::OfficeQueue &queue, const QString &dataFolder, const QString &to,
                                 const AdminProgress &progress);

} // namespace fieldcase::app
