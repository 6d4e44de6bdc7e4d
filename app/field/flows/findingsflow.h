// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "app/field/flows/photoflow.h"
#include "forms/finding/findingdraft.h"
#include "forms/finding/findingsform.h"

#include <QTimer>

namespace fieldcase::forms {
class FindingForm;
}

namespace fieldcase::app {

/// The findings of a case and the editor of one. What is typed is kept, encrypted, a moment after each pause,
/// so that neither a lock nor a crash loses it; it becomes part of the case only when it is recorded.
class FindingsFlow final : public QObject
{
    Q_OBJECT

public:
    explicit FindingsFlow(const Desk &desk, QObject *parent = nullptr);
    ~FindingsFlow() override;

    [[nodiscard]] QWidget *widget() const { return m_list; }
    void show(const CaseReading &reading);
    /// Opens the editor for a new finding that starts from a checklist item (may be empty).
    void begin(const QString &item);

signals:
    void written();
    /// A page comes over the case, or goes.
    void pageShown(QWidget *page);
    void pageClosed(QWidget *page);
    void objectWanted(const fieldcase::domain::ObjectHash &object);

private:
    void open(const domain::FindingId &finding);
    void edit(const forms::FindingDraft &draft, forms::DraftState state);
    void makeEditor();
    void takeChange(const forms::FindingDraft &draft);
    /// Keeps the draft as it is now.
    [[nodiscard]] std::function<domain::Result<>(store::Vault &)> keeping() const;
    void keepDraft();
    void forgetDraft();
    void record(const forms::FindingDraft &draft);
    void showPhotos();
    void addPhoto(const TakenIn &taken);
    void close();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QStringList missingIn(const forms::FindingDraft &draft) const;

    const Desk &m_desk;
    forms::FindingsForm *m_list;
    forms::FindingForm *m_editor = nullptr;
    PhotoFlow m_photos;
    std::optional<CaseReading> m_reading;
    forms::FindingDraft m_draft;
    domain::EntryHash m_corrects; ///< null: a new finding
    QTimer m_keeping;
};

} // namespace fieldcase::app
