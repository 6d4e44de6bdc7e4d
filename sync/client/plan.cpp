// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/plan.h"

#include <algorithm>
#include <tuple>

namespace fieldcase::client {

using namespace Qt::StringLiterals;

namespace {

void pullOrg(const Ours &ours, const OfficeView &office, QList<Step> &steps)
{
    for (const OfficeView::Head &head : office.heads) {
        const qint64 pulled = ours.pulled.value(head.caseId);
        if (head.caseId == office.orgCase && head.position > pulled)
            steps.append(PullCase{head.caseId, pulled});
    }
}

void pullCases(const Ours &ours, const OfficeView &office, QList<Step> &steps)
{
    for (const OfficeView::Head &head : office.heads) {
        const qint64 pulled = ours.pulled.value(head.caseId);
        if (head.caseId != office.orgCase && head.position > pulled)
            steps.append(PullCase{head.caseId, pulled});
    }
}

void pushEntries(const Ours &ours, const SyncPolicy &policy, QList<Step> &steps)
{
    PushEntries batch;
    qint64 bytes = 0;
    for (const Ours::UnsentEntry &entry : ours.unsent) {
        if (!batch.entries.isEmpty() && bytes + entry.bytes > policy.batchBytes) {
            steps.append(std::exchange(batch, {}));
            bytes = 0;
        }
        batch.entries.append(entry.hash);
        bytes += entry.bytes;
    }
    if (!batch.entries.isEmpty())
        steps.append(batch);
}

void leaseNumbers(const Ours &ours, const SyncPolicy &policy, QList<Step> &steps)
{
    for (const Ours::Numbers &numbers : ours.numbers) {
        if (numbers.left < policy.fewNumbers)
            steps.append(LeaseNumbers{numbers.form, numbers.year});
    }
}

/// A step for an object with what decides its turn; a proof is as light as a document, whatever it proves.
struct Transfer {
    bool asked = false;
    Weight weight = Weight::Document;
    qint64 bytes = 0;
    Step step;

    [[nodiscard]] auto turn() const { return std::tuple(!asked, weight, bytes); }
};

void moveObjects(const Ours &ours, const SyncPolicy &policy, QList<Step> &steps)
{
    QList<Transfer> transfers;
    for (const Ours::Object &object : ours.objects) {
        if (object.sent)
            transfers.append({false, Weight::Document, 0, ProveObject{object.object}});
        else if (object.bytes <= policy.largestBytes)
            transfers.append({false, object.weight, object.bytes, SendObject{object.object, object.caseId}});
    }
    for (const Ours::Wanted &wanted : ours.wanted) {
        if (wanted.asked || wanted.bytes <= policy.largestBytes)
            transfers.append(
                {wanted.asked, wanted.weight, wanted.bytes, FetchObject{wanted.object, wanted.asked}});
    }
    std::ranges::stable_sort(transfers, {}, &Transfer::turn);
    for (const Transfer &transfer : std::as_const(transfers))
        steps.append(transfer.step);
}

} // namespace

QList<Step> plan(const Ours &ours, const OfficeView &office, const SyncPolicy &policy)
{
    QList<Step> steps;
    pullOrg(ours, office, steps);
    pushEntries(ours, policy, steps);
    if (ours.keysDue)
        steps.append(ShareKeys{});
    pullCases(ours, office, steps);
    leaseNumbers(ours, policy, steps);
    moveObjects(ours, policy, steps);
    return steps;
}

bool isTransfer(const Step &step)
{
    return std::holds_alternative<SendObject>(step) || std::holds_alternative<ProveObject>(step) ||
           std::holds_alternative<FetchObject>(step);
}

QString stepName(const Step &step)
{
    static const QString names[]{u"pull_case"_s,   u"push_entries"_s, u"share_keys"_s,  u"lease_numbers"_s,
                                 u"send_object"_s, u"prove_object"_s, u"fetch_object"_s};
    static_assert(std::size(names) == std::variant_size_v<Step>);
    return names[step.index()];
}

} // namespace fieldcase::client
