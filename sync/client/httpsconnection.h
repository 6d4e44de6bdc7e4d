// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/answerreader.h"
#include "sync/client/obstacle.h"
#include "sync/client/officeaddress.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace fieldcase::client {

/// One TLS line to the office, kept open from request to request, one at a time.
class HttpsConnection final : public QObject
{
    Q_OBJECT
public:
    using Result = tl::expected<protocol::Answer, Failure>;

    /// Connects with the first request.
    HttpsConnection(QString host, quint16 port, const domain::Digest &pin, const LinePatience &patience,
                    QObject *parent);

    /// Nothing is under way.
    [[nodiscard]] bool isIdle() const { return !m_reader; }
    /// The line can carry a further request.
    [[nodiscard]] bool isAlive() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// The request under way, or the last one, went over a line that an earlier one had opened.
    [[nodiscard]] bool isReused() const { return m_isReused; }
    [[nodiscard]] const QString &host() const { return m_host; }

    /// Sends \a request; only when idle. \param mostBytes of the answer's body
    void carry(const protocol::Request &request, qint64 mostBytes);
    /// Drops the line. No signal follows.
    void cut();
    /// Valid after finished().
    [[nodiscard]] const Result &result() const { return *m_result; }

signals:
    /// Once for each carry(), never from within it.
    void finished();

private:
    void connectToOffice();
    void excuseTheChain();
    void beginTalking();
    void sendRequest();
    void readMore();
    void readEnd();
    void readError();
    void fail(Obstacle obstacle, const QString &context);
    void finish(Result result);
    [[nodiscard]] bool isOurOffice() const;

    const QString m_host;
    const quint16 m_port;
    const domain::Digest m_pin;
    const LinePatience m_patience;
    QSslSocket m_socket;
    QTimer m_silence;
    QTimer m_whole;
    QByteArray m_request; ///< to be sent as soon as the line stands
    std::optional<AnswerReader> m_reader;
    std::optional<Result> m_result;
    bool m_isReused = false;
    bool m_wasConnected = false;
};

} // namespace fieldcase::client
