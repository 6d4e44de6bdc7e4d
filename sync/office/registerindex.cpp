// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/registerindex.h"

#include "models/domain/canonicaljson.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::RegisterKind;
using domain::Result;

namespace {

Result<> put(Directory &directory, RegisterKind kind, const QString &key, const QJsonObject &row)
{
    const auto bytes = domain::toCanonicalJson(row);
    return bytes ? directory.putRegisterRow(kind, key, *bytes) : tl::unexpected(bytes.error());
}

template <typename Row>
Result<std::optional<Row>> find(Directory &directory, RegisterKind kind, const QString &key)
{
    const auto bytes = directory.registerRow(kind, key);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return std::nullopt;
    const auto json = domain::fromCanonicalJson(**bytes);
    const auto row = json ? Row::fromJson(*json) : tl::unexpected(json.error());
    if (!row)
        return fail(ErrorCode::Damaged, u"register row: "_s + row.error().context);
    return std::optional(*row);
}

} // namespace

Result<> indexRows(Directory &directory, const domain::RegisterRows &rows)
{
    Result<> done;
    for (const domain::Enterprise &row : rows.enterprises) {
        if (done)
            done = put(directory, RegisterKind::Enterprises, row.code, row.toJson());
    }
    for (const domain::Officer &row : rows.officers) {
        if (done)
            done = put(directory, RegisterKind::Officers, row.certificate, row.toJson());
    }
    return done;
}

Result<std::optional<domain::Enterprise>> findEnterprise(Directory &directory, const QString &code)
{
    return find<domain::Enterprise>(directory, RegisterKind::Enterprises, code);
}

Result<std::optional<domain::Officer>> findOfficer(Directory &directory, const QString &certificate)
{
    return find<domain::Officer>(directory, RegisterKind::Officers, certificate);
}

} // namespace fieldcase::office
