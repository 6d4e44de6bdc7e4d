// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace fieldcase::simulation {

/// Delivers posted events, and those that follow from them, until there are none: all that happens without
/// time passing.
class Settling final : public QObject
{
    Q_OBJECT
public:
    Settling() { QCoreApplication::instance()->installEventFilter(this); }

    void settle()
    {
        do { // one call delivers what was posted before it, not what follows
            m_delivered = 0;
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (m_delivered > 0);
    }

protected:
    bool eventFilter(QObject *, QEvent *) override
    {
        ++m_delivered;
        return false;
    }

private:
    int m_delivered = 0;
};

} // namespace fieldcase::simulation
