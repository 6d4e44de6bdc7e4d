// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "models/store/caselist.h"

#include <QImage>
#include <QPointer>
#include <QSet>

class QStackedWidget;

namespace fieldcase::forms {
class ReviewForm;
class ReviewQueueForm;
} // namespace fieldcase::forms

namespace fieldcase::app {

class DecisionFlow;
class DocumentPreview;
class ExportFlow;
class TypedText;

/// The review page: the cases that wait, and one case with findings beside evidence beside documents. The
/// reviewer passes or returns it here; the approver goes on to the decision.
class ReviewFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow
    explicit ReviewFlow(const Desk &desk, QObject *parent = nullptr);
    ~ReviewFlow() override;

    /// The page; whoever shows it owns it.
    [[nodiscard]] QWidget *widget() const;
    /// Reads everything shown anew.
    void refresh();
    void openCase(const domain::CaseId &caseId);

signals:
    /// Entries were written: a sync is due.
    void written();
    /// A person waits for an object that is not on this device.
    void objectWanted(const fieldcase::domain::ObjectHash &object);
    /// How many cases wait for this person, for the rail.
    void waiting(int count);

private:
    void connectForms();
    void connectParts();
    [[nodiscard]] store::CaseList::Filter filter() const;
    void readQueue();
    void readMore();
    void showQueue();
    void readCase();
    void showReading(const CaseReading &reading);
    void showPicture(const domain::EvidenceId &evidence);
    void showDocument(const domain::DocumentId &document);
    void answer(const domain::Body &body, const QString &done);
    void pass(const QString &opinion);
    void sendBack(const QString &reason);

    const Desk &m_desk;
    QPointer<QStackedWidget> m_stack;
    QPointer<forms::ReviewQueueForm> m_queue;
    QPointer<forms::ReviewForm> m_review;
    DecisionFlow *m_decision;
    ExportFlow *m_export;
    DocumentPreview *m_preview;
    TypedText *m_typed; ///< the answer
    store::CaseList::PageEnd m_end;
    CaseReading m_reading;             ///< of the open case
    domain::CaseId m_shown;            ///< null: none is open
    QSet<domain::EvidenceId> m_viewed; ///< of the open case; each opening is written down once
    domain::EvidenceId m_picture;      ///< asked for last
    bool m_isPictureAwaited = false;   ///< from the office
    bool m_isOpening = false;          ///< a person opens the case: its page comes up when it is read
    domain::DocumentId m_document;     ///< asked for last
    domain::ObjectHash m_object;       ///< of the document that is shown
};

} // namespace fieldcase::app
