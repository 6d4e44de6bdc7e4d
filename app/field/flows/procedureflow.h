// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "forms/procedure/procedureform.h"

namespace fieldcase::app {

class TypedText;

/// The general procedure as the team sees it: proposes the penalty and records the service of the notice.
class ProcedureFlow final : public QObject
{
    Q_OBJECT

public:
    explicit ProcedureFlow(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void show(const CaseReading &reading);

signals:
    void written();

private:
    void propose(const forms::PenaltyDraft &draft);
    void serve(const domain::NoticeServed &notice);
    void connectTyped();
    /// \param typed what was typed for it
    void write(const domain::Body &body, TypedText *typed);

    const Desk &m_desk;
    forms::ProcedureForm *m_form;
    domain::CaseId m_caseId;
    TypedText *m_penalty;
    TypedText *m_notice;
};

} // namespace fieldcase::app
