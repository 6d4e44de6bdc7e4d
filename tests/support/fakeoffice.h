// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "sync/protocol/http.h"

#include <QHash>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>

#include <functional>

class QSslServer;
class QSslSocket;

namespace fieldcase::tests {

/// A key (P-256) and a certificate signed with it, good for any test server.
struct ServerIdentity {
    QSslKey key;
    QSslCertificate certificate;
    domain::Digest pin;

    [[nodiscard]] static ServerIdentity create();
};

/// A small HTTPS server on 127.0.0.1 that answers as a test says: rightly, wrongly, in part, or not at all.
class FakeOffice final : public QObject
{
    Q_OBJECT
public:
    /// The bytes that go over the line for one request.
    struct Reply {
        QByteArray bytes;   ///< empty: silence
        bool close = false; ///< the line is cut after them
    };
    using Play = std::function<Reply(const protocol::Request &)>;

    explicit FakeOffice(Play play, const ServerIdentity &identity = ServerIdentity::create());
    ~FakeOffice() override;

    /// What an honest HTTP server would send for \a answer. \a isHead: the answer to a HEAD
    [[nodiscard]] static Reply honest(const protocol::Answer &answer, bool isHead = false);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] domain::Digest pin() const { return m_pin; }
    /// Every request that came through whole, in order.
    [[nodiscard]] const QList<protocol::Request> &requests() const { return m_requests; }
    /// How many lines were opened.
    [[nodiscard]] int lineCount() const { return m_lineCount; }

private:
    void greet();
    void read(QSslSocket *socket);

    Play m_play;
    domain::Digest m_pin;
    std::unique_ptr<QSslServer> m_server;
    QHash<QSslSocket *, QByteArray> m_pending;
    QList<protocol::Request> m_requests;
    int m_lineCount = 0;
};

} // namespace fieldcase::tests
