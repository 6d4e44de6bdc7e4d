// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"
#include "sync/client/plan.h"

namespace fieldcase::client {

/// Uploads one object by tus 1.0, part by part, and then fetches the office's receipt for it. Begins with the
/// receipt when the object was sent before.
///
/// Creating an upload that exists gives the same upload and tells how much of it the office has, so nothing
/// has to be remembered here to go on after an interruption.
///
/// A local file that is missing, shorter or longer than its entry says is an error, never a short upload.
class SendErrand final : public Errand
{
public:
    /// \param partBytes of the object in one request, ≥ 1
    SendErrand(const domain::ObjectHash &object, qint64 partBytes);

    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;
    [[nodiscard]] Outcome takeProblem(store::Vault &vault, protocol::Problem::Code code,
                                      const protocol::Answer &answer) override;
    [[nodiscard]] qint64 doneBytes() const override { return m_offset; }

private:
    enum class Stage { Begin, Create, SendPart, Prove, Done };

    [[nodiscard]] Outcome begin(store::Vault &vault);
    [[nodiscard]] Ask askCreate() const;
    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> askPart(store::Vault &vault);
    [[nodiscard]] Ask askReceipt() const;
    [[nodiscard]] Outcome takeCreated(store::Vault &vault, const protocol::Answer &answer);
    [[nodiscard]] Outcome takeSent(store::Vault &vault, const protocol::Answer &answer);
    [[nodiscard]] Outcome goOnFrom(store::Vault &vault, qint64 offset);
    [[nodiscard]] Outcome takeReceipt(store::Vault &vault, const protocol::Answer &answer);
    [[nodiscard]] Outcome startOver();

    const domain::ObjectHash m_object;
    const qint64 m_partBytes;
    Stage m_stage = Stage::Begin;
    domain::CaseId m_case;
    qint64 m_bytes = 0;
    qint64 m_offset = 0;  ///< bytes that the office has
    qint64 m_sending = 0; ///< bytes in the part on its way
    QByteArray m_target;  ///< of the upload
    int m_restarts = 0;
};

} // namespace fieldcase::client
