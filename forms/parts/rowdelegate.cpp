// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/rowdelegate.h"

#include "forms/parts/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 76;
constexpr int kMargin = 16;
constexpr int kIconPx = 30;
constexpr int kIconGround = 48;
constexpr int kChipHeight = 30;
constexpr int kChipIconPx = 16;
constexpr int kChipPadding = 11;
constexpr int kGap = 8;
constexpr int kTitlePx = 18;
constexpr int kSmallPx = 15;

QFont sized(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(base);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int chipWidth(const RowChip &chip, const QFontMetrics &metrics)
{
    const int iconWidth = chip.iconName.isEmpty() ? 0 : kChipIconPx + 6;
    return metrics.horizontalAdvance(chip.words) + iconWidth + 2 * kChipPadding;
}

void paintChip(QPainter *painter, const QRect &area, const RowChip &chip)
{
    QPainterPath ground;
    ground.addRoundedRect(area, kChipHeight / 2.0, kChipHeight / 2.0);
    painter->fillPath(ground, toneSurface(chip.tone));
    QRect words = area.adjusted(kChipPadding, 0, -kChipPadding, 0);
    if (!chip.iconName.isEmpty()) {
        const QPixmap icon = iconPixmap(chip.iconName, toneColour(chip.tone), kChipIconPx,
                                        painter->device()->devicePixelRatioF());
        painter->drawPixmap(words.left(), area.center().y() - kChipIconPx / 2 + 1, icon);
        words.setLeft(words.left() + kChipIconPx + 6);
    }
    painter->setPen(toneColour(chip.tone));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, chip.words);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowWords row = words(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);

    QRect area = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (!row.iconName.isEmpty()) {
        const QRect ground(area.left(), area.center().y() - kIconGround / 2, kIconGround, kIconGround);
        QPainterPath path;
        path.addRoundedRect(ground, 12, 12);
        painter->fillPath(path, toneSurface(row.iconTone));
        painter->drawPixmap(ground.center() - QPoint(kIconPx / 2 - 1, kIconPx / 2 - 1),
                            iconPixmap(row.iconName, toneColour(row.iconTone), kIconPx,
                                       painter->device()->devicePixelRatioF()));
        area.setLeft(ground.right() + 14);
    }
    area.setRight(paintRight(painter, option, row));
    paintWords(painter, area, option, row);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeight};
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(u"primarysoft"));
    painter->fillRect(
        QRect(option.rect.left() + kMargin, option.rect.bottom(), option.rect.width() - 2 * kMargin, 1),
        colour(u"line"));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colour(u"focus"), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 10, 10);
    }
}

int RowDelegate::paintRight(QPainter *painter, const QStyleOptionViewItem &option, const RowWords &row) const
{
    const QFont font = sized(option.font, kSmallPx, QFont::Medium);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const bool hasTwoLines = !row.chips.isEmpty() && !row.trailing.isEmpty();
    const int middle = option.rect.center().y();
    const int right = option.rect.right() - kMargin;
    int left = right;
    for (auto chip = row.chips.crbegin(); chip != row.chips.crend(); ++chip) {
        const int width = chipWidth(*chip, metrics);
        const int top = hasTwoLines ? middle - kChipHeight - 1 : middle - kChipHeight / 2;
        left -= width;
        paintChip(painter, {left, top, width, kChipHeight}, *chip);
        left -= kGap;
    }
    if (!row.trailing.isEmpty()) {
        painter->setFont(sized(option.font, kSmallPx));
        painter->setPen(colour(u"muted"));
        const int width = QFontMetrics(painter->font()).horizontalAdvance(row.trailing);
        const QRect area(right - width, hasTwoLines ? middle + 4 : option.rect.top(), width + 1,
                         hasTwoLines ? kChipHeight - 4 : option.rect.height());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, row.trailing);
        left = qMin(left, right - width - kGap);
    }
    return left - kGap;
}

void RowDelegate::paintWords(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                             const RowWords &row) const
{
    const QFont titleFont = sized(option.font, kTitlePx, QFont::DemiBold);
    const QFont smallFont = sized(option.font, kSmallPx);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int smallHeight = row.subtitle.isEmpty() ? 0 : QFontMetrics(smallFont).height() + 2;
    QRect line(area.left(), area.center().y() - (titleHeight + smallHeight) / 2, area.width(), titleHeight);
    painter->setFont(titleFont);
    painter->setPen(row.isMuted ? colour(u"faint") : colour(u"text"));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(titleFont).elidedText(row.title, Qt::ElideRight, line.width()));
    if (row.subtitle.isEmpty())
        return;
    line = QRect(line.left(), line.bottom() + 2, line.width(), smallHeight);
    painter->setFont(smallFont);
    painter->setPen(row.isMuted ? colour(u"faint") : colour(u"muted"));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(smallFont).elidedText(row.subtitle, Qt::ElideRight, line.width()));
}

} // namespace fieldcase::forms
