// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/officequeue.h"

#include <utility>

namespace fieldcase::office {

OfficeQueue::OfficeQueue(OfficeService &service, int mostWaiting)
    : m_service(service), m_mostWaiting(mostWaiting)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // one thread for good: the database belongs to it
}

OfficeQueue::~OfficeQueue()
{
    m_pool.waitForDone();
}

bool OfficeQueue::post(std::function<void(OfficeService &)> work)
{
    if (m_waiting >= m_mostWaiting)
        return false;
    postAlways(std::move(work));
    return true;
}

void OfficeQueue::postAlways(std::function<void(OfficeService &)> work)
{
    ++m_waiting;
    m_pool.start([this, work = std::move(work)] {
        --m_waiting;
        work(m_service);
        noticeFailure();
    });
}

void OfficeQueue::noticeFailure()
{
    if (m_onFailure && m_service.hasFailed())
        std::exchange(m_onFailure, {})();
}

} // namespace fieldcase::office
