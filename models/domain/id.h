// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/surroundings.h"

#include <QUuid>

namespace fieldcase::domain {

/// 16 bytes of a UUIDv7 (RFC 9562): time-ordered, made by whoever creates the thing.
[[nodiscard]] QUuid makeUuidV7(const Clock &clock, Random &random);

/// The id of one kind of thing; ids of different kinds do not mix.
template <typename Tag> class Id
{
public:
    Id() = default; ///< null: no thing
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id create(const Clock &clock, Random &random)
    {
        return Id(makeUuidV7(clock, random));
    }
    /// Reads exactly the form toString() writes: 36 characters, lower case.
    [[nodiscard]] static Result<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
            return fail(ErrorCode::InvalidInput, QStringLiteral("not an id"));
        return Id(uuid);
    }

    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// The 16 bytes in network order.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right)
    {
        return left.m_uuid.toRfc4122() < right.m_uuid.toRfc4122();
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using OrgId = Id<struct OrgTag>;
using CaseId = Id<struct CaseTag>;
using DeviceId = Id<struct DeviceTag>;
using OfficerId = Id<struct OfficerTag>;
using DrawId = Id<struct DrawTag>;
using FindingId = Id<struct FindingTag>;
using EvidenceId = Id<struct EvidenceTag>;
using DocumentId = Id<struct DocumentTag>;
using RecordingId = Id<struct RecordingTag>;
using HoldId = Id<struct HoldTag>;

} // namespace fieldcase::domain
