// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/messagebar.h"

#include "forms/parts/icons.h"
#include "forms/parts/restyle.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 24;

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
    case Tone::Danger:
        return u"alert"_s;
    case Tone::Neutral:
    case Tone::Primary:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_frame(new QFrame(this)), m_icon(new QLabel), m_text(new QLabel)
{
    m_text->setObjectName(u"messageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_frame->setProperty("role", u"message"_s);
    hide();
}

void MessageBar::setInset(int sides, int top)
{
    layout()->setContentsMargins(sides, top, sides, 0);
}

void MessageBar::say(Tone tone, const QString &text)
{
    m_icon->setPixmap(iconPixmap(iconNameOf(tone), toneColour(tone), kIconPx, devicePixelRatioF()));
    m_text->setText(text);
    m_spoken = QLocale();
    restyle(m_frame, "tone", toneName(tone));
    restyle(m_text, "tone", toneName(tone));
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setVisible(!m_text->text().isEmpty() && m_spoken == QLocale());
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace fieldcase::forms
