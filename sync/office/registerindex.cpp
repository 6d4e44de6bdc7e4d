// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/registerindex.h"

#include "models/domain/canonicaljson.h"

namespace fieldcase::office {

using domain::RegisterKind;
using domain::Result;

namespace {

template <typename Row> Result<> putKeys(Directory &directory, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const auto key = keyOf(row);
        if (!key)
            return tl::unexpected(key.error());
        if (const auto put = directory.putRegisterKey(*key); !put)
            return put;
    }
    return {};
}

} // namespace

Result<RegisterKey> keyOf(const domain::Enterprise &row)
{
    const auto bytes = domain::toCanonicalJson(row.toJson());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return RegisterKey{RegisterKind::Enterprises, row.code, domain::Digest::of(*bytes), {}, {}, {}};
}

Result<RegisterKey> keyOf(const domain::Officer &row)
{
    const auto bytes = domain::toCanonicalJson(row.toJson());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return RegisterKey{
        RegisterKind::Officers, row.certificate, domain::Digest::of(*bytes), row.officer, row.name,
        row.validToOn};
}

Result<> indexRows(Directory &directory, const domain::RegisterRows &rows)
{
    return rows.kind == RegisterKind::Enterprises ? putKeys(directory, rows.enterprises)
                                                  : putKeys(directory, rows.officers);
}

} // namespace fieldcase::office
