// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"

#include <QList>
#include <QStyledItemDelegate>

namespace fieldcase::forms {

/// A state drawn at the right end of a row.
struct RowChip {
    Tone tone = Tone::Neutral;
    QString icon; ///< may be empty
    QString words;
};

/// What one large row of a list shows.
struct RowContent {
    QString icon; ///< on a tinted tile at the left; empty: none
    Tone tone = Tone::Primary;
    QString title;
    QString detail; ///< a second line; may be empty
    QString meta;   ///< small, at the upper right; may be empty
    QList<RowChip> chips;
    bool isFaded = false; ///< no longer counts: voided, closed, revoked
};

/// Draws the large rows that all lists share: an icon, two lines, states at the right. What stands in them is
/// a subclass's.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kRowHeightPx = 84;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// All words of a row as a person reads them.
    [[nodiscard]] QString wordsOf(const QModelIndex &index) const;

protected:
    [[nodiscard]] virtual RowContent contentOf(const QModelIndex &index) const = 0;

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    /// \returns the left edge of what was drawn
    static int paintRight(QPainter *painter, const QStyleOptionViewItem &option, const RowContent &content);
};

} // namespace fieldcase::forms
