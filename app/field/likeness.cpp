// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/likeness.h"

#include "app/whendone.h"
#include "forms/evidence/pictureview.h"

#include <QtConcurrentRun>

namespace fieldcase::app {

namespace {

QImage likenessOf(const forms::PicturePart &part)
{
    const bool isWhole = part.source == part.picture.rect();
    return (isWhole ? part.picture : part.picture.copy(part.source))
        .scaled(part.sizePx, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied); // what is drawn without being converted
}

} // namespace

void giveLikenesses(forms::PictureView &view, QThreadPool &pool)
{
    QObject::connect(
        &view, &forms::PictureView::likenessWanted, &view, [&view, &pool](const forms::PicturePart &part) {
            whenDone(QtConcurrent::run(&pool, likenessOf, part), &view,
                     [&view, part](const QImage &likeness) { view.setLikeness(part, likeness); });
        });
}

} // namespace fieldcase::app
