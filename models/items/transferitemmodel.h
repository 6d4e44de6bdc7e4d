// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/proof.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// What is carried.
enum class TransferKind { Entries, Object, Refused };
/// How far it is.
enum class TransferState { Waiting, Running, WaitingToRetry, Sent, Refused };

/// One line of the sync page.
struct TransferItem {
    QString id; ///< an object's or an entry's hash, or "entries"
    TransferKind kind = TransferKind::Object;
    QString subject; ///< the enterprise of its case
    QString name;    ///< of the file; empty for entries
    TransferState state = TransferState::Waiting;
    int count = 0;    ///< entries together
    qint64 bytes = 0; ///< 0 for entries
    qint64 sentBytes = 0;
    QString reason; ///< a word, when refused

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const TransferItem &, const TransferItem &) = default;
};

/// What waits for the office or is on its way, in the order it will go.
class TransferItemModel final : public RowsModel<TransferItem>
{
    Q_OBJECT

public:
    enum Column { Subject, Name, State, Size, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const TransferItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::TransferItem)
