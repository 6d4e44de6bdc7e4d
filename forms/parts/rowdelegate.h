// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"

#include <QList>
#include <QStyledItemDelegate>

namespace fieldcase::forms {

/// A state beside a row: a word on a tinted ground, with an icon where there is one.
struct RowChip {
    Tone tone = Tone::Neutral;
    QString iconName; ///< may be empty
    QString words;
};

/// What one row of a large list says.
struct RowWords {
    QString iconName; ///< at the left; empty: no icon
    Tone iconTone = Tone::Primary;
    QString title;
    QString subtitle;     ///< one line below; empty: the title stands in the middle
    QList<RowChip> chips; ///< at the right, in reading order
    QString trailing;     ///< small, below the chips, e.g. a time
    bool isMuted = false; ///< no longer counts (voided, revoked)
};

/// Paints rows that a finger can hit (76 px at the scale of the style sheet) and that say their state in
/// words.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The words of the row \a index belongs to, in the current language.
    [[nodiscard]] virtual RowWords words(const QModelIndex &index) const = 0;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    /// \returns the x where the space for the words ends
    [[nodiscard]] int paintRight(QPainter *painter, const QStyleOptionViewItem &option,
                                 const RowWords &row) const;
    void paintWords(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const RowWords &row) const;
};

} // namespace fieldcase::forms
