// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/survey.h"

#include "models/domain/orgstate.h"
#include "models/store/vault.h"
#include "sync/client/syncmemory.h"

namespace fieldcase::client {

using domain::Role;
using store::CaseList;

namespace {

// How much of a long queue one survey looks at.
constexpr int kMostEntries = 2000;
constexpr int kMostObjects = 500;
constexpr int kMostCases = 50;

/// What the JSON around a pushed entry and the age file around its body cost at most.
constexpr qint64 kEnvelopeBytes = 700;

qint64 wireBytes(const domain::SignedEntry &entry)
{
    return (entry.header.size() + entry.body.size() + kEnvelopeBytes) * 4 / 3; // base64
}

Weight weightOf(domain::Medium medium)
{
    switch (medium) {
    case domain::Medium::Photo:
    case domain::Medium::Drawing:
    case domain::Medium::Scan:
        return Weight::Picture;
    case domain::Medium::Audio:
        return Weight::Sound;
    case domain::Medium::Video:
        return Weight::Film;
    }
    Q_UNREACHABLE();
}

/// How heavy the objects of a case are; each case's list is read once. What is no evidence is a document.
class Scales
{
public:
    explicit Scales(CaseList &lists) : m_lists(lists) {}

    domain::Result<Weight> weigh(const store::ObjectRow &row)
    {
        if (!m_weighed.contains(row.caseId)) {
            const auto evidence = m_lists.evidence(row.caseId);
            if (!evidence)
                return tl::unexpected(evidence.error());
            for (const store::EvidenceRow &piece : *evidence)
                m_weights.insert(piece.object, weightOf(piece.medium));
            m_weighed.insert(row.caseId);
        }
        return m_weights.value(row.object, Weight::Document);
    }

private:
    CaseList &m_lists;
    QSet<domain::CaseId> m_weighed;
    QHash<domain::ObjectHash, Weight> m_weights;
};

domain::Result<> addEntries(store::Vault &vault, Ours &ours)
{
    const auto entries = vault.outbox().entries(kMostEntries);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const domain::SignedEntry &entry : *entries)
        ours.unsent.append({entry.hash(), wireBytes(entry)});
    return {};
}

domain::Result<> addObjects(store::Vault &vault, Scales &scales, Ours &ours)
{
    const auto rows = vault.outbox().objects(kMostObjects);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const store::ObjectRow &row : *rows) {
        const auto weight = scales.weigh(row);
        if (!weight)
            return tl::unexpected(weight.error());
        const bool isSent = row.state == store::ObjectState::Sent;
        ours.objects.append({row.object, row.caseId, *weight, row.objectBytes, isSent});
    }
    return {};
}

domain::Result<> addAsked(store::Vault &vault, const QList<domain::ObjectHash> &asked, Scales &scales,
                          Ours &ours)
{
    for (const domain::ObjectHash &object : asked) {
        const auto row = vault.objects().row(object);
        if (!row && row.error().code == domain::ErrorCode::NotFound)
            continue; // its entry may come with the next pull
        if (!row)
            return tl::unexpected(row.error());
        const auto weight = scales.weigh(*row);
        if (!weight)
            return tl::unexpected(weight.error());
        if (!row->here)
            ours.wanted.append({object, *weight, row->objectBytes, true});
    }
    return {};
}

/// The cases whose evidence this device's person will look at next.
domain::Result<QList<store::CaseRow>> waitingCases(store::Vault &vault)
{
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    const domain::Roles roles = org->rolesOf(vault.keys().device());
    QList<store::CaseRow> cases;
    const auto add = [&](CaseList::Filter::Whose whose) -> domain::Result<> {
        CaseList::Filter filter;
        filter.whose = whose;
        const auto rows = vault.lists().cases(filter, {}, kMostCases);
        if (!rows)
            return tl::unexpected(rows.error());
        cases += *rows;
        return {};
    };
    if (roles.testFlag(Role::Reviewer)) {
        if (const auto added = add(CaseList::Filter::Whose::ReviewQueue); !added)
            return tl::unexpected(added.error());
    }
    if (roles.testFlag(Role::Approver)) {
        if (const auto added = add(CaseList::Filter::Whose::DecisionQueue); !added)
            return tl::unexpected(added.error());
    }
    return cases;
}

domain::Result<> addWaiting(store::Vault &vault, Scales &scales, Ours &ours)
{
    const auto cases = waitingCases(vault);
    if (!cases)
        return tl::unexpected(cases.error());
    for (const store::CaseRow &waiting : *cases) {
        const auto missing = vault.objects().missing(waiting.caseId);
        if (!missing)
            return tl::unexpected(missing.error());
        for (const store::ObjectRow &row : *missing) {
            const auto weight = scales.weigh(row);
            if (!weight)
                return tl::unexpected(weight.error());
            const auto isSame = [&row](const Ours::Wanted &wanted) { return wanted.object == row.object; };
            if (std::ranges::none_of(ours.wanted, isSame))
                ours.wanted.append({row.object, *weight, row.objectBytes, false});
        }
    }
    return {};
}

domain::Result<> addNumbers(store::Vault &vault, const QList<Wishes::Form> &forms, Ours &ours)
{
    for (const Wishes::Form &form : forms) {
        const auto left = vault.numbers().left(form.form, form.year);
        if (!left)
            return tl::unexpected(left.error());
        ours.numbers.append({form.form, form.year, int(*left)});
    }
    return {};
}

} // namespace

domain::Result<Survey> survey(store::Vault &vault, const OfficeView &office, const Wishes &wishes)
{
    Survey survey;
    SyncMemory memory(vault.settings());
    for (const OfficeView::Head &head : office.heads) {
        const auto pulled = memory.pulled(head.caseId);
        if (!pulled)
            return tl::unexpected(pulled.error());
        survey.ours.pulled.insert(head.caseId, *pulled);
    }
    Scales scales(vault.lists());
    const auto added = addEntries(vault, survey.ours)
                           .and_then([&] { return addObjects(vault, scales, survey.ours); })
                           .and_then([&] { return addAsked(vault, wishes.asked, scales, survey.ours); })
                           .and_then([&] { return addWaiting(vault, scales, survey.ours); })
                           .and_then([&] { return addNumbers(vault, wishes.numbered, survey.ours); });
    if (!added)
        return tl::unexpected(added.error());
    const auto waiting = vault.outbox().counts();
    if (!waiting)
        return tl::unexpected(waiting.error());
    survey.waiting = *waiting;
    const auto lastSuccess = memory.lastSuccessMs();
    if (!lastSuccess)
        return tl::unexpected(lastSuccess.error());
    survey.lastSuccessMs = *lastSuccess;
    return survey;
}

} // namespace fieldcase::client
