// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signingkey.h"
#include "models/domain/digest.h"
#include "sync/protocol/http.h"

#include <optional>

namespace fieldcase::protocol {

// Every answer of an office to a request with a nonce carries `Fieldcase-Office-Time` (ms since the epoch,
// UTC) and `Fieldcase-Office-Signature`: base64 of Ed25519 by the office's device key over
//
//     "fieldcase-answer-v1\n" STATUS "\n" request's nonce "\n" office time "\n" content "\n"
//
// content: 64 hex digits, SHA-256 of the body (of nothing for HEAD); where the body is an object or a part of
// one, the object's own hash, which the reader checks when it has the whole.

/// Puts the two headers on \a answer; status and body must be final.
/// \param nonce    of the request; 32 hex digits
/// \param streamed the object whose bytes the answer carries
void signAnswer(Answer &answer, const QByteArray &nonce, qint64 officeTimeMs,
                const crypto::SigningKey &officeKey, const std::optional<domain::ObjectHash> &streamed = {});

/// Checks that \a answer was given by this office to the request with \a nonce. Anything else that answers (a
/// captive portal, a proxy, a replay) fails here. \returns the office's time, ms since the epoch; Protocol
/// when the answer is not the office's
[[nodiscard]] domain::Result<qint64> checkAnswer(const Answer &answer, const QByteArray &nonce,
                                                 QByteArrayView officePublic,
                                                 const std::optional<domain::ObjectHash> &streamed = {});

} // namespace fieldcase::protocol
