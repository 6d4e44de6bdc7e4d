// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/officeservice.h"

#include <functional>
#include <memory>
#include <optional>

namespace fieldcase::office {

/// One request and its answer on their way through the office. No sockets: a session reads the one and writes
/// the other.
///
/// Each function says in which thread it belongs. Never in two at once: the session hands it on.
class HttpExchange
{
public:
    /// What follows a part of an upload.
    enum class Next {
        Read,   ///< the next part
        Record, ///< record(): enough has come to be made durable
        End,    ///< sync() and finish()
    };

    /// Head and body, as far as they were read; an upload's body is not kept here.
    protocol::Request request;

    /// In the service's thread. \a onStop may be called from it later, when another request wants the same
    /// upload. \returns false when answer() refuses the request
    [[nodiscard]] bool admit(OfficeService &service, std::function<void()> onStop);
    /// True from admit() to finish() for a request whose body is written to an object as it comes.
    [[nodiscard]] bool isUpload() const { return m_upload != nullptr; }
    /// Of an admitted request that is no upload.
    [[nodiscard]] qint64 mostBodyBytes() const { return m_admitted->mostBodyBytes; }

    /// The line broke in the middle of an upload: what has come is kept. In the session's thread.
    void breakOff();
    /// In a file thread.
    [[nodiscard]] Next write(QByteArrayView part);
    /// In the service's thread. \returns Read or End
    [[nodiscard]] Next record(OfficeService &service);
    /// Makes what has come durable. In a file thread.
    void sync();
    /// Makes the answer. In the service's thread.
    void finish(OfficeService &service);
    /// For what goes wrong before the service could answer. In its thread.
    void refuse(OfficeService &service, ProblemCode code);

    /// Valid after a failed admit(), finish() and refuse().
    [[nodiscard]] const OfficeAnswer &answer() const { return m_answer; }
    /// The next bytes of answer().part, at most \a most; empty when they cannot be read. In a file thread.
    [[nodiscard]] QByteArray readPart(qint64 most);
    /// What readPart() has still to give.
    [[nodiscard]] qint64 unreadBytes() const { return m_unreadBytes; }

private:
    void setAnswer(OfficeAnswer answer);

    std::optional<Admitted> m_admitted;
    std::unique_ptr<UploadSession> m_upload;
    std::optional<domain::Error> m_failure; ///< of the upload
    qint64 m_durableStepBytes = 0;
    ObjectFiles *m_files = nullptr;
    OfficeAnswer m_answer;
    std::unique_ptr<QIODevice> m_object;
    qint64 m_unreadBytes = 0;
};

} // namespace fieldcase::office
