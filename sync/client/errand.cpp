// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/errand.h"

#include "models/store/vault.h"

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Problem;

namespace {

struct Meaning {
    ErrorCode code;
    Obstacle obstacle;
};

Meaning meaningOf(Problem::Code code)
{
    switch (code) {
    case Problem::Code::Malformed:
    case Problem::Code::WrongMethod:
    case Problem::Code::WrongVersion:
    case Problem::Code::WrongType:
    case Problem::Code::TooLarge:
    case Problem::Code::BadRange:
        return {ErrorCode::Protocol, Obstacle::None};
    case Problem::Code::NotSigned:
    case Problem::Code::UnknownDevice:
    case Problem::Code::BadSignature:
    case Problem::Code::Revoked:
        return {ErrorCode::NotAllowed, Obstacle::NotKnown};
    case Problem::Code::NotPermitted:
    case Problem::Code::BadCode:
        return {ErrorCode::NotAllowed, Obstacle::None};
    case Problem::Code::NotFound:
    case Problem::Code::Gone:
        return {ErrorCode::NotFound, Obstacle::None};
    case Problem::Code::WrongOffset:
    case Problem::Code::Conflict:
        return {ErrorCode::Conflict, Obstacle::None};
    case Problem::Code::HashMismatch:
        return {ErrorCode::Damaged, Obstacle::None};
    case Problem::Code::Locked:
    case Problem::Code::ClockSkew:
    case Problem::Code::Replayed:
    case Problem::Code::Busy:
    case Problem::Code::Failed:
    case Problem::Code::Stopping:
        return {ErrorCode::Network, Obstacle::OfficeFailing};
    case Problem::Code::DiskFull:
        return {ErrorCode::Network, Obstacle::OfficeFull};
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::seconds> retryAfter(const protocol::Answer &answer)
{
    constexpr int kLongest = 24 * 3600; // an office that errs must not silence a device for good
    bool isNumber = false;
    const int seconds = answer.headers.value("Retry-After").toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return {};
    return std::chrono::seconds(std::min(seconds, kLongest));
}

} // namespace

Outcome Errand::takeProblem(store::Vault &, Problem::Code code, const protocol::Answer &answer)
{
    return tl::unexpected(failureOf(code, answer));
}

domain::Result<QByteArray> Errand::officeKey(store::Vault &vault, const protocol::Answer &)
{
    const auto membership = vault.keys().membership();
    if (!membership)
        return domain::fail(ErrorCode::NotAllowed, u"not enrolled"_s);
    return membership->officeSign;
}

Failure failureOf(Problem::Code code, const protocol::Answer &answer)
{
    const Meaning meaning = meaningOf(code);
    return {meaning.code, u"office: %1"_s.arg(protocol::problemName(code)), meaning.obstacle,
            retryAfter(answer)};
}

tl::unexpected<Failure> protocolBreach(const QString &context)
{
    return tl::unexpected(Failure(ErrorCode::Protocol, context));
}

} // namespace fieldcase::client
