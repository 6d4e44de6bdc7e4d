// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"
#include "models/domain/drawrecord.h"
#include "models/store/bundlewriter.h"

namespace fieldcase::store {

class Vault;

/// Gathers what a court bundle of \a caseId is made of. Writes nothing: whoever hands evidence out notes that
/// first (evidence.accessed, purpose export). \returns NotFound for a case without an assignment or when an
/// object is not here (the context names it), WrongKey without the case's key
[[nodiscard]] domain::Result<BundleSource> collectBundle(Vault &vault, const domain::CaseId &caseId);

/// Hands a bundle of \a caseId out: notes for every piece of evidence that it is exported
/// (evidence.accessed), then gathers as collectBundle() does, those notes with it. Nothing is noted when the
/// bundle cannot be made. \returns NotAllowed when this device's roles do not permit it; else as
/// collectBundle() and Ledger::append()
[[nodiscard]] domain::Result<BundleSource> handOutBundle(Vault &vault, const domain::CaseId &caseId);

/// The record of a completed draw, for publication and `fieldcase-verify draw`.
/// \returns NotFound when the draw is not completed or its transcript is not in this vault
[[nodiscard]] domain::Result<domain::DrawRecord> collectDrawRecord(Vault &vault, const domain::DrawId &draw);

} // namespace fieldcase::store
