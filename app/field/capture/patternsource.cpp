// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/patternsource.h"

#include <QBuffer>
#include <QPainter>

namespace fieldcase::app {

namespace {

constexpr int kFrameMs = 100;
constexpr QSize kPreviewPx{1280, 720};
constexpr QSize kPhotoPx{2560, 1440};
constexpr int kBars = 8;
constexpr int kJpegQuality = 92;

} // namespace

PatternSource::PatternSource()
{
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ++m_frame;
        emit frame(paint(kPreviewPx));
    });
}

QString PatternSource::name() const
{
    return tr("Test picture");
}

void PatternSource::start()
{
    emit frame(paint(kPreviewPx));
    m_timer.start();
}

void PatternSource::stop()
{
    m_timer.stop();
}

void PatternSource::takePhoto()
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (paint(kPhotoPx).save(&buffer, "JPEG", kJpegQuality))
        emit taken(jpeg);
    else
        emit failed();
}

QImage PatternSource::paint(const QSize &size) const
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int bar = 0; bar < kBars; ++bar) {
        const QColor colour = QColor::fromHsv(bar * 360 / kBars, 120, 210);
        painter.fillRect(bar * size.width() / kBars, 0, size.width() / kBars + 1, size.height(), colour);
    }
    QFont font = painter.font();
    font.setPixelSize(size.height() / 6);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(image.rect(), Qt::AlignCenter, QString::number(m_frame));
    return image;
}

} // namespace fieldcase::app
