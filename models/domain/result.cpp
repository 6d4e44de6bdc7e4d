// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid_input"_s;
    case ErrorCode::NotAllowed:
        return u"not_allowed"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::WrongKey:
        return u"wrong_key"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::TooNew:
        return u"too_new"_s;
    case ErrorCode::NotEncrypted:
        return u"not_encrypted"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::Storage:
        return u"storage"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Protocol:
        return u"protocol"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace fieldcase::domain
