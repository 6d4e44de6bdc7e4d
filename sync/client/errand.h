// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "sync/client/obstacle.h"
#include "sync/protocol/http.h"
#include "sync/protocol/messages.h"

#include <optional>

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::client {

/// Success, or why not.
using Outcome = tl::expected<void, Failure>;

/// A question to the office, before it is signed.
struct Ask {
    enum class Stamp {
        Device,       ///< signed by this device, body included
        DeviceNoBody, ///< signed by this device without the body, which is a part of an object
        Nonce,        ///< not signed: this device is not enrolled yet
    };

    protocol::Request request;
    qint64 mostBytes = 0; ///< of the answer's body
    Stamp stamp = Stamp::Device;
    std::optional<domain::ObjectHash> streamed; ///< the answer carries bytes of this object
};

/// One piece of a sync: a few questions to the office and what their answers change in the vault.
///
/// A plain synchronous thing: a Job calls ask(), brings the question to the office, calls take() with the
/// answer, and so on until there is no further question. Interrupted anywhere and made anew it goes on where
/// the vault stands. Used in the vault's thread only.
class Errand
{
public:
    virtual ~Errand() = default;

    /// The next question; nullopt when all is done.
    [[nodiscard]] virtual tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) = 0;
    /// Takes an answer of 200 … 299 that our office has given.
    [[nodiscard]] virtual Outcome take(store::Vault &vault, const protocol::Answer &answer) = 0;
    /// Our office's word that it will not. \returns success when ask() has a better question now
    [[nodiscard]] virtual Outcome takeProblem(store::Vault &vault, protocol::Problem::Code code,
                                              const protocol::Answer &answer);
    /// How many bytes of its object are on the other side by now; 0 for everything else.
    [[nodiscard]] virtual qint64 doneBytes() const { return 0; }
    /// Who must have signed the answer; by default the office that the device is enrolled at.
    /// Empty: not known yet, because the answer refuses to tell.
    [[nodiscard]] virtual domain::Result<QByteArray> officeKey(store::Vault &vault,
                                                               const protocol::Answer &answer);
};

/// What a refusal by our office means for a sync.
[[nodiscard]] Failure failureOf(protocol::Problem::Code code, const protocol::Answer &answer);
/// An answer of our office that breaks the protocol.
[[nodiscard]] tl::unexpected<Failure> protocolBreach(const QString &context);

} // namespace fieldcase::client
