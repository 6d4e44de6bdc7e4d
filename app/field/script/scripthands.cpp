// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/script/scripthands.h"

#include "forms/parts/rowdelegate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> visibleNamed(const QString &name, const QWidget *within)
{
    QList<QWidget *> found;
    const auto all = within ? within->findChildren<QWidget *>(name) : QList<QWidget *>();
    if (within) {
        for (QWidget *widget : all) {
            if (widget->isVisible())
                found << widget;
        }
        return found;
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            found << window;
        found << visibleNamed(name, window);
    }
    // A dialog is a window and the child of another.
    const QSet<QWidget *> each(found.cbegin(), found.cend());
    return each.values();
}

/// What a person reads in one row: the words of its delegate, else the texts of its cells.
QString rowText(const QAbstractItemView *view, int row)
{
    const QAbstractItemModel *model = view->model();
    const QModelIndex index = model->index(row, 0, view->rootIndex());
    if (const auto *delegate = qobject_cast<const forms::RowDelegate *>(view->itemDelegateForIndex(index)))
        return delegate->wordsOf(index);
    QStringList words;
    for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
        words << index.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    return words.join(u' ');
}

/// A person scrolls to what is to be worked.
void scrollTo(QWidget *widget)
{
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer); area && area->widget())
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

QWidget *ScriptHands::find(const QString &name, QString &why)
{
    const QStringList path = name.split(u'/');
    QWidget *within = nullptr;
    for (const QString &part : path) {
        const QList<QWidget *> found = visibleNamed(part, within);
        if (found.size() != 1) {
            why = (found.isEmpty() ? u"nothing visible is called "_s
                                   : u"several visible widgets are called "_s) +
                  part;
            return nullptr;
        }
        within = found.constFirst();
    }
    return within;
}

QWidget *ScriptHands::findUsable(const QString &name, QString &why)
{
    QWidget *widget = find(name, why);
    if (!widget)
        return nullptr;
    if (!widget->isEnabled()) {
        why = name + u" is disabled"_s;
        return nullptr;
    }
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal != widget->window()) {
        why = name + u" is behind a dialog"_s;
        return nullptr;
    }
    scrollTo(widget);
    return widget;
}

QString ScriptHands::textOf(QWidget *widget)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        QStringList rows;
        for (int row = 0; view->model() && row < view->model()->rowCount(view->rootIndex()); ++row)
            rows << rowText(view, row);
        return rows.join(u'\n');
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->currentText();
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText();
    for (const char *property : {"text", "plainText", "value"}) {
        const QVariant value = widget->property(property);
        if (value.isValid() && value.canConvert<QString>())
            return value.toString();
    }
    QStringList words; // a frame: what its labels say
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

QString ScriptHands::press(const QString &name)
{
    QString why;
    QWidget *widget = findUsable(name, why);
    if (!widget)
        return why;
    QTest::mouseClick(widget, Qt::LeftButton);
    return {};
}

QString ScriptHands::type(const QString &name, const QString &text)
{
    QString why;
    QWidget *widget = findUsable(name, why);
    if (!widget)
        return why;
    widget->setFocus(Qt::MouseFocusReason);
    if (!widget->inherits("QAbstractSpinBox"))
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    else
        QMetaObject::invokeMethod(widget, "selectAll");
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar c : text) {
        if (c == u'\n') {
            QTest::keyClick(widget, Qt::Key_Return);
            continue;
        }
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &up);
    }
    return {};
}

QString ScriptHands::key(const QString &sequence)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeWindow();
    if (!target)
        return u"no widget has the focus"_s;
    const QKeySequence keys = QKeySequence::fromString(sequence, QKeySequence::PortableText);
    if (keys.isEmpty())
        return u"no such key: "_s + sequence;
    for (int i = 0; i < keys.count(); ++i)
        QTest::keyClick(target, keys[i].key(), keys[i].keyboardModifiers());
    return {};
}

QString ScriptHands::choose(const QString &name, const QString &text)
{
    QString why;
    auto *combo = qobject_cast<QComboBox *>(findUsable(name, why));
    if (!combo)
        return why.isEmpty() ? name + u" is not a list to choose from"_s : why;
    const int wanted = combo->findText(text, Qt::MatchContains);
    if (wanted < 0)
        return name + u" does not offer "_s + text;
    combo->setFocus(Qt::MouseFocusReason);
    const int steps = wanted - combo->currentIndex();
    for (int i = 0; i < qAbs(steps); ++i)
        QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    return combo->currentIndex() == wanted ? QString() : name + u" did not take "_s + text;
}

QString ScriptHands::pick(const QString &name, const QString &text, bool open)
{
    QString why;
    auto *view = qobject_cast<QAbstractItemView *>(findUsable(name, why));
    if (!view)
        return why.isEmpty() ? name + u" is not a list"_s : why;
    return pickRow(view, text, open);
}

QString ScriptHands::pickRow(QAbstractItemView *view, const QString &text, bool open)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row) {
        if (!rowText(view, row).contains(text))
            continue;
        const QModelIndex index = model->index(row, 0, view->rootIndex());
        view->setFocus(Qt::MouseFocusReason);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        if (open && view->isVisible()) // a tap may have opened it already
            QTest::keyClick(view, Qt::Key_Return);
        return {};
    }
    return u"no row shows "_s + text;
}

QString ScriptHands::check(const QString &name, bool on)
{
    QString why;
    auto *button = qobject_cast<QAbstractButton *>(findUsable(name, why));
    if (!button)
        return why.isEmpty() ? name + u" cannot be checked"_s : why;
    if (button->isChecked() != on) {
        button->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    return button->isChecked() == on ? QString() : name + u" did not change"_s;
}

QString ScriptHands::stroke(const QString &name, const QList<QPoint> &points)
{
    QString why;
    QWidget *widget = findUsable(name, why);
    if (!widget)
        return why;
    const auto at = [widget](const QPoint &share) {
        return QPoint(share.x() * widget->width() / 1000, share.y() * widget->height() / 1000);
    };
    const auto send = [widget](QEvent::Type type, const QPoint &where, Qt::MouseButton button,
                               Qt::MouseButtons held) {
        QMouseEvent event(type, where, widget->mapToGlobal(where), button, held, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonPress, at(points.constFirst()), Qt::LeftButton, Qt::LeftButton);
    for (const QPoint &point : points.sliced(1))
        send(QEvent::MouseMove, at(point), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, at(points.constLast()), Qt::LeftButton, Qt::NoButton);
    return {};
}

} // namespace fieldcase::app
