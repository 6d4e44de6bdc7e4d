// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/caseitemmodel.h"

#include <QHash>

#include <memory>

class QPushButton;

namespace fieldcase::forms {

namespace Ui {
class CaseForm;
}

/// The parts of a case, in the order of their tabs.
enum class CasePart { Overview, Checklist, Findings, Evidence, Documents, Procedure, Timeline };

/// The one act that brings a case further just now.
enum class CaseStep { None, Arrive, Submit };

/// What stands above the parts of a case.
struct CaseHeader {
    QString title;    ///< the enterprise
    QString subtitle; ///< the case's title and the address
    items::CaseStage stage = items::CaseStage::Assigned;
    int unsent = 0;   ///< entries and objects that are only here
    int unproven = 0; ///< sent, without proof yet
    CaseStep step = CaseStep::None;
    int findings = 0;
    int evidence = 0;
    int documents = 0;
    bool canExport = false; ///< this person may hand the case file out
    int elsewhere = 0;      ///< objects that are not on this device

    friend bool operator==(const CaseHeader &, const CaseHeader &) = default;
};

/// The frame of one case: what it is, how far it is, and one tab a part. The parts themselves are put in from
/// outside.
class CaseForm final : public Form
{
    Q_OBJECT

public:
    explicit CaseForm(QWidget *parent = nullptr);
    ~CaseForm() override;

    void setHeader(const CaseHeader &header);
    /// Puts \a page behind the tab of \a part; the form owns it from then on.
    void setPart(CasePart part, QWidget *page);
    [[nodiscard]] bool hasPart(CasePart part) const { return m_pages.contains(part); }
    /// Shows \a part as if its tab had been pressed.
    void showPart(CasePart part);
    [[nodiscard]] CasePart currentPart() const { return m_part; }
    void say(Tone tone, const QString &words);
    void clearMessage();

signals:
    /// A tab was chosen; whoever owns the case puts the part in if it is not there yet.
    void partRequested(fieldcase::forms::CasePart part);
    void stepRequested(fieldcase::forms::CaseStep step);
    void exportRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QPushButton *tabOf(CasePart part) const;

    std::unique_ptr<Ui::CaseForm> m_ui;
    QHash<CasePart, QWidget *> m_pages;
    CaseHeader m_header;
    CasePart m_part = CasePart::Overview;
};

} // namespace fieldcase::forms
