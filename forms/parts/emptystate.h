// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace fieldcase::forms {

/// Stands where a list would be while it is empty, and says why and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void set(const QString &iconName, const QString &title, const QString &hint);

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace fieldcase::forms
