// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "app/field/documentmaker.h"
#include "forms/documents/documentform.h"

#include <QPointer>

namespace fieldcase::forms {
class PageView;
class SignaturePad;
class SignatureForm;
} // namespace fieldcase::forms

namespace fieldcase::app {

class DocumentPreview;
class PrintJob;

/// One document on the screen: its pages, the signatures, making it final, printing and voiding it.
class DocumentFlow final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentFlow(const Desk &desk, QObject *parent = nullptr);
    ~DocumentFlow() override;

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void show(const CaseReading &reading);
    void open(const domain::DocumentId &document);

signals:
    void written();
    void closed();
    void objectWanted(const fieldcase::domain::ObjectHash &object);

private:
    /// What the page shows: the PDF and where people sign.
    struct Sheet {
        QByteArray pdf;
        QList<documents::SignatureSlot> places;
    };

    [[nodiscard]] const domain::DocumentState *state() const;
    void load();
    void takeSheet(const domain::Result<Sheet> &sheet);
    void showState();
    [[nodiscard]] QList<forms::SlotItem> slotItems(const domain::DocumentState &document) const;
    [[nodiscard]] forms::SlotItem slotItem(const QString &slot, const domain::DocumentState &document) const;
    [[nodiscard]] forms::DocumentRights rights(const domain::DocumentState &document) const;
    void sign(const QString &slot);
    void writeSignature(const domain::DocumentSigned &signature, forms::SignatureForm *form);
    void finalise();
    void print();
    void takePrinted();
    void makeVoid();
    void write(const domain::Body &body);
    void takeWritten(const domain::Result<> &done);

    const Desk &m_desk;
    forms::DocumentForm *m_form;
    forms::PageView *m_view;
    DocumentPreview *m_preview; ///< child
    std::optional<CaseReading> m_reading;
    domain::DocumentId m_document;
    Sheet m_sheet;
    QByteArray m_shownState; ///< what the sheet was made from; the same is not made twice
    std::unique_ptr<PrintJob> m_printing;
};

} // namespace fieldcase::app
