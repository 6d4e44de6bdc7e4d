// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/httpexchange.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;

bool HttpExchange::admit(OfficeService &service, std::function<void()> onStop)
{
    auto admitted = service.admit(request);
    if (!admitted) {
        setAnswer({admitted.error(), {}});
        return false;
    }
    m_admitted = std::move(*admitted);
    m_files = &service.parts().files;
    m_durableStepBytes = service.parts().limits.durableStepBytes;
    if (request.method != "PATCH")
        return true;
    auto upload = service.beginUpload(*m_admitted, request);
    if (!upload) {
        setAnswer({upload.error(), {}});
        return false;
    }
    m_upload = std::move(*upload);
    m_upload->setOnStop(std::move(onStop));
    return true;
}

void HttpExchange::breakOff()
{
    m_failure = domain::Error{domain::ErrorCode::Network, u"line broke"_s};
}

HttpExchange::Next HttpExchange::write(QByteArrayView part)
{
    auto done = m_upload->write(part);
    const bool isStep = m_upload->unsyncedBytes() >= m_durableStepBytes;
    if (done && isStep)
        done = m_upload->sync();
    if (!done)
        m_failure = done.error();
    if (m_failure)
        return Next::End;
    return isStep ? Next::Record : Next::Read;
}

HttpExchange::Next HttpExchange::record(OfficeService &service)
{
    const auto recorded = service.recordUpload(*m_upload);
    if (recorded)
        return Next::Read;
    m_failure = recorded.error();
    return Next::End;
}

void HttpExchange::sync()
{
    const auto synced = m_upload->sync();
    if (!synced && !m_failure)
        m_failure = synced.error();
    if (m_upload->isComplete() && !m_upload->isDone())
        (void)m_upload->isTheObject(); // the hash is made here, not in the service's thread, which asks again
}

void HttpExchange::finish(OfficeService &service)
{
    if (m_upload)
        setAnswer({service.endUpload(*m_admitted, std::move(m_upload), m_failure), {}});
    else
        setAnswer(service.answer(*m_admitted, request));
}

void HttpExchange::refuse(OfficeService &service, ProblemCode code)
{
    setAnswer({service.refusal(request, code), {}});
}

void HttpExchange::setAnswer(OfficeAnswer answer)
{
    m_answer = std::move(answer);
    m_unreadBytes = m_answer.part ? m_answer.part->length : 0;
}

QByteArray HttpExchange::readPart(qint64 most)
{
    if (!m_object) {
        auto file = m_files->readObject(m_answer.part->object);
        if (!file || !(*file)->seek(m_answer.part->offset))
            return {};
        m_object = std::move(*file);
    }
    QByteArray part = m_object->read(std::min(most, m_unreadBytes));
    m_unreadBytes -= part.size();
    return part;
}

} // namespace fieldcase::office
