// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/shellform.h"

#include "forms/parts/elidedlabel.h"
#include "forms/parts/icons.h"
#include "forms/parts/restyle.h"
#include "forms/parts/statechip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRailIconPx = 28;

QString iconNameOf(Page page)
{
    switch (page) {
    case Page::Today:
        return u"today"_s;
    case Page::Assignments:
        return u"assignments"_s;
    case Page::Review:
        return u"review"_s;
    case Page::Draw:
        return u"draw"_s;
    case Page::Registers:
        return u"registers"_s;
    case Page::Devices:
        return u"devices"_s;
    case Page::Sync:
        return u"sync"_s;
    case Page::Settings:
        break;
    }
    return u"settings"_s;
}

QString objectNameOf(Page page)
{
    return iconNameOf(page) + "ToolButton"_L1;
}

} // namespace

ShellForm::ShellForm(QWidget *parent) : Form(parent)
{
    setObjectName(u"shellForm"_s);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(makeHeader());
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"pageStackedWidget"_s);
    right->addWidget(m_stack, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    row->addLayout(right, 1);
    retranslate();
}

QWidget *ShellForm::makeRail()
{
    auto *rail = new QFrame;
    rail->setObjectName(u"railFrame"_s);
    rail->setProperty("role", u"rail"_s);
    m_railLayout = new QVBoxLayout(rail);
    m_railLayout->setContentsMargins(8, 12, 8, 12);
    m_railLayout->setSpacing(4);
    m_railLayout->addStretch(1);
    m_railGroup = new QButtonGroup(this);
    return rail;
}

QWidget *ShellForm::makeHeader()
{
    auto *header = new QFrame;
    header->setObjectName(u"headerFrame"_s);
    header->setProperty("role", u"header"_s);
    m_title = new ElidedLabel;
    m_title->setObjectName(u"pageTitleLabel"_s);
    m_title->setProperty("role", u"title"_s);
    m_person = new QLabel;
    m_person->setObjectName(u"personLabel"_s);
    m_person->setProperty("role", u"field"_s);
    m_roles = new QLabel;
    m_roles->setObjectName(u"rolesLabel"_s);
    m_roles->setProperty("role", u"hint"_s);
    m_demonstration = new StateChip;
    m_demonstration->hide();
    m_sync = new QPushButton;
    m_sync->setObjectName(u"syncStatePushButton"_s);
    m_sync->hide();
    m_sync->setProperty("role", u"chip"_s);
    m_lock = new QPushButton;
    m_lock->setObjectName(u"lockPushButton"_s);
    m_lock->setProperty("role", u"quiet"_s);
    m_lock->setProperty("iconName", u"lock"_s);
    connect(m_sync, &QPushButton::clicked, this, [this] { emit pageRequested(Page::Sync); });
    connect(m_lock, &QPushButton::clicked, this, &ShellForm::lockRequested);

    auto *person = new QVBoxLayout;
    person->setSpacing(0);
    person->addWidget(m_person, 0, Qt::AlignRight);
    person->addWidget(m_roles, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(14);
    row->addWidget(m_title, 1);
    row->addWidget(m_demonstration);
    row->addWidget(m_sync);
    row->addLayout(person);
    row->addWidget(m_lock);
    applyIcons(header);
    return header;
}

void ShellForm::setPages(const QList<Page> &pages)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_badges.clear();
    m_pages = pages;
    for (Page page : pages)
        addPage(page);
    if (!pages.isEmpty())
        setCurrentPage(pages.first());
}

void ShellForm::addPage(Page page)
{
    auto *button = new QToolButton;
    button->setObjectName(objectNameOf(page));
    button->setCheckable(true);
    button->setAutoExclusive(false);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(icon(iconNameOf(page), colour(u"railtext"), colour(u"onprimary")));
    button->setIconSize(QSize(kRailIconPx, kRailIconPx));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    button->setProperty("role", u"rail"_s);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, page] {
        setCurrentPage(page);
        emit pageRequested(page);
    });
    m_railGroup->addButton(button);
    m_railLayout->insertWidget(m_railLayout->count() - 1, button);
    m_buttons.insert(page, button);
    setBadge(page, 0);
}

QList<Page> ShellForm::pages() const
{
    return m_pages;
}

Page ShellForm::currentPage() const
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (it.value()->isChecked())
            return it.key();
    }
    return Page::Today;
}

void ShellForm::setCurrentPage(Page page)
{
    if (QToolButton *button = m_buttons.value(page))
        button->setChecked(true);
}

void ShellForm::setBadge(Page page, int count)
{
    m_badges.insert(page, count);
    if (QToolButton *button = m_buttons.value(page)) {
        const QString words = wordsOf(page);
        button->setText(count > 0 ? u"%1 (%2)"_s.arg(words).arg(count) : words);
        // A function key needs no letter that both languages would have to agree on. After the text, which
        // takes the shortcut away.
        button->setShortcut(QKeySequence(Qt::Key_F1 + int(m_pages.indexOf(page))));
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        restyle(button, "waiting", count > 0);
    }
}

void ShellForm::show(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    // Of a page with pages of its own the one that is seen gets the keys.
    while (const auto *inner = qobject_cast<const QStackedWidget *>(page)) {
        if (!inner->currentWidget())
            break;
        page = inner->currentWidget();
    }
    page->setFocus(Qt::OtherFocusReason);
}

void ShellForm::remove(QWidget *page)
{
    m_stack->removeWidget(page);
    page->deleteLater();
}

void ShellForm::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ShellForm::setPerson(const QString &name, const QString &roles)
{
    m_person->setText(name);
    m_roles->setText(roles);
}

void ShellForm::setSyncState(Tone tone, const QString &iconName, const QString &words)
{
    m_sync->setVisible(!words.isEmpty());
    m_sync->setText(words);
    m_sync->setIcon(icon(iconName, toneColour(tone)));
    restyle(m_sync, "tone", toneName(tone));
}

void ShellForm::setDemonstrationTime(const QString &words)
{
    m_demonstration->set(Tone::Warning, u"timeline"_s, words);
    m_demonstration->setVisible(!words.isEmpty());
}

void ShellForm::retranslate()
{
    for (Page page : std::as_const(m_pages)) {
        setBadge(page, m_badges.value(page));
    }
    m_lock->setText(tr("&Lock"));
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_sync->setAccessibleName(tr("State of synchronisation"));
}

QString ShellForm::wordsOf(Page page)
{
    switch (page) {
    case Page::Today:
        return tr("Today");
    case Page::Assignments:
        return tr("Cases");
    case Page::Review:
        return tr("Review");
    case Page::Draw:
        return tr("Draw");
    case Page::Registers:
        return tr("Registers");
    case Page::Devices:
        return tr("Devices");
    case Page::Sync:
        return tr("Sync");
    case Page::Settings:
        break;
    }
    return tr("Settings");
}

} // namespace fieldcase::forms
