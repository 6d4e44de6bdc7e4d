// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordingwriter.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace fieldcase::store {

/// Writes a recording in a thread of its own and flushes it twice a second, whatever comes in meanwhile, so
/// that neither the camera waits for the disk nor a crash takes more than a second.
class RecordingThread
{
public:
    struct Report {
        DurablePoint durable;
        qint64 roomBytes = 0;                   ///< as RecordingWriter::roomBytes()
        std::optional<domain::ErrorCode> ended; ///< nothing more is taken: DiskFull or Storage
    };

    /// \param tell called in this object's thread after each flush, and at once when nothing more is taken
    RecordingThread(std::unique_ptr<RecordingWriter> writer, std::function<void(const Report &)> tell);
    ~RecordingThread(); ///< without finish(): flushes what was given and leaves it to recoverRecording()
    Q_DISABLE_COPY_MOVE(RecordingThread)

    /// Hands over the next \a bytes; waits while 8 MiB are on their way. What comes after the end is dropped.
    /// One thread at a time, any.
    void give(const QByteArray &bytes);
    /// Writes all that was given and ends the recording, as RecordingWriter::finish(). Waits for the disk:
    /// not for the window's thread. Once, and nothing is given after it.
    [[nodiscard]] domain::Result<SealedObject> finish();

private:
    void run();
    [[nodiscard]] std::deque<QByteArray> next(std::chrono::steady_clock::time_point until);
    void tell(const domain::Result<DurablePoint> &flushed);
    void stop();

    std::unique_ptr<RecordingWriter> m_writer; // the thread's while it runs
    std::function<void(const Report &)> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_given;
    qint64 m_givenBytes = 0;
    bool m_isStopping = false;
    bool m_hasEnded = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace fieldcase::store
