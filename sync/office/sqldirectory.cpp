// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/sqldirectory.h"

#include "models/domain/canonicaljson.h"
#include "sync/office/sqlvalues.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using store::Statement;

namespace {

constexpr Statement kSetting{"office.setting", "SELECT value FROM setting WHERE name = :name"};
constexpr Statement kSetSetting{
    "office.set_setting",
    "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = "
    ":value",
};
constexpr Statement kInvitation{
    "office.invitation",
    "SELECT officer, name, certificate, roles, valid_to, expires_ms, redeemed FROM invitation"
    " WHERE code_hash = :code_hash",
};
constexpr Statement kPutInvitation{
    "office.put_invitation",
    "INSERT INTO invitation (code_hash, officer, name, certificate, roles, valid_to, expires_ms, redeemed)"
    " VALUES (:code_hash, :officer, :name, :certificate, :roles, :valid_to, :expires, :redeemed)"
    " ON CONFLICT (code_hash) DO UPDATE SET redeemed = :redeemed, expires_ms = :expires",
};
constexpr Statement kRegisterRow{
    "office.register_row",
    "SELECT content FROM register_row WHERE kind = :kind AND key = :key",
};
constexpr Statement kPutRegisterRow{
    "office.put_register_row",
    "INSERT INTO register_row (kind, key, content) VALUES (:kind, :key, :content)"
    " ON CONFLICT (kind, key) DO UPDATE SET content = :content",
};
constexpr Statement kRegisterSize{"office.register_size",
                                  "SELECT count(*) FROM register_row WHERE kind = :kind"};

QString textOf(const QDate &date)
{
    return date.toString(Qt::ISODate).isNull() ? u""_s : date.toString(Qt::ISODate);
}

Result<Invitation> invitationFrom(const domain::Digest &codeHash, const QSqlQuery &row)
{
    Invitation invitation;
    invitation.codeHash = codeHash;
    invitation.officer = idFrom<domain::OfficerTag>(row.value(0));
    invitation.name = row.value(1).toString();
    invitation.certificate = row.value(2).toString();
    invitation.roles = domain::Roles::fromInt(row.value(3).toInt());
    invitation.validToOn = QDate::fromString(row.value(4).toString(), Qt::ISODate);
    invitation.expiresMs = row.value(5).toLongLong();
    const QByteArray redeemed = row.value(6).toString().toUtf8();
    if (redeemed.isEmpty())
        return invitation;
    const auto json = domain::fromCanonicalJson(redeemed);
    const auto body = json ? domain::DeviceEnrolled::fromJson(*json) : tl::unexpected(json.error());
    if (!body)
        return fail(ErrorCode::Storage, u"invitation: "_s + body.error().context);
    invitation.redeemed = *body;
    return invitation;
}

} // namespace

Result<std::optional<QByteArray>> SqlDirectory::setting(const QString &name)
{
    const auto value = firstValue(m_database, kSetting, {{u":name"_s, name}});
    if (!value)
        return tl::unexpected(value.error());
    return value->isValid() ? std::optional(value->toByteArray()) : std::nullopt;
}

Result<> SqlDirectory::setSetting(const QString &name, const QByteArray &value)
{
    return execute(m_database, kSetSetting, {{u":name"_s, name}, {u":value"_s, value}});
}

Result<std::optional<Invitation>> SqlDirectory::invitation(const domain::Digest &codeHash)
{
    auto rows = m_database.run(kInvitation, {{u":code_hash"_s, codeHash.bytes()}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::nullopt;
    auto invitation = invitationFrom(codeHash, *rows);
    if (!invitation)
        return tl::unexpected(invitation.error());
    return std::optional(*invitation);
}

Result<> SqlDirectory::putInvitation(const Invitation &invitation)
{
    QString redeemed = u""_s;
    if (invitation.redeemed) {
        const auto json = domain::toCanonicalJson(invitation.redeemed->toJson());
        if (!json)
            return tl::unexpected(json.error());
        redeemed = QString::fromUtf8(*json);
    }
    return execute(m_database, kPutInvitation,
                   {{u":code_hash"_s, invitation.codeHash.bytes()},
                    {u":officer"_s, invitation.officer.toBytes()},
                    {u":name"_s, invitation.name},
                    {u":certificate"_s, invitation.certificate.isNull() ? u""_s : invitation.certificate},
                    {u":roles"_s, int(invitation.roles.toInt())},
                    {u":valid_to"_s, textOf(invitation.validToOn)},
                    {u":expires"_s, invitation.expiresMs},
                    {u":redeemed"_s, redeemed}});
}

Result<std::optional<QByteArray>> SqlDirectory::registerRow(domain::RegisterKind kind, const QString &key)
{
    const auto value = firstValue(m_database, kRegisterRow, {{u":kind"_s, int(kind)}, {u":key"_s, key}});
    if (!value)
        return tl::unexpected(value.error());
    return value->isValid() ? std::optional(value->toByteArray()) : std::nullopt;
}

Result<> SqlDirectory::putRegisterRow(domain::RegisterKind kind, const QString &key, const QByteArray &row)
{
    return execute(m_database, kPutRegisterRow,
                   {{u":kind"_s, int(kind)}, {u":key"_s, key}, {u":content"_s, row}});
}

Result<qint64> SqlDirectory::registerSize(domain::RegisterKind kind)
{
    const auto value = firstValue(m_database, kRegisterSize, {{u":kind"_s, int(kind)}});
    if (!value)
        return tl::unexpected(value.error());
    return value->toLongLong();
}

} // namespace fieldcase::office
