// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"

#include <QFrame>

class QLabel;

namespace fieldcase::forms {

/// A word with an icon on a tinted ground: the state of one thing.
class StateChip final : public QFrame
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    /// \param iconName may be empty: no icon
    void set(Tone tone, const QString &iconName, const QString &words);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace fieldcase::forms
