// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/domain/bodies/procedurebodies.h"
#include "models/items/penaltyitemrowmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ProcedureForm;
}

/// What the team proposes, unchecked.
struct PenaltyDraft {
    QList<items::PenaltyItemRow> rows;
    QString opinion;

    friend bool operator==(const PenaltyDraft &, const PenaltyDraft &) = default;
};

/// The general procedure as far as it has come.
struct ProcedureView {
    QList<QPair<QString, QString>> steps; ///< a step's words and what became of it
    PenaltyDraft proposal;
    bool mayPropose = false;
    domain::NoticeServed notice; ///< as recorded, or what the form starts from
    bool isNoticeServed = false;
    bool mayServe = false;

    friend bool operator==(const ProcedureView &, const ProcedureView &) = default;
};

/// What comes after the review: the proposed penalty and the notice to the party.
class ProcedureForm final : public Form
{
    Q_OBJECT

public:
    explicit ProcedureForm(QWidget *parent = nullptr);
    ~ProcedureForm() override;

    void setView(const ProcedureView &view);
    [[nodiscard]] PenaltyDraft draft() const;
    [[nodiscard]] domain::NoticeServed noticeDraft() const;
    /// What was typed before. Rows of findings that are no longer there are left out.
    void setDraft(const PenaltyDraft &draft);
    void setNoticeDraft(const domain::NoticeServed &notice);
    void say(Tone tone, const QString &words);

signals:
    void proposeRequested(const fieldcase::forms::PenaltyDraft &draft);
    void noticeRequested(const fieldcase::domain::NoticeServed &notice);
    /// Somebody chooses or types.
    void draftChanged(const fieldcase::forms::PenaltyDraft &draft);
    void noticeChanged(const fieldcase::domain::NoticeServed &notice);

protected:
    void retranslate() override;

private:
    void connectTyping();
    void showRow(const QModelIndex &index);
    void takeRow();
    void showTotal();
    void fillNotice(const domain::NoticeServed &notice);
    void showNotice();

    std::unique_ptr<Ui::ProcedureForm> m_ui;
    items::PenaltyItemRowModel m_rows;
    ProcedureView m_view;
    bool m_isFilling = false;
};

} // namespace fieldcase::forms
