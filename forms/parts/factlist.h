// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPair>

class QGridLayout;

namespace fieldcase::forms {

/// Pairs of a word and its value, one below the other. Empty values are left out.
class FactList final : public QFrame
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<QPair<QString, QString>> &facts);

private:
    QGridLayout *m_grid;
    QList<QPair<QString, QString>> m_facts;
};

} // namespace fieldcase::forms
