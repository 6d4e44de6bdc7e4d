// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "forms/review/decisionform.h"

#include <QPointer>

namespace fieldcase::app {

class TypedText;

/// The approver's page of one case: approves its opening (立案) and decides.
class DecisionFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow
    explicit DecisionFlow(const Desk &desk, QObject *parent = nullptr);
    ~DecisionFlow() override;

    /// The page; whoever shows it owns it.
    [[nodiscard]] QWidget *widget() const;
    void openCase(const domain::CaseId &caseId);
    void refresh() { openCase(m_shown); }

signals:
    /// Entries were written: a sync is due.
    void written();
    void backRequested();

private:
    void showReading(const CaseReading &reading);
    void openTyped(TypedText *text, const QString &prefix, bool isAsked);
    /// \param typed what was typed for it
    void write(const domain::Body &body, const QString &done, TypedText *typed);
    void decide(domain::DecisionOutcome outcome, const QString &opinion);

    const Desk &m_desk;
    QPointer<forms::DecisionForm> m_form;
    CaseReading m_reading; ///< of the open case
    domain::CaseId m_shown;
    TypedText *m_filing;  ///< three lines
    TypedText *m_opinion; ///< on the penalty
};

} // namespace fieldcase::app
