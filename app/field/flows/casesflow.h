// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/desk.h"
#include "forms/assignments/assignmentsform.h"
#include "models/store/caselist.h"

namespace fieldcase::app {

/// The list of cases, read page by page.
class CasesFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow; the page belongs to whoever shows it and goes after the flow
    explicit CasesFlow(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void refresh();

signals:
    void caseRequested(const fieldcase::domain::CaseId &caseId);

private:
    [[nodiscard]] store::CaseList::Filter filter() const;
    void readMore();
    void take(const domain::Result<QList<store::CaseRow>> &rows, bool isFirstPage);

    const Desk &m_desk;
    forms::AssignmentsForm *m_form;
    store::CaseList::PageEnd m_end;
    int m_asked = 0;          ///< counts first pages asked for: only the newest answer is shown
    bool m_isReading = false; ///< a further page is on its way
    bool m_isComplete = false;
};

} // namespace fieldcase::app
