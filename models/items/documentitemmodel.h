// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/documentbodies.h"
#include "models/items/proof.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// How far a document is.
enum class DocumentStage { Draft, PartlySigned, Signed, Final, Served, Voided };

/// One document.
struct DocumentItem {
    domain::DocumentId document;
    QString form;   ///< "F03"
    QString title;  ///< of the form
    QString number; ///< 文号; empty for a form without one
    int pages = 0;
    DocumentStage stage = DocumentStage::Draft;
    int printed = 0; ///< copies in all
    QString voidReason;
    qint64 generatedAtMs = 0;      ///< UTC
    bool isHere = true;            ///< the PDF is on this device
    Proof proof = Proof::OnlyHere; ///< of its newest object

    [[nodiscard]] domain::DocumentId key() const { return document; }
    friend bool operator==(const DocumentItem &, const DocumentItem &) = default;
};

/// Documents of a case in the order they were made.
class DocumentItemModel final : public RowsModel<DocumentItem>
{
    Q_OBJECT

public:
    enum Column { Form, Title, Number, Stage, Generated, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const DocumentItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::DocumentItem)
