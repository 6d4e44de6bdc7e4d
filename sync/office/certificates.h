// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/domain/digest.h"

#include <QDateTime>
#include <QStringList>

namespace fieldcase::office {

/// A certificate and its private key, both PEM. P-256 with SHA-256: what every TLS stack speaks.
struct KeyedCertificate {
    QByteArray certificate;
    crypto::SecretBytes key;
};

/// How long a certificate counts, UTC.
struct Validity {
    QDateTime from;
    QDateTime to;
};

/// A new certificate authority of its own, for one office.
/// \returns Storage when OpenSSL fails
[[nodiscard]] domain::Result<KeyedCertificate> makeAuthority(const QString &name, const Validity &validity,
                                                             domain::Random &random);
/// A server certificate by \a authority.
/// \param hosts host names and IP addresses, at least one
/// \param key   of an earlier certificate, so that its pin stays; empty: a new one
[[nodiscard]] domain::Result<KeyedCertificate>
makeServerCertificate(const KeyedCertificate &authority, const QStringList &hosts, const Validity &validity,
                      const crypto::SecretBytes &key, domain::Random &random);
/// SHA-256 of the DER SubjectPublicKeyInfo. \returns InvalidInput
[[nodiscard]] domain::Result<domain::Digest> pinOf(const QByteArray &certificatePem);
/// The end of its validity, UTC. \returns InvalidInput
[[nodiscard]] domain::Result<QDateTime> endOf(const QByteArray &certificatePem);

} // namespace fieldcase::office
