// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"
#include "models/items/proof.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One piece of evidence. Pictures of it are kept elsewhere, by its id.
struct EvidenceItem {
    domain::EvidenceId evidence;
    int number = 0;            ///< from 1, as documents count them
    domain::FindingId finding; ///< null: of the case as a whole
    int findingNumber = 0;     ///< 0: of the case as a whole
    domain::Medium medium = domain::Medium::Photo;
    domain::EvidenceOrigin origin = domain::EvidenceOrigin::Captured;
    bool isDerived = false; ///< made from another piece
    QString name;
    QString mimeType;
    domain::ObjectHash object;
    qint64 plainBytes = 0;
    qint64 takenAtMs = 0;          ///< UTC
    bool isHere = true;            ///< the object is on this device
    Proof proof = Proof::OnlyHere; ///< of the object

    [[nodiscard]] domain::EvidenceId key() const { return evidence; }
    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// Pieces of evidence in the order they were sealed.
class EvidenceItemModel final : public RowsModel<EvidenceItem>
{
    Q_OBJECT

public:
    enum Column { Number, Name, Finding, Taken, Size, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const EvidenceItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::EvidenceItem)
