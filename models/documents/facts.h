// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formcatalogue.h"
#include "models/domain/casestate.h"
#include "models/domain/orgstate.h"
#include "models/domain/result.h"
#include "models/domain/rulepackage.h"

#include <QJsonObject>

namespace fieldcase::documents {

/// What a decision tells about paying that no register holds; from the office's settings. Members may be
/// empty.
struct PaymentDetails {
    QString bank;
    QString account;
    QString electronicPayment;
};

/// Everything documents read: nothing that stands here is typed again.
struct FactSources {
    const domain::CaseState &caseState;
    const domain::OrgState &org;
    const domain::RulePackage &rules; ///< in force on the day of the act
    const FormCatalogue &forms;
    PaymentDetails payment = {};
};

/// The document that is wanted.
struct DocumentRequest {
    QString form;           ///< "F03", "F05", "F34"
    QString number;         ///< as printed (see documentNumber)
    qint64 createdAtMs = 0; ///< also gives the document its date, in China's time
    QJsonObject typed = {}; ///< facts that exist nowhere else, by key; they win over what the case says
};

/// The facts of a document, ready for render() and for the ledger. What the case does not hold is left out,
/// so that render() names the first required fact that is missing. \returns NotFound for a form that is not
/// made from a case; InvalidInput when the case has not come so far (no visit
///          for F03 and F05, no finding for F05, no filing, notice or penalty for F34)
[[nodiscard]] domain::Result<QJsonObject> factsFor(const DocumentRequest &request,
                                                   const FactSources &sources);

/// The title under which documents name the form \a id: 《现场检查记录》; "" when it is unknown.
[[nodiscard]] QString quotedTitle(const FormCatalogue &forms, const QString &id);

} // namespace fieldcase::documents
