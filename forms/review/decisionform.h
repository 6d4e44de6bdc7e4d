// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/penaltyitemrowmodel.h"

#include <QPair>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class DecisionForm;
}

/// What the approver sees of a case: its opening (立案), the steps of the procedure, and the decision on the
/// penalty that the team proposed.
class DecisionForm final : public Form
{
    Q_OBJECT

public:
    using Facts = QList<QPair<QString, QString>>;
    struct FilingDraft {
        QString cause;
        QString number;
        QString opinion;

        friend bool operator==(const FilingDraft &, const FilingDraft &) = default;
    };
    struct View {
        QString title;
        QString party;
        Facts filing;      ///< what was approved; empty: nothing yet
        FilingDraft draft; ///< what the form starts from
        bool canFile = false;
        Facts steps; ///< the procedure so far
        QList<items::PenaltyItemRow> proposed;
        qint64 totalFen = 0;
        QString capitalTotal; ///< 大写, as documents print it
        QStringList missing;  ///< what stands in the way of a decision, in words
        bool canDecide = false;
        Facts decision; ///< what was decided; empty: nothing yet
    };

    explicit DecisionForm(QWidget *parent = nullptr);
    ~DecisionForm() override;

    void setView(const View &view);
    /// What was typed before.
    void setFiling(const FilingDraft &draft);
    void setOpinion(const QString &words);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

signals:
    void backRequested();
    void filingRequested(const fieldcase::forms::DecisionForm::FilingDraft &draft);
    void decisionRequested(const QString &opinion);
    void noPenaltyRequested(const QString &opinion);
    /// Somebody types.
    void filingChanged(const fieldcase::forms::DecisionForm::FilingDraft &draft);
    void opinionChanged(const QString &words);

protected:
    void retranslate() override;

private:
    [[nodiscard]] FilingDraft filing() const;
    void showView();
    void showWhatIsPossible();

    std::unique_ptr<Ui::DecisionForm> m_ui;
    items::PenaltyItemRowModel *m_items;
    View m_view;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
