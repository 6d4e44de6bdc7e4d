// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/documentsflow.h"

#include "app/errortext.h"
#include "app/field/flows/documentflow.h"
#include "app/field/missingwords.h"
#include "app/whendone.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::Action;

namespace {

struct Makeable {
    QLatin1StringView form;
    Action action;
};

constexpr Makeable kMakeable[] = {{"F03"_L1, Action::GenerateRecord},
                                  {"F05"_L1, Action::GenerateOrder},
                                  {"F34"_L1, Action::GenerateDecision}};

} // namespace

DocumentsFlow::DocumentsFlow(const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_form(new forms::DocumentsForm)
{
    connect(m_form, &forms::DocumentsForm::makeRequested, this, &DocumentsFlow::make);
    connect(m_form, &forms::DocumentsForm::documentChosen, this, &DocumentsFlow::open);
}

DocumentsFlow::~DocumentsFlow() = default;

void DocumentsFlow::show(const CaseReading &reading)
{
    m_reading = reading;
    m_form->setDocuments(
        documentItemsOf(reading, [this](const QString &form) { return m_desk.law->formTitle(form); }));
    m_form->setForms(choices());
    if (m_document)
        m_document->show(reading);
}

QList<forms::FormChoice> DocumentsFlow::choices() const
{
    QList<forms::FormChoice> choices;
    for (const Makeable &one : kMakeable) {
        if (domain::mayNot(one.action, m_reading->state, m_reading->me, m_reading->roles))
            continue;
        const auto missing = domain::missingFor(one.action, m_reading->state, m_desk.rules(), m_desk.today());
        choices.append({one.form, m_desk.law->formTitle(one.form),
                        MissingWords::blocking(missing, m_reading->state, *m_desk.law)});
    }
    return choices;
}

void DocumentsFlow::make(const QString &form)
{
    m_form->setBusy(true);
    const DocumentMaker maker(m_desk.law, m_desk.fonts);
    const store::Surroundings surroundings = m_desk.vault().surroundings();
    whenDone(m_desk.vault().run(
                 [maker, surroundings, form, caseId = m_reading->state.caseId](store::Vault &vault) {
                     return maker.make(vault, caseId, form, surroundings);
                 }),
             this, [this](const domain::Result<domain::DocumentId> &made) {
                 m_form->setBusy(false);
                 if (!made && made.error().code == domain::ErrorCode::NotFound)
                     return m_form->say(
                         forms::Tone::Danger,
                         tr("No document numbers are left on this device. Synchronise to get more."));
                 if (!made)
                     return m_form->say(forms::Tone::Danger,
                                        ErrorText::of(made.error(), ErrorText::Act::Save));
                 m_form->clearMessage();
                 emit written();
                 open(*made);
             });
}

void DocumentsFlow::open(const domain::DocumentId &document)
{
    if (!m_document) {
        m_document = std::make_unique<DocumentFlow>(m_desk);
        connect(m_document.get(), &DocumentFlow::written, this, &DocumentsFlow::written);
        connect(m_document.get(), &DocumentFlow::closed, this,
                [this] { emit pageClosed(m_document->widget()); });
        connect(m_document.get(), &DocumentFlow::objectWanted, this, &DocumentsFlow::objectWanted);
        m_document->show(*m_reading);
    }
    m_document->open(document);
    emit pageShown(m_document->widget());
}

} // namespace fieldcase::app
