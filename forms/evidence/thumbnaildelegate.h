// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QCache>
#include <QImage>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace fieldcase::forms {

/// Draws a piece of evidence as a picture with its number and where it is safe. Pictures stay in memory only,
/// and only so many.
class ThumbnailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kWidthPx = 188;
    static constexpr int kHeightPx = 176;
    static constexpr QSize kPicturePx{172, 120};

    explicit ThumbnailDelegate(QObject *parent = nullptr);

    void setThumbnail(const domain::EvidenceId &evidence, const QImage &image);
    [[nodiscard]] bool hasThumbnail(const domain::EvidenceId &evidence) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QCache<domain::EvidenceId, QPixmap> m_pictures; ///< cost: bytes
};

} // namespace fieldcase::forms
