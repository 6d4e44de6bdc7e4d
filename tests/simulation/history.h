// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace fieldcase::simulation {

/// What was promised in a simulated world: everything that somebody was told is safe.
struct History {
    struct Entry {
        domain::CaseId caseId;
        domain::EntryHash hash;
        QString device;
    };
    struct Object {
        domain::CaseId caseId;
        domain::ObjectHash object;
        domain::Digest plain;
        QString device; ///< that sealed it
    };

    QList<Entry> entries;         ///< that a device acknowledged to its officer
    QList<Object> objects;        ///< likewise
    QList<domain::EntryHash> log; ///< official order as the office has shown it, position 1 first
    int requests = 0;             ///< that the office answered
    int crashes = 0;              ///< of devices and the office
    QString trace;                ///< what happened, one line an event; only when asked for
    bool isTracing = false;

    void note(qint64 atMs, const QString &line)
    {
        if (isTracing)
            trace += QString::number(atMs) + u' ' + line + u'\n';
    }
};

} // namespace fieldcase::simulation
