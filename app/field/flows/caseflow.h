// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "forms/casework/caseform.h"

class QStackedWidget;

namespace fieldcase::forms {
class ArrivalForm;
class OverviewForm;
class SubmitForm;
class TimelineForm;
} // namespace fieldcase::forms

namespace fieldcase::app {

class ChecklistFlow;
class DocumentsFlow;
class EvidenceFlow;
class ExportFlow;
class FindingsFlow;
class ProcedureFlow;
class TypedText;

/// One case: reads it, gives each part what it shows, and takes the steps that concern the case as a whole.
/// Parts are made when their tab is first chosen.
class CaseFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow; the page belongs to whoever shows it and goes after the flow
    CaseFlow(const Desk &desk, const domain::CaseId &caseId, QObject *parent = nullptr);
    ~CaseFlow() override;

    [[nodiscard]] QWidget *widget() const;
    [[nodiscard]] const domain::CaseId &caseId() const { return m_caseId; }
    void showPart(forms::CasePart part);
    /// Reads the case anew.
    void refresh();

signals:
    /// Entries were written: a sync is due.
    void written();
    /// An object that is not here is needed on the screen.
    void objectWanted(const fieldcase::domain::ObjectHash &object);
    /// The person is done with this case.
    void closed();

private:
    void take(const CaseReading &reading);
    void showHeader();
    void showOverview();
    void makePart(forms::CasePart part);
    /// Joins a part's flow: its pages come over the case, its entries refresh it.
    template <typename Flow> void join(Flow *flow, forms::CasePart part);
    void push(QWidget *page);
    void pop(QWidget *page);
    void takeStep(forms::CaseStep step);
    void makeSubmit();
    void openExport();
    void arrive(bool announced);
    void submit(const QString &note);
    void takeWritten(const domain::Result<store::StoredEntry> &entry);
    void readTimeline();
    [[nodiscard]] QStringList missingForSubmission() const;
    [[nodiscard]] forms::CaseStep nextStep() const;

    const Desk &m_desk;
    const domain::CaseId m_caseId;
    QStackedWidget *m_stack;
    forms::CaseForm *m_form;
    forms::OverviewForm *m_overview;
    forms::TimelineForm *m_timeline = nullptr;
    forms::ArrivalForm *m_arrival = nullptr;
    forms::SubmitForm *m_submit = nullptr;
    TypedText *m_note; ///< for the reviewer
    ChecklistFlow *m_checklist = nullptr;
    FindingsFlow *m_findings = nullptr;
    EvidenceFlow *m_evidence = nullptr;
    DocumentsFlow *m_documents = nullptr;
    ProcedureFlow *m_procedure = nullptr;
    ExportFlow *m_export = nullptr;
    std::optional<CaseReading> m_reading;
};

} // namespace fieldcase::app
