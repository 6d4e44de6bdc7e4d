// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/entrykind.h"
#include "models/domain/id.h"
#include "models/items/rowsmodel.h"

namespace fieldcase::items {

/// One entry.
struct TimelineItem {
    domain::EntryHash hash;
    domain::EntryKind kind = domain::EntryKind::CaseOpened;
    QString who;             ///< name of the person
    qint64 atMs = 0;         ///< UTC, by the writer's clock
    qint64 position = 0;     ///< 0: not confirmed
    qint64 receivedAtMs = 0; ///< UTC, by the office's clock; 0: not confirmed
    QString voidReason;      ///< a word; empty: valid
    bool isReadable = true;  ///< false: sealed to others

    [[nodiscard]] domain::EntryHash key() const { return hash; }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// The entries of a case in official order; those the office has not confirmed come last.
class TimelineItemModel final : public RowsModel<TimelineItem>
{
    Q_OBJECT

public:
    enum Column { Position, Who, At, Kind, Hash, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QVariant value(const TimelineItem &row, int column, int role) const override;
};

} // namespace fieldcase::items

Q_DECLARE_METATYPE(fieldcase::items::TimelineItem)
