// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/flows/photoflow.h"
#include "forms/evidence/evidenceform.h"

namespace fieldcase::app {

/// The evidence page of a case.
class EvidenceFlow final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceFlow(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void show(const CaseReading &reading);

signals:
    void written();
    void pageShown(QWidget *page);
    void pageClosed(QWidget *page);
    void objectWanted(const fieldcase::domain::ObjectHash &object);

private:
    void loadThumbnails(const QList<items::EvidenceItem> &pieces);

    const Desk &m_desk;
    forms::EvidenceForm *m_form;
    PhotoFlow m_photos;
    QSet<domain::EvidenceId> m_loaded; ///< thumbnails shown or on their way
};

} // namespace fieldcase::app
