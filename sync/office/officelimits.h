// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fieldcase::office {

/// What one office lets its devices use.
struct OfficeLimits {
    qint64 mostObjectBytes = qint64(64) << 30; ///< of one object
    qint64 reservedBytes = qint64(256) << 20;  ///< stays free on the disk, for the database
    int mostOpenUploads = 2000;                ///< of one device
    std::chrono::hours uploadLifetime{7 * 24}; ///< after its last byte
    qint64 durableStepBytes = qint64(8) << 20; ///< a long upload is made durable this often
};

} // namespace fieldcase::office
