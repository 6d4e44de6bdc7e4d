// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "models/domain/bodies/assignmentbodies.h"

#include <QStringList>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class OverviewForm;
}

/// What the first page of a case shows.
struct CaseOverview {
    domain::AssignmentIssued assignment;
    QStringList team;     ///< names with certificate, the first leads
    QString returnReason; ///< of the last return, while it is returned
    QStringList returnPoints;
    qint64 arrivedAtMs = 0; ///< UTC; 0: nobody has been there
    bool announced = false;
    int answered = 0; ///< checklist items
    int checklistItems = 0;
    int findings = 0;
    int majorFindings = 0;
    int evidence = 0;
    int documents = 0;
    int round = 0;       ///< of the last submission
    QStringList missing; ///< sentences: what a submission still needs

    friend bool operator==(const CaseOverview &, const CaseOverview &) = default;
};

/// The first page of a case: whom it is about, who goes, how far it is, and what is still missing.
class OverviewForm final : public Form
{
    Q_OBJECT

public:
    explicit OverviewForm(QWidget *parent = nullptr);
    ~OverviewForm() override;

    void setOverview(const CaseOverview &overview);

protected:
    void retranslate() override;

private:
    void showEnterprise();
    void showProgress();

    std::unique_ptr<Ui::OverviewForm> m_ui;
    CaseOverview m_overview;
};

} // namespace fieldcase::forms
