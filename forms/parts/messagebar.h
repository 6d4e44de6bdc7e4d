// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace fieldcase::forms {

/// One sentence above a form that says how the last act went; hidden while there is nothing to say. It never
/// covers anything and never goes away by itself, so nobody misses it.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows \a text; assistive technology announces it.
    void say(Tone tone, const QString &text);
    void clear();
    /// Empty while hidden.
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace fieldcase::forms
