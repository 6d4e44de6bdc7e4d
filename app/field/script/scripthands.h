// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

class QAbstractItemView;
class QComboBox;

namespace fieldcase::app {

/// Finds widgets as a person would see them and works them with real mouse and key events.
///
/// Every act answers an empty string when it was done, or the reason, in English, why it cannot be done
/// (yet): the widget is not there, is hidden or disabled, or a dialog stands in front of it.
class ScriptHands
{
public:
    /// The one visible widget called \a name; `outer/name` asks for it inside another. \a why tells what is
    /// wrong.
    [[nodiscard]] static QWidget *find(const QString &name, QString &why);
    /// As find(), and enabled and not behind a modal dialog.
    [[nodiscard]] static QWidget *findUsable(const QString &name, QString &why);
    /// What a person reads on \a widget: its text, value, or the rows it shows.
    [[nodiscard]] static QString textOf(QWidget *widget);

    [[nodiscard]] static QString press(const QString &name);
    [[nodiscard]] static QString type(const QString &name, const QString &text);
    [[nodiscard]] static QString key(const QString &sequence);
    [[nodiscard]] static QString choose(const QString &name, const QString &text);
    /// Clicks the first row that shows \a text; \a open also presses Enter on it.
    [[nodiscard]] static QString pick(const QString &name, const QString &text, bool open);
    [[nodiscard]] static QString check(const QString &name, bool on);
    /// Drags the pointer over \a points, in thousandths of the widget's size.
    [[nodiscard]] static QString stroke(const QString &name, const QList<QPoint> &points);

private:
    [[nodiscard]] static QString pickRow(QAbstractItemView *view, const QString &text, bool open);
};

} // namespace fieldcase::app
