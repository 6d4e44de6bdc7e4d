// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QByteArray>

namespace fieldcase::protocol {

/// What a request's target points at, with the arguments in it.
struct Endpoint {
    enum class Route {
        Health,        ///< GET /v1/health
        Enrol,         ///< POST /v1/enrol
        Heads,         ///< GET /v1/heads?since=<position>
        CaseEntries,   ///< GET /v1/cases/<case>/entries?after=<position>&limit=<1 … 500>
        Entries,       ///< POST /v1/entries
        Numbers,       ///< POST /v1/numbers
        Uploads,       ///< OPTIONS, POST /v1/uploads
        Upload,        ///< HEAD, PATCH, DELETE /v1/uploads/<32 hex>
        Object,        ///< HEAD, GET /v1/objects/<sha256>
        ObjectReceipt, ///< GET /v1/objects/<sha256>/receipt
    };

    Route route = Route::Health;
    domain::CaseId caseId = {};     ///< CaseEntries
    qint64 after = 0;               ///< CaseEntries: answer positions above it; Heads: `since`
    int limit = 0;                  ///< CaseEntries
    domain::ObjectHash object = {}; ///< Object, ObjectReceipt
    QByteArray upload = {};         ///< Upload: 32 lower-case hex digits

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// The request target, e.g. "/v1/heads?since=17".
[[nodiscard]] QByteArray targetOf(const Endpoint &endpoint);
/// The reverse. \returns NotFound for an unknown path, InvalidInput for a malformed argument; every target
/// that targetOf() would not write is refused, so that one place has one name
[[nodiscard]] domain::Result<Endpoint> endpointOf(const QByteArray &target);

} // namespace fieldcase::protocol
