// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace fieldcase::tests {

/// Where logs of real receivers lie: FIELDCASE_NMEA_LOGS, else shared/data/nmea beside the tree.
inline QDir receiverLogs()
{
    const QString named = qEnvironmentVariable("FIELDCASE_NMEA_LOGS");
    return QDir(named.isEmpty() ? QStringLiteral(FIELDCASE_SOURCE_DIR "/../shared/data/nmea") : named);
}

} // namespace fieldcase::tests

/// Skips the test, loudly, on a machine without the log \a name.
#define FIELDCASE_NEED_LOG(name)                                                                             \
    if (!fieldcase::tests::receiverLogs().exists(QStringLiteral(name)))                                      \
    QSKIP("SKIPPED, NOT TESTED: no receiver logs; set FIELDCASE_NMEA_LOGS to their folder")
