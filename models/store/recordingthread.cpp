// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordingthread.h"

#include "models/crypto/secretbytes.h"

namespace fieldcase::store {

using domain::Result;

namespace {

constexpr std::chrono::milliseconds kFlushEvery{500};
constexpr qint64 kMostGivenBytes = 8LL * 1024 * 1024; // half a minute of video for a disk that stalls

} // namespace

RecordingThread::RecordingThread(std::unique_ptr<RecordingWriter> writer,
                                 std::function<void(const Report &)> tell)
    : m_writer(std::move(writer)), m_tell(std::move(tell)), m_thread([this] { run(); })
{
}

RecordingThread::~RecordingThread()
{
    stop();
}

void RecordingThread::give(const QByteArray &bytes)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hasEnded || m_isStopping || m_givenBytes < kMostGivenBytes; });
    if (m_hasEnded || m_isStopping)
        return;
    m_given.push_back(bytes);
    m_givenBytes += bytes.size();
    lock.unlock();
    m_changed.notify_all();
}

Result<SealedObject> RecordingThread::finish()
{
    stop();
    return m_writer->finish();
}

void RecordingThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

/// What was given, all of it; nothing when the time has come or the end.
std::deque<QByteArray> RecordingThread::next(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, until, [this] { return m_isStopping || !m_given.empty(); });
    m_givenBytes = 0;
    std::deque<QByteArray> given = std::exchange(m_given, {});
    lock.unlock();
    m_changed.notify_all();
    return given;
}

void RecordingThread::run()
{
    using Clock = std::chrono::steady_clock;
    Clock::time_point flushAt = Clock::now() + kFlushEvery;
    for (;;) {
        const auto given = next(flushAt);
        Result<> written;
        for (auto it = given.begin(); written && it != given.end(); ++it)
            written = m_writer->write(*it);
        if (!written)
            return tell(tl::unexpected(written.error()));
        bool isStopping = false;
        {
            const std::lock_guard lock(m_mutex);
            isStopping = m_isStopping && m_given.empty();
        }
        if (!isStopping && Clock::now() < flushAt)
            continue;
        flushAt = Clock::now() + kFlushEvery;
        const auto flushed = m_writer->flush();
        tell(flushed);
        if (!flushed || isStopping)
            return;
    }
}

void RecordingThread::tell(const Result<DurablePoint> &flushed)
{
    Report report{m_writer->durable(), m_writer->roomBytes(), {}};
    if (!flushed) {
        report.ended = flushed.error().code;
        {
            const std::lock_guard lock(m_mutex);
            m_hasEnded = true;
            m_given.clear();
        }
        m_changed.notify_all();
    }
    m_tell(report);
}

} // namespace fieldcase::store
