// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/senderrand.h"

#include "models/store/vault.h"
#include "sync/client/asking.h"
#include "sync/protocol/uploadmetadata.h"

#include <QUrl>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;
using protocol::Problem;

namespace {

constexpr int kMostRestarts = 2; // guards against an office that loses every upload
constexpr const char *kTusVersion = "1.0.0";

std::optional<qint64> offsetIn(const protocol::Answer &answer)
{
    bool isNumber = false;
    const qint64 value = answer.headers.value("Upload-Offset").toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

/// The path of the upload in a Location header: the office's own, whole or relative.
QByteArray uploadTarget(const QByteArray &location)
{
    const QByteArray path = QUrl::fromEncoded(location).path(QUrl::FullyEncoded).toLatin1();
    const auto endpoint = protocol::endpointOf(path);
    return endpoint && endpoint->route == Endpoint::Route::Upload ? path : QByteArray();
}

} // namespace

SendErrand::SendErrand(const domain::ObjectHash &object, qint64 partBytes)
    : m_object(object), m_partBytes(partBytes)
{
    Q_ASSERT(partBytes >= 1);
}

tl::expected<std::optional<Ask>, Failure> SendErrand::ask(store::Vault &vault)
{
    if (m_stage == Stage::Begin) {
        if (const auto begun = begin(vault); !begun)
            return tl::unexpected(begun.error());
    }
    switch (m_stage) {
    case Stage::Begin:
    case Stage::Create:
        return askCreate();
    case Stage::SendPart:
        return askPart(vault);
    case Stage::Prove:
        return askReceipt();
    case Stage::Done:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Outcome SendErrand::begin(store::Vault &vault)
{
    const auto row = vault.objects().row(m_object);
    if (!row)
        return tl::unexpected(row.error());
    m_case = row->caseId;
    m_bytes = row->objectBytes;
    switch (row->state) {
    case store::ObjectState::OnlyHere:
        m_stage = Stage::Create;
        return {};
    case store::ObjectState::Sent:
        m_stage = Stage::Prove;
        break;
    case store::ObjectState::Proven:
        m_stage = Stage::Done;
        break;
    }
    m_offset = m_bytes;
    return {};
}

Ask SendErrand::askCreate() const
{
    Ask ask = posting(Endpoint::Route::Uploads, {});
    ask.request.headers = {{"Tus-Resumable", kTusVersion},
                           {"Upload-Length", QByteArray::number(m_bytes)},
                           {"Upload-Metadata", protocol::UploadMetadata{m_case, m_object}.toHeader()}};
    return ask;
}

tl::expected<std::optional<Ask>, Failure> SendErrand::askPart(store::Vault &vault)
{
    const auto file = vault.objects().ciphertext(m_object);
    if (!file)
        return tl::unexpected(file.error());
    if ((*file)->size() != m_bytes)
        return tl::unexpected(Failure(ErrorCode::Damaged, u"object has another size "_s + m_object.toHex()));
    m_sending = std::min(m_partBytes, m_bytes - m_offset);
    if (!(*file)->seek(m_offset))
        return tl::unexpected(Failure(ErrorCode::Storage, u"object cannot be read "_s + m_object.toHex()));
    const QByteArray part = (*file)->read(m_sending);
    if (part.size() != m_sending)
        return tl::unexpected(Failure(ErrorCode::Storage, u"object cannot be read "_s + m_object.toHex()));
    return Ask{{"PATCH",
                m_target,
                {{"Tus-Resumable", kTusVersion},
                 {"Upload-Offset", QByteArray::number(m_offset)},
                 {"Content-Type", "application/offset+octet-stream"}},
                part},
               kProblemBytes,
               Ask::Stamp::DeviceNoBody,
               {}};
}

Ask SendErrand::askReceipt() const
{
    Endpoint endpoint;
    endpoint.route = Endpoint::Route::ObjectReceipt;
    endpoint.object = m_object;
    return getting(endpoint);
}

Outcome SendErrand::take(store::Vault &vault, const protocol::Answer &answer)
{
    switch (m_stage) {
    case Stage::Create:
        return takeCreated(vault, answer);
    case Stage::SendPart:
        return takeSent(vault, answer);
    case Stage::Prove:
        return takeReceipt(vault, answer);
    case Stage::Begin:
    case Stage::Done:
        break;
    }
    return protocolBreach(u"upload: an answer to nothing"_s);
}

Outcome SendErrand::takeCreated(store::Vault &vault, const protocol::Answer &answer)
{
    m_target = uploadTarget(answer.headers.value("Location"));
    const auto offset = offsetIn(answer);
    if (m_target.isEmpty() || !offset || *offset > m_bytes)
        return protocolBreach(u"upload: no place for it, or an impossible offset"_s);
    return goOnFrom(vault, *offset);
}

Outcome SendErrand::takeSent(store::Vault &vault, const protocol::Answer &answer)
{
    if (offsetIn(answer) != m_offset + m_sending)
        return protocolBreach(u"upload: impossible offset"_s);
    m_restarts = 0;
    return goOnFrom(vault, m_offset + m_sending);
}

Outcome SendErrand::goOnFrom(store::Vault &vault, qint64 offset)
{
    m_offset = offset;
    m_stage = m_offset < m_bytes ? Stage::SendPart : Stage::Prove;
    if (m_stage == Stage::SendPart)
        return {};
    if (const auto sent = vault.objects().markSent(m_object); !sent)
        return tl::unexpected(sent.error());
    return {};
}

Outcome SendErrand::takeReceipt(store::Vault &vault, const protocol::Answer &answer)
{
    const auto proof = protocol::ObjectReceiptAnswer::fromBytes(answer.body);
    if (!proof)
        return protocolBreach(proof.error().context);
    if (const auto kept = vault.objects().recordReceipt(m_object, proof->receipt); !kept)
        return tl::unexpected(kept.error());
    m_stage = Stage::Done;
    return {};
}

Outcome SendErrand::takeProblem(store::Vault &vault, Problem::Code code, const protocol::Answer &answer)
{
    if (m_stage == Stage::SendPart) {
        switch (code) {
        case Problem::Code::NotFound: // it expired, or the office lost it
        case Problem::Code::Gone:
        case Problem::Code::WrongOffset: // an earlier part came through although we never heard so
            return startOver();
        case Problem::Code::Locked: // the office has not noticed yet that the line before this one is gone
            if (m_restarts < kMostRestarts)
                return startOver();
            break;
        case Problem::Code::HashMismatch:
            if (const auto whole = vault.objects().verify(m_object); !whole)
                return tl::unexpected(whole.error());
            return startOver(); // ours is right, so it was damaged on the way
        default:
            break;
        }
    }
    return Errand::takeProblem(vault, code, answer);
}

Outcome SendErrand::startOver()
{
    if (++m_restarts > kMostRestarts)
        return tl::unexpected(
            Failure(ErrorCode::Network, u"upload: lost again and again "_s + m_object.toHex()));
    m_stage = Stage::Create;
    return {};
}

} // namespace fieldcase::client
