// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "forms/checklist/checklistform.h"

namespace fieldcase::app {

class TypedText;

/// Joins the checklist to the rule package and to checklist.answered.
class ChecklistFlow final : public QObject
{
    Q_OBJECT

public:
    explicit ChecklistFlow(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void show(const CaseReading &reading);

signals:
    void written();
    void findingRequested(const QString &item);

private:
    void connectTyped();
    [[nodiscard]] QString keyOf(const QString &item) const;
    void answer(const QString &item, domain::ChecklistAnswer answer, const QString &note);

    const Desk &m_desk;
    forms::ChecklistForm *m_form;
    domain::CaseId m_caseId;
    bool m_mayAnswer = false;
    TypedText *m_typed; ///< for the item that is shown: the answer's number, a line break, the note
};

/// The items of the packs that \a reading's assignment names, in order, with their answers.
[[nodiscard]] QList<items::ChecklistItem> checklistItemsOf(const CaseReading &reading,
                                                           const domain::RulePackage &rules);

} // namespace fieldcase::app
