// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"
#include "sync/office/certificates.h"
#include "sync/office/officestorage.h"

namespace fieldcase::office {

/// What the office shows on the line.
struct TlsIdentity {
    QByteArray authority; ///< PEM; for tools that want a certificate rather than a pin
    KeyedCertificate server;
    domain::Digest pin; ///< of the server's key: what devices trust; stays when the certificate is renewed
    QStringList hosts;

    /// The server's certificate and its authority's, as TLS sends them.
    [[nodiscard]] QByteArray chain() const { return server.certificate + authority; }
};

/// Makes authority, server key and certificate. \returns Conflict when there are some
[[nodiscard]] domain::Result<> makeTlsIdentity(OfficeStorage &storage, const QString &orgName,
                                               const QStringList &hosts, const domain::Clock &clock,
                                               domain::Random &random);
/// What is kept; the certificate is renewed, with the same key, when less than a tenth of its time is left.
/// \param clock the machine's own: certificates are judged by it on the other end too
[[nodiscard]] domain::Result<TlsIdentity> readTlsIdentity(OfficeStorage &storage, const domain::Clock &clock,
                                                          domain::Random &random);

} // namespace fieldcase::office
