// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/documentmaker.h"

#include "forms/parts/when.h"
#include "models/documents/numbering.h"
#include "models/store/vault.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

DocumentMaker::DocumentMaker(std::shared_ptr<const Law> law, const documents::FontSet &fonts)
    : m_law(std::move(law)), m_fonts(fonts)
{
}

domain::Result<QString> DocumentMaker::nextNumber(store::Vault &vault, const CaseReading &reading,
                                                  const documents::FormDefinition &form, int year)
{
    if (form.series.isEmpty())
        return QString();
    const auto ordinal = vault.numbers().next(form.id, year);
    if (!ordinal)
        return tl::unexpected(ordinal.error());
    if (!reading.org.org)
        return fail(ErrorCode::NotFound, u"organisation"_s);
    return documents::documentNumber(reading.org.org->region, form.series, year, int(*ordinal));
}

domain::Result<domain::DocumentId> DocumentMaker::make(store::Vault &vault, const domain::CaseId &caseId,
                                                       const QString &form,
                                                       const store::Surroundings &surroundings) const
{
    const qint64 nowMs = surroundings.clock.nowUtc().toMSecsSinceEpoch();
    const QDate today = forms::officialTime(nowMs).date();
    const auto definition = m_law->forms.inForce(form, today);
    if (!definition)
        return tl::unexpected(definition.error());
    const auto reading = CaseReading::of(vault, caseId);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto number = nextNumber(vault, *reading, *definition, today.year());
    if (!number)
        return tl::unexpected(number.error());
    const auto facts = documents::factsFor(
        {form, *number, nowMs, {}}, {reading->state, reading->org, m_law->on(today), m_law->forms, {}});
    if (!facts)
        return tl::unexpected(facts.error());
    const auto rendered = documents::render(*definition, *facts, {}, {m_fonts});
    if (!rendered)
        return tl::unexpected(rendered.error());
    const auto sealed = vault.objects().seal(caseId, rendered->pdf);
    if (!sealed)
        return tl::unexpected(sealed.error());

    domain::DocumentGenerated body;
    body.document = domain::DocumentId::create(surroundings.clock, surroundings.random);
    body.form = form;
    body.version = QString::number(definition->version);
    body.number = *number;
    body.facts = *facts;
    body.templateSha256 = domain::Digest::fromBytes(rendered->templateSha256).value_or(domain::Digest());
    body.pdfSha256 = domain::Digest::fromBytes(rendered->sha256).value_or(domain::Digest());
    body.pages = rendered->pages;
    body.object = sealed->object;
    body.objectBytes = sealed->objectBytes;
    if (const auto entry = vault.ledger().append(caseId, body); !entry)
        return tl::unexpected(entry.error());
    return body.document;
}

domain::Result<documents::Rendered> DocumentMaker::render(const domain::DocumentState &document) const
{
    const domain::DocumentGenerated &made = document.generated;
    const auto definition = m_law->forms.version(made.form, made.version.toInt());
    if (!definition)
        return tl::unexpected(definition.error());
    QList<documents::Handwriting> signatures;
    for (const domain::DocumentSigned &signature : document.signatures)
        signatures << documents::handwritingOf(signature);
    return documents::render(*definition, made.facts, signatures, {m_fonts});
}

domain::Result<> DocumentMaker::finalise(store::Vault &vault, const domain::CaseId &caseId,
                                         const domain::DocumentId &document) const
{
    const auto state = vault.ledger().caseState(caseId);
    if (!state)
        return tl::unexpected(state.error());
    const domain::DocumentState *found = state->document(document);
    if (!found)
        return fail(ErrorCode::NotFound, u"document"_s);
    const auto rendered = render(*found);
    if (!rendered)
        return tl::unexpected(rendered.error());
    const auto sealed = vault.objects().seal(caseId, rendered->pdf);
    if (!sealed)
        return tl::unexpected(sealed.error());
    domain::DocumentFinalised body;
    body.document = document;
    body.pdfSha256 = domain::Digest::fromBytes(rendered->sha256).value_or(domain::Digest());
    body.pages = rendered->pages;
    body.object = sealed->object;
    body.objectBytes = sealed->objectBytes;
    if (const auto entry = vault.ledger().append(caseId, body); !entry)
        return tl::unexpected(entry.error());
    return {};
}

} // namespace fieldcase::app
