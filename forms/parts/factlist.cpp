// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/factlist.h"

#include <QGridLayout>
#include <QLabel>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<QPair<QString, QString>> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *label = new QLabel(name);
        label->setProperty("role", u"hint"_s);
        auto *content = new QLabel(value);
        content->setTextFormat(Qt::PlainText);
        content->setWordWrap(true);
        content->setTextInteractionFlags(Qt::TextSelectableByMouse);
        content->setFocusPolicy(Qt::NoFocus);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(content, row, 1);
        ++row;
    }
}

} // namespace fieldcase::forms
