// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"

#include <QHash>
#include <QString>

namespace fieldcase::documents {

/// How documents name a case's evidence: 照片1, 照片2, 视频1 … Originals are counted per kind in official
/// order; what is derived from one goes by its original's name.
[[nodiscard]] QHash<domain::EvidenceId, QString> evidenceNames(const domain::CaseState &state);

/// One finding as a record prints it, from its place to its evidence:
/// "机加工车间JX-07配电箱柜门缺失（照片3、4）。" Facts only: which rule it breaks is for the order and the
/// decision to say.
[[nodiscard]] QString findingText(const domain::CaseState &state, const domain::FindingRecorded &finding);
/// The same without the evidence, ending in a full stop.
[[nodiscard]] QString findingSentence(const domain::FindingRecorded &finding);

/// "照片3、4、视频1": the names of \a evidence, each kind once, numbers rising. Empty for none.
[[nodiscard]] QString evidenceList(const domain::CaseState &state, const QList<domain::EvidenceId> &evidence);

} // namespace fieldcase::documents
