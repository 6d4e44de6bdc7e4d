// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/body.h"

namespace fieldcase::tests {

/// An id whose text ends in \a number.
template <typename IdType> IdType sampleId(int number)
{
    return IdType(QUuid(0x019a0000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(number >> 8), uchar(number)));
}

/// A fictional enterprise with a right test credit code.
domain::Enterprise sampleEnterprise(int number);
/// A fictional officer, certified until the end of 2028.
domain::Officer sampleOfficer(int number);
/// A valid body of \a kind with every optional field filled.
domain::Body sampleBody(domain::EntryKind kind);

} // namespace fieldcase::tests
