// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/assignmentbodies.h"
#include "models/items/proof.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// How far a case is.
enum class CaseStage { Assigned, Open, Submitted, Returned, Passed, Decided, Closed };

/// One case as lists show it.
struct CaseItem {
    domain::CaseId caseId;
    QString title;
    domain::AssignmentSource source = domain::AssignmentSource::Draw;
    QString enterpriseName;
    QString enterpriseCode;
    QString address;
    CaseStage stage = CaseStage::Assigned;
    bool isReadable = true; ///< false: the case's key has not come yet
    QString returnReason;   ///< of the last return, while it is returned
    int findings = 0;
    int evidence = 0;
    int documents = 0;
    int voided = 0;         ///< entries the case's state did not allow
    int unsent = 0;         ///< entries of this device the office has not confirmed
    qint64 issuedAtMs = 0;  ///< UTC
    qint64 changedAtMs = 0; ///< UTC, of the last entry

    [[nodiscard]] domain::CaseId key() const { return caseId; }
    friend bool operator==(const CaseItem &, const CaseItem &) = default;
};

/// Cases, in the order given.
class CaseItemModel final : public RowsModel<CaseItem>
{
    Q_OBJECT

public:
    enum Column { Title, Enterprise, Code, Address, Stage, Unsent, Changed, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const CaseItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::CaseItem)
