// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"

#include <QLocale>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace fieldcase::forms {

/// One sentence above a form that says how the last act went; hidden while there is nothing to say. It never
/// covers anything and never goes away by itself, so nobody misses it. Words that were said in one language
/// are not shown in another.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Room beside and above it, in pixels, for a page without margins of its own. There is none while it is
    /// hidden.
    void setInset(int sides, int top);
    /// Shows \a text; assistive technology announces it.
    void say(Tone tone, const QString &text);
    void clear();
    /// Empty while hidden.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QFrame *m_frame;
    QLabel *m_icon;
    QLabel *m_text;
    QLocale m_spoken; ///< the language of the words
};

} // namespace fieldcase::forms
