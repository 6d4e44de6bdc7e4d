// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/obstacle.h"
#include "sync/protocol/http.h"

#include <QObject>

#include <optional>

namespace fieldcase::client {

/// One request on its way to the office and back.
///
/// An answer is whatever came over the line: only protocol::checkAnswer() tells whether the office gave it.
class Exchange : public QObject
{
    Q_OBJECT
public:
    using Result = tl::expected<protocol::Answer, Failure>;

    /// Gives up: finished() follows at once with Cancelled, unless it has been emitted already.
    virtual void abort() = 0;
    /// Valid after finished().
    [[nodiscard]] const Result &result() const { return *m_result; }

signals:
    /// Exactly once, never before Transport::send() has returned. Not when the exchange is destroyed before.
    void finished();

protected:
    using QObject::QObject;
    /// The first call counts.
    void finish(Result result);

private:
    std::optional<Result> m_result;
};

/// The way to one office. Asynchronous; everything happens in the caller's thread.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Sends \a request.
    /// \param mostBytes of the answer's body; a longer answer is a failure and is not kept in memory
    /// \param parent    owns the exchange; destroying it aborts silently
    [[nodiscard]] virtual Exchange *send(const protocol::Request &request, qint64 mostBytes,
                                         QObject *parent) = 0;
};

} // namespace fieldcase::client
