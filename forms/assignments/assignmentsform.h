// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "models/items/caseitemmodel.h"

#include <memory>
#include <optional>

class QAbstractButton;

namespace fieldcase::forms {

namespace Ui {
class AssignmentsForm;
}

/// Which cases the person wants to see.
struct CaseFilter {
    std::optional<items::CaseStage> stage; ///< none: all
    QString text;

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

/// The list of cases with a search and one button a stage.
class AssignmentsForm final : public Form
{
    Q_OBJECT

public:
    explicit AssignmentsForm(QWidget *parent = nullptr);
    ~AssignmentsForm() override;

    /// The first page of what filter() asks for.
    void setCases(const QList<items::CaseItem> &cases);
    /// The next page.
    void appendCases(const QList<items::CaseItem> &cases);
    [[nodiscard]] const QList<items::CaseItem> &cases() const;
    [[nodiscard]] CaseFilter filter() const;

signals:
    void filterChanged(const fieldcase::forms::CaseFilter &filter);
    void caseChosen(const fieldcase::domain::CaseId &caseId);
    /// The list is nearly at its end.
    void moreRequested();

protected:
    void retranslate() override;

private:
    void announceFilter();
    void showWhetherEmpty();

    std::unique_ptr<Ui::AssignmentsForm> m_ui;
    items::CaseItemModel m_cases;
    QList<std::pair<QAbstractButton *, std::optional<items::CaseStage>>> m_stageButtons;
};

} // namespace fieldcase::forms
