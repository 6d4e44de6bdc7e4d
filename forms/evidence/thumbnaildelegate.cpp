// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidence/thumbnaildelegate.h"

#include "forms/parts/icons.h"
#include "forms/parts/words.h"
#include "models/items/evidenceitemmodel.h"

#include <QPainter>
#include <QPainterPath>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 32 * 1024 * 1024;
constexpr int kMarginPx = 8;
constexpr int kMediumIconPx = 40;
constexpr int kProofIconPx = 20;
constexpr int kWordsPx = 14;

QString iconNameOf(domain::Medium medium)
{
    switch (medium) {
    case domain::Medium::Video:
        return u"video"_s;
    case domain::Medium::Audio:
        return u"sound"_s;
    case domain::Medium::Scan:
        return u"documents"_s;
    case domain::Medium::Drawing:
        return u"sign"_s;
    case domain::Medium::Photo:
        break;
    }
    return u"photo"_s;
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(QObject *parent) : QStyledItemDelegate(parent), m_pictures(kMostBytes) {}

void ThumbnailDelegate::setThumbnail(const domain::EvidenceId &evidence, const QImage &image)
{
    const QImage fitting = image.scaled(kPicturePx, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    m_pictures.insert(evidence, new QPixmap(QPixmap::fromImage(fitting)), fitting.sizeInBytes());
}

bool ThumbnailDelegate::hasThumbnail(const domain::EvidenceId &evidence) const
{
    return m_pictures.contains(evidence);
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kWidthPx, kHeightPx};
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto item = index.data(items::RowRole).value<items::EvidenceItem>();
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect frame = option.rect.adjusted(3, 3, -3, -3);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(colour(isSelected ? u"primary" : u"line"), isSelected ? 2 : 1));
    painter->setBrush(colour(isSelected ? u"primarysoft" : u"surface"));
    painter->drawRoundedRect(frame, 10, 10);

    const QRect area(QPoint(frame.left() + (frame.width() - kPicturePx.width()) / 2, frame.top() + kMarginPx),
                     kPicturePx);
    QPainterPath round;
    round.addRoundedRect(area, 6, 6);
    painter->setClipPath(round);
    painter->fillRect(area, colour(u"sunken"));
    if (const QPixmap *picture = m_pictures.object(item.evidence)) {
        const QPoint shift((picture->width() - area.width()) / 2, (picture->height() - area.height()) / 2);
        painter->drawPixmap(area, *picture, QRect(shift, area.size()));
    } else {
        painter->drawPixmap(area.center() - QPoint(kMediumIconPx, kMediumIconPx) / 2,
                            iconPixmap(iconNameOf(item.medium), colour(u"faint"), kMediumIconPx, ratio));
    }
    painter->setClipping(false);

    const RowChip proof = Words::of(item.proof);
    const QRect words(area.left(), area.bottom() + 6, area.width(), frame.bottom() - area.bottom() - 8);
    painter->drawPixmap(words.right() - kProofIconPx, words.center().y() - kProofIconPx / 2,
                        iconPixmap(proof.icon, toneColour(proof.tone), kProofIconPx, ratio));
    QFont font = option.font;
    font.setPixelSize(kWordsPx);
    painter->setFont(font);
    painter->setPen(colour(u"text"));
    const QString line = item.findingNumber > 0
                             ? tr("No. %1 · finding %2").arg(item.number).arg(item.findingNumber)
                             : tr("No. %1 · %2").arg(item.number).arg(item.name);
    painter->drawText(
        words.adjusted(0, 0, -kProofIconPx - 4, 0), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(line, Qt::ElideRight, words.width() - kProofIconPx - 4));
    painter->restore();
}

} // namespace fieldcase::forms
