// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/httpstransport.h"

#include <QNetworkReply>
#include <QTimer>

namespace fieldcase::client {

/// One request over HttpsTransport.
class HttpsExchange final : public Exchange
{
    Q_OBJECT
public:
    /// \param transport outlives the exchange
    HttpsExchange(HttpsTransport &transport, QString host, const protocol::Request &request, qint64 mostBytes,
                  QObject *parent);
    ~HttpsExchange() override;

    void abort() override;

private:
    void start(const protocol::Request &request);
    void checkCertificate();
    void excuseTheChain(const QList<QSslError> &errors);
    void readMore();
    void readReply();
    [[nodiscard]] bool isOurOffice() const;
    [[nodiscard]] Failure failureOf(QNetworkReply::NetworkError error) const;
    void giveUp(Obstacle obstacle, const QString &context);

    HttpsTransport &m_transport;
    const QString m_host;
    const qint64 m_mostBytes;
    QNetworkReply *m_reply = nullptr; ///< child of this
    QTimer m_silence;
    QTimer m_whole;
    QByteArray m_body;
};

} // namespace fieldcase::client
