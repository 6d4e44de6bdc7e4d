// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace fieldcase::app {

/// Calls \a use with the result of \a future in \a context's thread, once; not at all when \a context is gone
/// by then or the future was cancelled.
///
/// In place of QFuture::then(context, …), which until Qt 6.6 asserts that the context still exists.
template <typename T, typename Use> void whenDone(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            use(done.result());
    });
    watcher->setFuture(future);
}

} // namespace fieldcase::app
