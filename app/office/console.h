// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/adminmessages.h"
#include "app/office/officeoptions.h"

namespace fieldcase::app {

/// The exit codes of `fieldcase-office`.
enum class Exit { Done = 0, Failed = 1, Usage = 2, InPart = 3 };

/// Prints \a result for a person, or as JSON with --json: answers on stdout, failures on stderr.
/// \returns how the program is to end
[[nodiscard]] Exit tell(const OfficeOptions &options, const AdminResult &result);
/// One line on stderr; with --json an object.
void tellProgress(const OfficeOptions &options, const QJsonObject &progress);
/// A failure's plain words for a terminal.
[[nodiscard]] QString failureWords(const domain::Error &error);

/// Every log line becomes one JSON object on stderr: `ms`, `level`, `category`, `message`. No personal data
/// is logged.
void logAsJson();

} // namespace fieldcase::app
