// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/statechip.h"

#include "forms/parts/icons.h"
#include "forms/parts/restyle.h"

#include <QHBoxLayout>
#include <QLabel>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 18;

} // namespace

StateChip::StateChip(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 12, 4);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    setProperty("role", u"chip"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void StateChip::set(Tone tone, const QString &iconName, const QString &words)
{
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(iconName, toneColour(tone), kIconPx, devicePixelRatioF()));
    m_text->setText(words);
    setAccessibleName(words);
    restyle(this, "tone", toneName(tone));
    restyle(m_text, "tone", toneName(tone));
}

QString StateChip::text() const
{
    return m_text->text();
}

} // namespace fieldcase::forms
