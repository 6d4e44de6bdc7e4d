// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/caseitemmodel.h"
#include "models/items/documentitemmodel.h"
#include "models/items/evidenceitemmodel.h"
#include "models/items/findingitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ReviewForm;
}

class PageView;
class PictureView;

/// A submitted case as the reviewer reads it: findings beside their evidence beside the documents.
class ReviewForm final : public Form
{
    Q_OBJECT

public:
    struct View {
        items::CaseItem caseRow;
        int round = 0;         ///< of the submission shown
        QString submittedNote; ///< of the officers; may be empty
        QList<items::FindingItem> findings;
        QList<items::EvidenceItem> evidence;
        QList<items::DocumentItem> documents;
        bool canAnswer = false;    ///< this person may pass or return it now
        QString cannotAnswer;      ///< why not, in words; may be empty
        bool hasProcedure = false; ///< there are procedural steps to show
        bool canExport = false;    ///< this person may hand the case file out
    };

    explicit ReviewForm(QWidget *parent = nullptr);
    ~ReviewForm() override;

    void setView(const View &view);
    /// The picture of the evidence last asked for; a null \a picture shows \a words.
    void setPicture(const QImage &picture, const QString &words);
    [[nodiscard]] PictureView &pictureView() const;
    /// Shows the document last asked for.
    [[nodiscard]] PageView &pageView() const;
    /// What was typed as the answer before.
    void setAnswer(const QString &words);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

signals:
    void backRequested();
    void pictureRequested(const fieldcase::domain::EvidenceId &evidence);
    void documentRequested(const fieldcase::domain::DocumentId &document);
    /// \param reason not empty; its lines are the points
    void returnRequested(const QString &reason);
    void passRequested(const QString &opinion);
    void procedureRequested();
    void exportRequested();
    void answerChanged(const QString &words);

protected:
    void retranslate() override;

private:
    void connectLists();
    [[nodiscard]] const items::DocumentItem *shownDocument() const;
    void fillDocuments();
    void showFinding();
    void showEvidence();
    void showDocument();
    void showWhatIsPossible();

    std::unique_ptr<Ui::ReviewForm> m_ui;
    items::FindingItemModel *m_findings;
    items::EvidenceItemModel *m_evidence;
    View m_view;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
