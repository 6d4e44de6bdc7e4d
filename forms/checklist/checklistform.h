// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/checklistitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ChecklistForm;
}

/// An answer that is not saved yet.
struct ChecklistDraft {
    std::optional<domain::ChecklistAnswer> answer;
    QString note;

    friend bool operator==(const ChecklistDraft &, const ChecklistDraft &) = default;
};

/// Works through the checklist: items at the left, one of them large at the right.
class ChecklistForm final : public Form
{
    Q_OBJECT

public:
    explicit ChecklistForm(QWidget *parent = nullptr);
    ~ChecklistForm() override;

    void setItems(const QList<items::ChecklistItem> &items);
    /// Nothing can be answered (not yet on site, submitted, not of the team).
    void setReadOnly(bool readOnly);
    /// Goes on to the first item after the current one that has no answer, else to the next.
    void goOn();
    /// What was chosen and typed for the shown item before.
    void setDraft(const ChecklistDraft &draft);
    void say(Tone tone, const QString &words);

signals:
    void answerRequested(const QString &item, fieldcase::domain::ChecklistAnswer answer, const QString &note);
    /// A finding that starts from \a item.
    void findingRequested(const QString &item);
    /// Another item stands at the right; as it was saved.
    void itemShown(const QString &item);
    /// Somebody chooses or types.
    void draftChanged(const fieldcase::forms::ChecklistDraft &draft);

protected:
    void retranslate() override;

private:
    void showItem(const QModelIndex &index);
    void showWhatIsPossible();
    void step(int rows);
    void request();
    [[nodiscard]] std::optional<domain::ChecklistAnswer> chosenAnswer() const;
    [[nodiscard]] ChecklistDraft draft() const;
    void fill(const ChecklistDraft &draft);

    std::unique_ptr<Ui::ChecklistForm> m_ui;
    items::ChecklistItemModel m_items;
    QString m_shown; ///< the item at the right
    bool m_isReadOnly = false;
};

} // namespace fieldcase::forms
