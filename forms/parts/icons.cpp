// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/icons.h"

#include "forms/parts/palette.h"

#include <QAbstractButton>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtonIconPx = 22;

class TintedSvg final : public QIconEngine
{
public:
    TintedSvg(const QString &name, const QColor &colour, const QColor &on)
        : m_name(name), m_colour(colour), m_on(on.isValid() ? on : colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const int size = qMin(rect.width(), rect.height());
        painter->drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2,
                            iconPixmap(m_name, tint(mode, state), size, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, tint(mode, state), qMin(size.width(), size.height()));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // `size` is in device pixels here.
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, tint(mode, state), side, scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(*this); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return colour(u"faint");
        return state == QIcon::On ? m_on : m_colour;
    }

    QString m_name;
    QColor m_colour;
    QColor m_on;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour, const QColor &on)
{
    return QIcon(new TintedSvg(name, colour, on)); // QIcon owns its engine
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int sizePx, qreal ratio)
{
    const QString key =
        u"fieldcase:%1:%2:%3:%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(sizePx).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "iconPixmap", qPrintable(name));
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());

    pixmap = QPixmap(QSize(sizePx, sizePx) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, sizePx, sizePx));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void applyIcons(QWidget *root)
{
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name = button->property("iconName").toString();
        if (name.isEmpty())
            continue;
        const QString role = button->property("role").toString();
        QColor tint = colour(u"primary");
        if (role == "primary"_L1)
            tint = colour(u"onprimary");
        else if (role == "danger"_L1)
            tint = colour(u"danger");
        const bool checkable = button->isCheckable();
        button->setIcon(
            icon(name, checkable ? colour(u"muted") : tint, checkable ? colour(u"primary") : QColor()));
        button->setIconSize(QSize(kButtonIconPx, kButtonIconPx));
    }
}

} // namespace fieldcase::forms
