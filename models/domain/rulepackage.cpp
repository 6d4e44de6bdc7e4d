// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulepackage.h"

#include "models/domain/fieldwriter.h"

#include <QJsonDocument>

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 16 * 1024 * 1024;

constexpr std::array<const char *, kLimitCount> kLimitNames{
    "statement_workdays", "hearing_workdays",       "pay_days",
    "surcharge_permille", "surcharge_cap_permille", "decision_days",
    "publish_workdays",   "draw_publish_workdays",  "rectify_days",
    "seal_days",          "reconsideration_days",   "lawsuit_months",
    "on_spot_unit_fen",   "on_spot_person_fen",     "urgent_approval_hours",
    "power_cut_hours",
};
constexpr std::array<const char *, kRemedyCount> kRemedyNames{"ordinary", "on_the_spot", "enforcement"};

template <typename Fields> void describeDates(Fields &fields, QStringView key, QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : std::as_const(dates))
        texts.append(date.toString(Qt::ISODate));
    fields.lines(key, texts, 100, 10); // a hundred days off leave enough working days for every search to end
    dates.clear();
    for (const QString &text : std::as_const(texts)) {
        dates.append(QDate::fromString(text, Qt::ISODate));
        if (!dates.last().isValid())
            return fields.refuse(key, "not a date");
    }
}

template <typename T> const T *findById(const QList<T> &list, const QString &id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

tl::unexpected<Error> refuse(const QString &place, const QString &why)
{
    return fail(ErrorCode::InvalidInput, place + u": "_s + why);
}

/// Notes \a id; false when it was there before.
bool isFresh(QSet<QString> &seen, const QString &id)
{
    const auto before = seen.size();
    seen.insert(id);
    return seen.size() > before;
}

Result<> checkViolations(const RulePackage &rules)
{
    QSet<QString> seen;
    for (const Violation &violation : rules.violations) {
        if (!isFresh(seen, violation.id))
            return refuse(violation.id, u"twice"_s);
        for (const Citation &citation : violation.violates + violation.penalised) {
            if (findById(rules.laws, citation.law) == nullptr)
                return refuse(violation.id, u"unknown law "_s + citation.law);
        }
    }
    return {};
}

Result<> checkPacks(const RulePackage &rules)
{
    QSet<QString> seenPacks;
    QSet<QString> seenItems;
    for (const ChecklistPack &pack : rules.packs) {
        if (!isFresh(seenPacks, pack.id))
            return refuse(pack.id, u"twice"_s);
        for (const ChecklistItem &item : pack.items) {
            if (!isFresh(seenItems, item.id))
                return refuse(item.id, u"twice"_s);
            for (const QString &violation : item.violations) {
                if (rules.violation(violation) == nullptr)
                    return refuse(item.id, u"unknown violation "_s + violation);
            }
        }
    }
    return {};
}

/// Whether \a list holds each of \a count enum values once, in order.
template <typename List, typename Key> bool isComplete(const List &list, int count, Key key)
{
    if (list.size() != count)
        return false;
    for (int i = 0; i < count; ++i) {
        if (int(key(list.at(i))) != i)
            return false;
    }
    return true;
}

} // namespace

template <typename Fields> void Limit::describe(Fields &fields)
{
    fields.choice(u"id", id, kLimitNames);
    fields.number(u"value", value, 1, 1'000'000'000);
    fields.line(u"basis", basis, 300);
    describeMarks(fields, marks);
}

template <typename Fields> void Remedy::describe(Fields &fields)
{
    fields.choice(u"kind", kind, kRemedyNames);
    fields.text(u"text", text, 2000);
    describeMarks(fields, marks);
}

template <typename Fields> void CalendarYear::describe(Fields &fields)
{
    fields.number(u"year", year, 2000, 2200);
    describeDates(fields, u"holidays", holidays);
    describeDates(fields, u"workdays", workdays);
    describeMarks(fields, marks);
}

template <typename Fields> void RulePackage::describe(Fields &fields)
{
    fields.word(u"id", id);
    fields.word(u"version", version);
    fields.line(u"title", title, 200);
    fields.date(u"fromOn", fromOn);
    fields.date(u"untilOn", untilOn, Blank::Allowed);
    fields.objects(u"laws", laws, 500);
    fields.objects(u"violations", violations, 5000);
    fields.objects(u"packs", packs, 500);
    fields.objects(u"limits", limits, kLimitCount);
    fields.objects(u"remedies", remedies, kRemedyCount);
    fields.objects(u"years", years, 100);
}

Result<RulePackage> RulePackage::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::InvalidInput, u"rule package too large"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, u"not a JSON object, at byte %1"_s.arg(parseError.offset));
    auto rules = readFields<RulePackage>(document.object());
    if (!rules)
        return rules;
    if (!isComplete(rules->limits, kLimitCount, [](const Limit &limit) { return limit.id; }))
        return refuse(u"limits"_s, u"not each once, in order"_s);
    if (!isComplete(rules->remedies, kRemedyCount, [](const Remedy &remedy) { return remedy.kind; }))
        return refuse(u"remedies"_s, u"not each once, in order"_s);
    if (const auto checked = checkViolations(*rules); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkPacks(*rules); !checked)
        return tl::unexpected(checked.error());
    return rules;
}

const Violation *RulePackage::violation(const QString &violationId) const
{
    return findById(violations, violationId);
}

const ChecklistPack *RulePackage::pack(const QString &packId) const
{
    return findById(packs, packId);
}

const ChecklistItem *RulePackage::item(const QString &itemId) const
{
    for (const ChecklistPack &one : packs) {
        if (const ChecklistItem *found = findById(one.items, itemId))
            return found;
    }
    return nullptr;
}

QString RulePackage::remedy(RemedyKind kind, const QString &government, const QString &court) const
{
    QString text = remedies.at(int(kind)).text;
    return text.replace(u"{government}"_s, government).replace(u"{court}"_s, court);
}

Calendar RulePackage::calendar() const
{
    Calendar calendar;
    for (const CalendarYear &year : years) {
        calendar.holidays += QSet<QDate>(year.holidays.begin(), year.holidays.end());
        calendar.workdays += QSet<QDate>(year.workdays.begin(), year.workdays.end());
    }
    return calendar;
}

QString RulePackage::citationText(const Citation &citation) const
{
    const Law *law = findById(laws, citation.law);
    return u"《"_s + (law != nullptr ? law->title : citation.law) + u"》"_s + placeText(citation);
}

QString RulePackage::citationText(const QList<Citation> &citations) const
{
    QStringList texts;
    for (const Citation &citation : citations)
        texts.append(citationText(citation));
    return texts.join(u'、');
}

QStringList RulePackage::packsFor(const QString &category, const QString &industry) const
{
    QStringList ids;
    for (const ChecklistPack &one : packs) {
        const bool fits = one.categories.isEmpty() ||
                          std::any_of(one.categories.begin(), one.categories.end(), [&](const QString &word) {
                              return category.contains(word) || industry.contains(word);
                          });
        if (fits)
            ids.append(one.id);
    }
    return ids;
}

Result<RulePackage> rulesFor(const QList<RulePackage> &packages, QDate day)
{
    const RulePackage *best = nullptr;
    for (const RulePackage &rules : packages) {
        if (rules.isInForce(day) && (best == nullptr || best->fromOn < rules.fromOn))
            best = &rules;
    }
    if (best == nullptr)
        return fail(ErrorCode::NotFound, u"no rules for "_s + day.toString(Qt::ISODate));
    return *best;
}

} // namespace fieldcase::domain
