// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"
#include "sync/office/officeidentity.h"
#include "sync/office/officestorage.h"

namespace fieldcase::office {

/// What a new organisation is told about itself; appears on documents.
struct OrgProfile {
    QString name;       ///< of the office
    QString region;     ///< 区域简称 of document numbers, e.g. 鲁示
    QString agency;     ///< 机关名称
    QString government; ///< 复议机关
    QString court;      ///< 人民法院
};

/// Makes the organisation in an empty storage: ids, the office's key, the entry `org.created`.
/// \param recoveryBox 32 bytes, the public half of the organisation's recovery key
/// \returns Conflict when there is an organisation already, InvalidInput for a profile that breaks a rule
[[nodiscard]] domain::Result<OfficeIdentity> found(OfficeStorage &storage, const OrgProfile &profile,
                                                   const QByteArray &recoveryBox, const domain::Clock &clock,
                                                   domain::Random &random);

/// Who this storage's office is. \returns NotFound before found()
[[nodiscard]] domain::Result<OfficeIdentity> readIdentity(OfficeStorage &storage);

} // namespace fieldcase::office
