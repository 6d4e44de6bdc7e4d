// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "forms/shell/page.h"

#include <QHash>
#include <QList>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace fieldcase::forms {

class StateChip;

/// The frame of the unlocked program: the rail with one large button a page, a header that says who works
/// here and whether everything has reached the office, and the page itself.
class ShellForm final : public Form
{
    Q_OBJECT

public:
    explicit ShellForm(QWidget *parent = nullptr);

    /// Shows buttons for \a pages only (what the person's roles allow), in that order; the first one is
    /// current.
    void setPages(const QList<Page> &pages);
    [[nodiscard]] QList<Page> pages() const;
    [[nodiscard]] Page currentPage() const;
    /// Marks \a page in the rail; does not emit pageRequested().
    void setCurrentPage(Page page);
    /// A small number on the page's button; 0 takes it away.
    void setBadge(Page page, int count);

    /// Puts \a page into the content area and shows it. The shell owns it from then on.
    void show(QWidget *page);
    /// Takes \a page out and deletes it.
    void remove(QWidget *page);

    void setTitle(const QString &title);
    /// \param name whose vault is open, \param roles their words, e.g. "officer, reviewer"
    void setPerson(const QString &name, const QString &roles);
    /// The chip that leads to the sync page: what is only here, whether a run is going on, how the last one
    /// ended.
    void setSyncState(Tone tone, const QString &iconName, const QString &words);
    /// Shown while the program runs on a clock that is not the device's own; empty hides it.
    void setDemonstrationTime(const QString &words);

signals:
    void pageRequested(fieldcase::forms::Page page);
    void lockRequested();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeRail();
    [[nodiscard]] QWidget *makeHeader();
    void addPage(Page page);
    [[nodiscard]] static QString wordsOf(Page page);

    QVBoxLayout *m_railLayout = nullptr;
    QButtonGroup *m_railGroup = nullptr;
    QHash<Page, QToolButton *> m_buttons;
    QHash<Page, int> m_badges;
    QList<Page> m_pages;
    QLabel *m_title = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_roles = nullptr;
    StateChip *m_demonstration = nullptr;
    QPushButton *m_sync = nullptr;
    QPushButton *m_lock = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace fieldcase::forms
