// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/desk.h"
#include "forms/today/todayform.h"

namespace fieldcase::app {

/// The page of the day: reads what waits for the person.
class TodayFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow; the page belongs to whoever shows it and goes after the flow
    explicit TodayFlow(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void refresh();

signals:
    void caseRequested(const fieldcase::domain::CaseId &caseId);
    void reviewRequested(const fieldcase::domain::CaseId &caseId);
    void drawRequested(const fieldcase::domain::DrawId &draw);
    void syncRequested();
    void casesRequested();
    /// How many things wait, for the rail.
    void counted(int tasks);

private:
    void open(const items::TaskItem &task);

    const Desk &m_desk;
    forms::TodayForm *m_form;
};

} // namespace fieldcase::app
