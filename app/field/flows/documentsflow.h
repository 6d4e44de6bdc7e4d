// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "app/field/documentmaker.h"
#include "forms/documents/documentsform.h"

namespace fieldcase::app {

class DocumentFlow;

/// The documents of a case: makes them and opens one.
class DocumentsFlow final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentsFlow(const Desk &desk, QObject *parent = nullptr);
    ~DocumentsFlow() override;

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void show(const CaseReading &reading);

signals:
    void written();
    void pageShown(QWidget *page);
    void pageClosed(QWidget *page);
    void objectWanted(const fieldcase::domain::ObjectHash &object);

private:
    void make(const QString &form);
    void open(const domain::DocumentId &document);
    [[nodiscard]] QList<forms::FormChoice> choices() const;

    const Desk &m_desk;
    forms::DocumentsForm *m_form;
    std::unique_ptr<DocumentFlow> m_document; ///< made when the first one is opened
    std::optional<CaseReading> m_reading;
};

} // namespace fieldcase::app
