// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vaultqueue.h"

#include <QFuture>

namespace fieldcase::app {

/// Writes one entry of \a caseId in the vault's thread; what Ledger::append() answers.
[[nodiscard]] inline QFuture<domain::Result<store::StoredEntry>>
writeEntry(store::VaultQueue &vault, const domain::CaseId &caseId, const domain::Body &body,
           const store::Circumstances &circumstances = {})
{
    return vault.run([caseId, body, circumstances](store::Vault &opened) {
        return opened.ledger().append(caseId, body, circumstances);
    });
}

} // namespace fieldcase::app
