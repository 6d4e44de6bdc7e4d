// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/body.h"
#include "models/domain/entry.h"

#include <QtGlobal>

#include <chrono>

namespace fieldcase::protocol {

// What either end accepts at most. A hostile or broken peer meets these before it costs memory or disk.

constexpr qsizetype kMostMessageBytes = 8 * 1024 * 1024; ///< of any JSON body, request or answer
constexpr qsizetype kMostEnrolBytes = 16 * 1024;         ///< of the one request that nobody has signed
constexpr qsizetype kMostHeadBytes = 16 * 1024;          ///< request line and headers together
constexpr int kMostEntriesInPush = 500;
constexpr int kMostEntriesInPage = 500;
constexpr int kMostCasesInHeads = 2000;
constexpr qsizetype kMostEntryHeaderBytes = domain::EntryHeader::kMostBytes;
/// A body at its limit and what age adds to it: a header, 16 bytes a chunk.
constexpr qsizetype kMostEntryBodyBytes = domain::kMostBodyBytes + 16 * 1024;
constexpr qsizetype kMostReceiptBytes = 16 * 1024;
/// An answer of entries ends early once it holds this much; the first entry always fits.
constexpr qsizetype kPageBytes = 2 * 1024 * 1024;

/// How far a device's clock may be from the office's before its requests are refused with 401.
constexpr std::chrono::minutes kMostClockSkew{10};

} // namespace fieldcase::protocol
