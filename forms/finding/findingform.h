// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/finding/findingdraft.h"
#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/evidenceitemmodel.h"

#include <QImage>

#include <memory>

namespace fieldcase::forms {

class ThumbnailDelegate;

namespace Ui {
class FindingForm;
}

/// Writes down, or corrects, one finding.
class FindingForm final : public Form
{
    Q_OBJECT

public:
    explicit FindingForm(QWidget *parent = nullptr);
    ~FindingForm() override;

    void setViolations(const QList<ViolationChoice> &violations);
    /// Shows \a draft; it counts as untouched from then on.
    void setDraft(const FindingDraft &draft, DraftState state);
    [[nodiscard]] FindingDraft draft() const;
    /// Recording it makes a correction of an earlier entry.
    void setCorrecting(bool correcting);
    void setReadOnly(bool readOnly);
    void setDraftState(DraftState state);
    /// \param words sentences: what is still missing; recording waits for them
    void setMissing(const QStringList &words);
    void setPhotos(const QList<items::EvidenceItem> &photos);
    /// One more photo belongs to the draft; what is being typed stays as it is.
    void attach(const domain::EvidenceId &evidence);
    void setThumbnail(const domain::EvidenceId &evidence, const QImage &image);
    void say(Tone tone, const QString &words);

signals:
    void draftChanged(const fieldcase::domain::FindingRecorded &draft);
    void recordRequested(const fieldcase::domain::FindingRecorded &draft);
    void discardRequested();
    void captureRequested();
    void importRequested();
    void photoChosen(const fieldcase::domain::EvidenceId &evidence);
    void backRequested();

protected:
    void retranslate() override;

private:
    void announceChange();
    void chooseViolation(int index);
    /// \param chosen the id of the one to stay chosen; may be empty
    void fillViolations(const QString &chosen);
    void showWhatIsPossible();
    [[nodiscard]] domain::Measure measure() const;

    std::unique_ptr<Ui::FindingForm> m_ui;
    items::EvidenceItemModel m_photos;
    ThumbnailDelegate *m_thumbnails;
    QList<ViolationChoice> m_violations;
    QStringList m_missing;
    FindingDraft m_shown; ///< what the form was given; holds the fields the form does not show
    DraftState m_state = DraftState::Untouched;
    bool m_isCorrecting = false;
    bool m_isReadOnly = false;
    bool m_isFilling = false; ///< changes come from the program, not from the person
};

} // namespace fieldcase::forms
