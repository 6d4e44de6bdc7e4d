// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signingkey.h"
#include "models/domain/digest.h"
#include "models/domain/id.h"
#include "sync/protocol/http.h"

namespace fieldcase::protocol {

/// What a signed request says about itself in its `Fieldcase-…` headers. The signature is Ed25519 by the
/// device key over
///
///     "fieldcase-request-v1\n" METHOD "\n" target "\n" time "\n" nonce "\n" content "\n"
struct RequestStamp {
    domain::DeviceId device;
    qint64 timeMs = 0;    ///< the device's wall clock, since the epoch, UTC
    QByteArray nonce;     ///< 32 lower-case hex digits, never used twice
    QByteArray content;   ///< 64 hex digits: SHA-256 of the body; or kUnsignedContent
    QByteArray signature; ///< 64 bytes
};

/// In place of the content's hash, for PATCH of an upload only: the object is named by its hash and checked
/// whole.
constexpr QByteArrayView kUnsignedContent = "unsigned";

enum class Content { Signed, Unsigned };

/// Puts the five headers on \a request. Call it last: method, target and body must be final.
void signRequest(Request &request, domain::DeviceId device, const crypto::SigningKey &key, qint64 timeMs,
                 domain::Random &random, Content content = Content::Signed);
/// Puts only a fresh `Fieldcase-Nonce` on \a request: enrolment and health, where there is no device key to
/// check yet.
void nameRequest(Request &request, domain::Random &random);
/// The nonce that \a request carries; empty when there is none or it is malformed.
[[nodiscard]] QByteArray nonceOf(const Request &request);

/// The five headers, well-formed; NotFound when there are none at all, InvalidInput when one is missing or
/// malformed.
[[nodiscard]] domain::Result<RequestStamp> readStamp(const Request &request);
/// True when \a stamp was signed for this method and target by the owner of \a devicePublic.
[[nodiscard]] bool isSignedBy(const RequestStamp &stamp, const Request &request, QByteArrayView devicePublic);
/// True when \a body is what \a stamp speaks of. False for an unsigned content.
[[nodiscard]] bool isContentOf(const RequestStamp &stamp, QByteArrayView body);

} // namespace fieldcase::protocol
