// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/rowdelegate.h"

#include "forms/parts/icons.h"

#include <QPainter>
#include <QTextLayout>

namespace fieldcase::forms {

namespace {

constexpr int kMarginPx = 16;
constexpr int kTilePx = 46;
constexpr int kTileIconPx = 26;
constexpr int kChipHeightPx = 30;
constexpr int kChipIconPx = 17;
constexpr int kGapPx = 10;
constexpr int kTitlePx = 17;
constexpr int kTitleLinePx = 24;
constexpr int kDetailPx = 15;
constexpr int kMetaPx = 14;
constexpr int kNarrowPx = 360; // a row without room for more than its words

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int widthOf(const RowChip &chip, const QFontMetrics &metrics)
{
    const int icon = chip.icon.isEmpty() ? 0 : kChipIconPx + 5;
    return metrics.horizontalAdvance(chip.words) + icon + 22;
}

void paintChip(QPainter *painter, const RowChip &chip, const QRect &rect, bool isOnSelection)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->setPen(Qt::NoPen);
    // The selection has the colour of a primary chip.
    painter->setBrush(isOnSelection && chip.tone == Tone::Primary ? colour(u"surface")
                                                                  : toneSurface(chip.tone));
    painter->drawRoundedRect(rect, kChipHeightPx / 2.0, kChipHeightPx / 2.0);
    int left = rect.left() + 11;
    if (!chip.icon.isEmpty()) {
        painter->drawPixmap(left, rect.center().y() - kChipIconPx / 2 + 1,
                            iconPixmap(chip.icon, toneColour(chip.tone), kChipIconPx, ratio));
        left += kChipIconPx + 5;
    }
    painter->setPen(toneColour(chip.tone));
    painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()), Qt::AlignVCenter,
                      chip.words);
}

/// \a text broken into at most two lines of \a width, the second ending in … where it must.
QStringList twoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= text.size())
        return {text};
    const QString rest = text.mid(first.textLength());
    return {text.left(first.textLength()).trimmed(),
            QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeightPx};
}

QString RowDelegate::wordsOf(const QModelIndex &index) const
{
    const RowContent content = contentOf(index);
    QStringList words{content.title, content.detail, content.meta};
    for (const RowChip &chip : content.chips)
        words << chip.words;
    return words.join(u' ');
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(isSelected ? u"primarysoft" : u"ground"));
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), colour(u"primary"));
    painter->setPen(colour(u"line"));
    painter->drawLine(option.rect.bottomLeft() + QPoint(kMarginPx, 0), option.rect.bottomRight());
}

int RowDelegate::paintRight(QPainter *painter, const QStyleOptionViewItem &option, const RowContent &content)
{
    if (option.rect.width() < kNarrowPx)
        return option.rect.right() - kMarginPx;
    const bool hasChips = !content.chips.isEmpty();
    const int right = option.rect.right() - kMarginPx;
    int left = right;
    if (!content.meta.isEmpty()) {
        painter->setFont(sized(option.font, kMetaPx, QFont::Normal));
        const int width = painter->fontMetrics().horizontalAdvance(content.meta) + 1;
        const QRect rect(right - width, option.rect.top() + (hasChips ? 10 : 0), width,
                         hasChips ? 24 : option.rect.height());
        painter->setPen(colour(u"muted"));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, content.meta);
        left = rect.left();
    }
    painter->setFont(sized(option.font, kMetaPx, QFont::Medium));
    int end = right;
    const int top =
        content.meta.isEmpty() ? option.rect.center().y() - kChipHeightPx / 2 : option.rect.top() + 41;
    for (const RowChip &chip : content.chips) {
        const int width = widthOf(chip, painter->fontMetrics());
        paintChip(painter, chip, QRect(end - width, top, width, kChipHeightPx),
                  option.state.testFlag(QStyle::State_Selected));
        end -= width + 8;
    }
    return qMin(left, end);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowContent content = contentOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);

    int left = option.rect.left() + kMarginPx;
    if (!content.icon.isEmpty()) {
        const QRect tile(left, option.rect.center().y() - kTilePx / 2, kTilePx, kTilePx);
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneSurface(content.tone));
        painter->drawRoundedRect(tile, 12, 12);
        const QPoint inset((kTilePx - kTileIconPx) / 2, (kTilePx - kTileIconPx) / 2);
        painter->drawPixmap(tile.topLeft() + inset,
                            iconPixmap(content.icon, toneColour(content.tone), kTileIconPx,
                                       painter->device()->devicePixelRatio()));
        left = tile.right() + kMarginPx;
    }
    const int right = paintRight(painter, option, content) - kGapPx;

    const bool hasDetail = !content.detail.isEmpty();
    painter->setFont(sized(option.font, kTitlePx, QFont::DemiBold));
    painter->setPen(colour(content.isFaded ? u"faint" : u"text"));
    QRect title(left, option.rect.top() + (hasDetail ? 14 : 0), right - left,
                hasDetail ? 28 : option.rect.height());
    const bool isNarrow = option.rect.width() < kNarrowPx;
    const QStringList lines =
        isNarrow
            ? twoLines(content.title, painter->font(), title.width())
            : QStringList{painter->fontMetrics().elidedText(content.title, Qt::ElideRight, title.width())};
    if (lines.size() > 1 && hasDetail)
        title = QRect(left, option.rect.top() + 5, right - left, 2 * kTitleLinePx);
    painter->drawText(title, Qt::AlignVCenter, lines.join(u'\n'));
    if (hasDetail) {
        painter->setFont(sized(option.font, kDetailPx, QFont::Normal));
        painter->setPen(colour(content.isFaded ? u"faint" : u"muted"));
        const QRect detail(left, title.bottom() + 3, right - left, 26);
        painter->drawText(detail, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(content.detail, Qt::ElideRight, detail.width()));
    }
    painter->restore();
}

} // namespace fieldcase::forms
