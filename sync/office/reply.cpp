// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/reply.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logReply, "fieldcase.office")

namespace fieldcase::office {

tl::unexpected<Refusal> refuse(const domain::Error &error)
{
    qCWarning(logReply).noquote() << domain::errorCodeName(error.code) << error.context;
    return refuse(error.code == domain::ErrorCode::DiskFull ? ProblemCode::DiskFull : ProblemCode::Failed);
}

} // namespace fieldcase::office
