// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"

#include <QStringList>

#include <chrono>

class QSslCertificate;

namespace fieldcase::client {

/// Where the office is and how to know it: what the enrolment ticket said.
struct OfficeAddress {
    QStringList hosts; ///< names or IP addresses, best first; an IPv6 address without brackets; ≥ 1
    quint16 port = 0;
    domain::Digest pin; ///< SHA-256 of the server key's DER SubjectPublicKeyInfo

    friend bool operator==(const OfficeAddress &, const OfficeAddress &) = default;
};

/// How long a line may stand still.
struct LinePatience {
    std::chrono::milliseconds silence{std::chrono::seconds(30)}; ///< without a byte in either direction
    std::chrono::milliseconds whole{std::chrono::minutes(15)};   ///< for one request and its answer
};

/// SHA-256 of the DER SubjectPublicKeyInfo of \a certificate; null when it cannot be read.
[[nodiscard]] domain::Digest pinOf(const QSslCertificate &certificate);

} // namespace fieldcase::client
