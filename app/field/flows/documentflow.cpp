// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/documentflow.h"

#include "app/documents/documentpreview.h"
#include "app/documents/printing.h"
#include "app/errortext.h"
#include "app/field/answers.h"
#include "app/field/evidencepicture.h"
#include "app/field/writing.h"
#include "app/whendone.h"
#include "forms/documents/pageview.h"
#include "forms/documents/reasonform.h"
#include "forms/documents/signatureform.h"
#include "forms/documents/signaturepad.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::Role;
using forms::SlotItem;

DocumentFlow::DocumentFlow(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(new forms::DocumentForm)
    , m_view(new forms::PageView)
    , m_preview(new DocumentPreview(*m_view, desk.session.workers(), this))
{
    m_form->setPageView(m_view);
    connect(m_preview, &DocumentPreview::opened, this, [this](const std::optional<domain::Error> &error) {
        if (error)
            m_view->say(ErrorText::of(*error, ErrorText::Act::Open));
    });
    connect(m_form, &forms::DocumentForm::signRequested, this, &DocumentFlow::sign);
    connect(m_form, &forms::DocumentForm::finaliseRequested, this, &DocumentFlow::finalise);
    connect(m_form, &forms::DocumentForm::printRequested, this, &DocumentFlow::print);
    connect(m_form, &forms::DocumentForm::voidRequested, this, &DocumentFlow::makeVoid);
    connect(m_form, &forms::DocumentForm::backRequested, this, &DocumentFlow::closed);
}

DocumentFlow::~DocumentFlow()
{
    if (!m_form->parentWidget())
        delete m_form;
}

const domain::DocumentState *DocumentFlow::state() const
{
    return m_reading ? m_reading->state.document(m_document) : nullptr;
}

void DocumentFlow::show(const CaseReading &reading)
{
    m_reading = reading;
    if (state())
        load();
}

void DocumentFlow::open(const domain::DocumentId &document)
{
    m_document = document;
    m_sheet = {};
    m_shownState.clear();
    m_form->clearMessage();
    m_preview->show({});
    if (state())
        load();
}

void DocumentFlow::load()
{
    const domain::DocumentState document = *state();
    showState();
    QByteArray key = document.generated.pdfSha256.bytes() + QByteArray::number(document.signatures.size());
    if (document.finalised)
        key += document.finalised->pdfSha256.bytes();
    if (key == m_shownState)
        return;
    m_shownState = key;
    const DocumentMaker maker(m_desk.law, m_desk.fonts);
    const domain::ObjectHash object = CaseReading::pdfOf(document);
    if (document.finalised && !m_reading->isHere(object)) {
        m_shownState.clear();
        m_view->say(tr("This document is still at the office. It comes with the next synchronisation."));
        emit objectWanted(object);
        return;
    }
    if (document.finalised) {
        // What is final is shown as it is kept, not as it could be made again.
        whenDone(loadObject(m_desk.vault(), object), this, [this](const domain::Result<QByteArray> &pdf) {
            takeSheet(pdf ? domain::Result<Sheet>(Sheet{*pdf, {}}) : tl::unexpected(pdf.error()));
        });
        return;
    }
    whenDone(QtConcurrent::run(&m_desk.session.workers(),
                               [maker, document]() -> domain::Result<Sheet> {
                                   const auto rendered = maker.render(document);
                                   if (!rendered)
                                       return tl::unexpected(rendered.error());
                                   return Sheet{rendered->pdf, rendered->signatureSlots};
                               }),
             this, [this](const domain::Result<Sheet> &sheet) { takeSheet(sheet); });
}

void DocumentFlow::takeSheet(const domain::Result<Sheet> &sheet)
{
    if (!sheet)
        return m_view->say(ErrorText::of(sheet.error(), ErrorText::Act::Open));
    m_sheet = *sheet;
    m_preview->show(m_sheet.pdf);
    showState();
}

void DocumentFlow::showState()
{
    const domain::DocumentState *document = state();
    if (!document)
        return;
    const auto items =
        documentItemsOf(*m_reading, [this](const QString &form) { return m_desk.law->formTitle(form); });
    for (const items::DocumentItem &item : items) {
        if (item.document == m_document)
            m_form->setDocument(item, slotItems(*document), rights(*document));
    }
}

SlotItem DocumentFlow::slotItem(const QString &slot, const domain::DocumentState &document) const
{
    const domain::AssignmentIssued &assignment = m_reading->state.assignment;
    SlotItem item;
    item.slot = slot;
    for (const domain::DocumentSigned &signature : document.signatures) {
        if (signature.slot != slot)
            continue;
        item.name = signature.name;
        item.refusal = signature.refusal;
        item.isSigned = signature.refusal.isEmpty();
        return item;
    }
    if (slot == "officer1"_L1 || slot == "officer2"_L1) {
        // The team signs on one tablet, one after the other.
        item.name = m_reading->org.nameOf(assignment.officers.value(slot == "officer1"_L1 ? 0 : 1));
        item.isMine = m_reading->state.isOnTeam(m_reading->me);
    } else if (slot == "approver"_L1) {
        item.name = m_desk.person().name;
        item.isMine = m_reading->roles.testFlag(Role::Approver);
    } else {
        item.name = assignment.enterprise.contact.isEmpty() ? assignment.enterprise.representative
                                                            : assignment.enterprise.contact;
        item.isMine = true;
    }
    return item;
}

QList<SlotItem> DocumentFlow::slotItems(const domain::DocumentState &document) const
{
    QStringList names;
    for (const documents::SignatureSlot &place : m_sheet.places) {
        if (!names.contains(place.slot))
            names << place.slot;
    }
    for (const domain::DocumentSigned &signature : document.signatures) {
        if (!names.contains(signature.slot))
            names << signature.slot;
    }
    QList<SlotItem> items;
    for (const QString &name : std::as_const(names))
        items << slotItem(name, document);
    return items;
}

forms::DocumentRights DocumentFlow::rights(const domain::DocumentState &document) const
{
    const bool isMine =
        m_reading->state.isOnTeam(m_reading->me) || (m_reading->roles & (Role::Reviewer | Role::Approver));
    const bool isOpen = isMine && !document.finalised && !document.isVoid();
    bool isComplete = !m_sheet.pdf.isEmpty();
    const auto items = slotItems(document);
    for (const SlotItem &item : items)
        isComplete = isComplete && (item.isSigned || !item.refusal.isEmpty());
    return {isOpen, isOpen && isComplete, document.finalised && !document.isVoid() && !m_sheet.pdf.isEmpty(),
            isMine && !document.isVoid() && !document.served};
}

void DocumentFlow::sign(const QString &slot)
{
    const domain::DocumentState *document = state();
    if (!document)
        return;
    auto *pad = new forms::SignaturePad;
    for (const documents::SignatureSlot &place : std::as_const(m_sheet.places)) {
        if (place.slot == slot) {
            pad->setSlotSize(place.rectMm.size());
            m_preview->showArea(place.page, place.rectMm);
            break;
        }
    }
    const SlotItem item = slotItem(slot, *document);
    domain::DocumentSigned signature;
    signature.document = m_document;
    signature.pdfSha256 = document->generated.pdfSha256;
    signature.slot = slot;
    if (slot.startsWith("officer"_L1))
        signature.officer = m_reading->state.assignment.officers.value(slot == "officer1"_L1 ? 0 : 1);
    else if (slot == "approver"_L1)
        signature.officer = m_reading->me;

    auto *form = new forms::SignatureForm(m_form->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(pad, &forms::SignaturePad::strokesChanged, form, &forms::SignatureForm::setHasStrokes);
    connect(form, &forms::SignatureForm::clearRequested, pad, &forms::SignaturePad::clear);
    connect(form, &forms::SignatureForm::accepted, this, [this, form, pad, signature](const QString &name) {
        domain::DocumentSigned done = signature;
        done.name = name;
        done.strokes = pad->strokes();
        writeSignature(done, form);
    });
    connect(form, &forms::SignatureForm::refusalNoted, this,
            [this, form, signature](const QString &name, const QString &reason) {
                domain::DocumentSigned done = signature;
                done.name = name;
                done.refusal = reason;
                writeSignature(done, form);
            });
    form->ask(slot, item.name, signature.officer.isNull(), pad);
    form->open();
}

void DocumentFlow::writeSignature(const domain::DocumentSigned &signature, forms::SignatureForm *form)
{
    whenDone(writeEntry(m_desk.vault(), m_reading->state.caseId, signature), this,
             [this, dialog = QPointer(form)](const domain::Result<store::StoredEntry> &entry) {
                 if (!dialog)
                     return;
                 if (!entry)
                     return dialog->refuse(ErrorText::of(entry.error(), ErrorText::Act::Save));
                 dialog->close();
                 emit written();
             });
}

void DocumentFlow::finalise()
{
    m_form->setBusy(true);
    const DocumentMaker maker(m_desk.law, m_desk.fonts);
    whenDone(m_desk.vault().run([maker, caseId = m_reading->state.caseId, document = m_document](
                                    store::Vault &vault) { return maker.finalise(vault, caseId, document); }),
             this, [this](const domain::Result<> &done) { takeWritten(done); });
}

void DocumentFlow::print()
{
    PrintOrder order;
    order.pdf = m_sheet.pdf;
    order.title = state()->generated.form;
    order.printer = m_desk.answers.take(u"printer"_s);
    m_form->setBusy(true);
    // "file:…" as the printer prints into a file: for tests and the demonstration, which have no printer.
    const QString toFile = order.printer.startsWith("file:"_L1) ? order.printer.sliced(5) : QString();
    m_printing = toFile.isEmpty() ? makePrintJob(m_desk.session.workers(), order)
                                  : makePictureJob(m_desk.session.workers(), order, toFile);
    connect(m_printing.get(), &PrintJob::finished, this, &DocumentFlow::takePrinted);
    m_printing->start();
}

void DocumentFlow::takePrinted()
{
    const domain::Result<> result = m_printing->result();
    m_printing.release()->deleteLater();
    m_form->setBusy(false);
    if (!result)
        return m_form->say(forms::Tone::Danger, ErrorText::of(result.error(), ErrorText::Act::Print));
    m_form->say(forms::Tone::Good, tr("Handed to the printer."));
    write(domain::DocumentPrinted{m_document, 1});
}

void DocumentFlow::makeVoid()
{
    auto *form = new forms::ReasonForm(m_form->window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->ask(tr("Void this document"),
              tr("It stays in the case with its number, which is not used again. This cannot be undone."),
              tr("&Void it"));
    connect(form, &forms::ReasonForm::given, this, [this](const QString &reason) {
        write(domain::DocumentVoided{m_document, reason});
    });
    form->open();
}

void DocumentFlow::write(const domain::Body &body)
{
    whenDone(writeEntry(m_desk.vault(), m_reading->state.caseId, body), this,
             [this](const domain::Result<store::StoredEntry> &entry) {
                 takeWritten(entry ? domain::Result<>() : tl::unexpected(entry.error()));
             });
}

void DocumentFlow::takeWritten(const domain::Result<> &done)
{
    m_form->setBusy(false);
    if (!done)
        return m_form->say(forms::Tone::Danger, ErrorText::of(done.error(), ErrorText::Act::Save));
    emit written();
}

} // namespace fieldcase::app
