// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/findingtext.h"

#include "models/documents/printableline.h"

#include <array>
#include <map>
#include <set>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::CaseState;
using domain::EvidenceId;
using domain::EvidenceState;
using domain::FindingRecorded;
using domain::Medium;

namespace {

struct EvidenceNumber {
    Medium medium = Medium::Photo;
    int number = 0;
};

QString mediumWord(Medium medium)
{
    switch (medium) {
    case Medium::Photo:
        return u"照片"_s;
    case Medium::Video:
        return u"视频"_s;
    case Medium::Audio:
        return u"录音"_s;
    case Medium::Drawing:
        return u"图"_s;
    case Medium::Scan:
        return u"扫描件"_s;
    }
    Q_UNREACHABLE();
}

QHash<EvidenceId, EvidenceNumber> numbersOf(const CaseState &state)
{
    QHash<EvidenceId, EvidenceNumber> numbers;
    std::map<Medium, int> counts;
    for (const EvidenceState &item : state.evidence) {
        if (item.sealed.derivedFrom.isNull())
            numbers.insert(item.sealed.evidence, {item.sealed.medium, ++counts[item.sealed.medium]});
    }
    // A derived object may come before its original when two devices wrote offline, so it has a pass of its
    // own; a chain of them is followed to its end, at most once round.
    for (const EvidenceState &item : state.evidence) {
        const EvidenceState *original = &item;
        for (qsizetype i = 0; original && !original->sealed.derivedFrom.isNull() && i < state.evidence.size();
             ++i)
            original = state.evidenceItem(original->sealed.derivedFrom);
        if (original && numbers.contains(original->sealed.evidence))
            numbers.insert(item.sealed.evidence, numbers.value(original->sealed.evidence));
    }
    return numbers;
}

/// \a text without the full stop or semicolon it may end in.
QString withoutStop(QString text)
{
    static const QString kStops = u"。．.；;，,"_s;
    while (!text.isEmpty() && kStops.contains(text.back()))
        text.chop(1);
    return text;
}

QString sentence(const FindingRecorded &finding)
{
    QString text = printableLine(finding.place);
    const QString object = printableLine(finding.object);
    // People often type the place again with the object.
    text = object.startsWith(text) ? object : text + object;
    text += withoutStop(printableLine(finding.fact));
    const QString quantity = withoutStop(printableLine(finding.quantity));
    if (!quantity.isEmpty())
        text += u"，涉及"_s + quantity;
    return text;
}

} // namespace

QHash<EvidenceId, QString> evidenceNames(const CaseState &state)
{
    QHash<EvidenceId, QString> names;
    const QHash<EvidenceId, EvidenceNumber> numbers = numbersOf(state);
    for (auto item = numbers.begin(); item != numbers.end(); ++item)
        names.insert(item.key(), mediumWord(item->medium) + QString::number(item->number));
    return names;
}

QString evidenceList(const CaseState &state, const QList<EvidenceId> &evidence)
{
    const QHash<EvidenceId, EvidenceNumber> numbers = numbersOf(state);
    std::map<Medium, std::set<int>> wanted;
    for (const EvidenceId &id : evidence) {
        if (numbers.contains(id))
            wanted[numbers.value(id).medium].insert(numbers.value(id).number);
    }
    QStringList words;
    for (const auto &[medium, ordinals] : wanted) {
        QStringList texts;
        for (const int ordinal : ordinals)
            texts.append(QString::number(ordinal));
        words.append(mediumWord(medium) + texts.join(u'、'));
    }
    return words.join(u'、');
}

QString findingText(const CaseState &state, const FindingRecorded &finding)
{
    QList<EvidenceId> ids;
    const QList<EvidenceState> evidence = state.evidenceOf(finding.finding);
    for (const EvidenceState &item : evidence)
        ids.append(item.sealed.evidence);
    const QString list = evidenceList(state, ids);
    const QString reference = list.isEmpty() ? QString() : u"（%1）"_s.arg(list);
    return sentence(finding) + reference + u'。';
}

QString findingSentence(const FindingRecorded &finding)
{
    return sentence(finding) + u'。';
}

} // namespace fieldcase::documents
