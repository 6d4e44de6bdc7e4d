// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/emptystate.h"

#include "forms/parts/icons.h"
#include "forms/parts/palette.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 56;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_hint(new QLabel(this))
{
    m_title->setProperty("role", u"heading"_s);
    m_hint->setProperty("role", u"hint"_s);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &hint)
{
    m_icon->setPixmap(iconPixmap(iconName, colour(u"strongline"), kIconPx, devicePixelRatioF()));
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace fieldcase::forms
