// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/officeservice.h"

#include <QScopeGuard>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>

namespace fieldcase::office {

/// The office service's own thread: whoever is not in it asks here. Work is done one after another in the
/// order asked. Thread-safe.
class OfficeQueue
{
public:
    /// \param mostWaiting more than this many asked and not begun: the office is too busy
    explicit OfficeQueue(OfficeService &service, int mostWaiting = 2000);
    /// Does what was asked.
    ~OfficeQueue();
    Q_DISABLE_COPY_MOVE(OfficeQueue)

    /// \a tell is called once, in the service's thread, when the service has failed for good. To be set
    /// before anything is asked.
    void setOnFailure(std::function<void()> tell) { m_onFailure = std::move(tell); }

    /// \returns false, without taking \a work, when too much is waiting
    [[nodiscard]] bool post(std::function<void(OfficeService &)> work);
    /// For what must be done whatever waits (the end of an upload, an administrator's command).
    void postAlways(std::function<void(OfficeService &)> work);
    /// As postAlways(), with an answer.
    template <typename Work> [[nodiscard]] auto run(Work work)
    {
        return QtConcurrent::run(&m_pool, [this, work = std::move(work)]() mutable {
            const auto noticing = qScopeGuard([this] { noticeFailure(); });
            return work(m_service);
        });
    }

private:
    void noticeFailure();

    OfficeService &m_service;
    const int m_mostWaiting;
    std::atomic_int m_waiting = 0;
    std::function<void()> m_onFailure; ///< empty once it was called
    QThreadPool m_pool;
};

} // namespace fieldcase::office
