// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawsnapshot.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldwriter.h"
#include "models/domain/merkleroot.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRiskNames{"red", "orange", "yellow", "blue"};
constexpr std::array kCreditNames{"trusted", "ordinary", "untrusted", "seriously_untrusted"};
constexpr std::array kStatusNames{"active", "stopped", "cancelled"};
constexpr std::array kDutyNames{"on_duty", "on_leave", "seconded", "suspended"};

DrawEnterprise reduced(const Enterprise &row)
{
    return {row.code,   row.name,   row.category,       row.area,           row.risk,
            row.credit, row.status, row.excludedReason, row.lastInspectedOn};
}

DrawOfficer reduced(const Officer &row)
{
    return {row.certificate,  row.officer, row.name,     row.validToOn,  row.areas,
            row.specialities, row.duty,    row.recusals, row.inspections};
}

template <typename Row> Digest rootOf(const QList<Row> &rows)
{
    MerkleRoot tree;
    for (const Row &row : rows)
        tree.append(toCanonicalJson(writeFields(row)).value_or(QByteArray()));
    return tree.root();
}

template <typename List, typename Key> bool hasTwins(const List &list, Key key)
{
    return std::adjacent_find(list.begin(), list.end(), [&](const auto &left, const auto &right) {
               return key(left) == key(right);
           }) != list.end();
}

} // namespace

template <typename Fields> void DrawEnterprise::describe(Fields &fields)
{
    fields.line(u"code", code, 18);
    fields.line(u"name", name, 200);
    fields.line(u"category", category, 100, Blank::Allowed);
    fields.line(u"area", area, 100, Blank::Allowed);
    fields.choice(u"risk", risk, kRiskNames);
    fields.choice(u"credit", credit, kCreditNames);
    fields.choice(u"status", status, kStatusNames);
    fields.line(u"excludedReason", excludedReason, 300, Blank::Allowed);
    fields.date(u"lastInspectedOn", lastInspectedOn, Blank::Allowed);
}

template <typename Fields> void DrawOfficer::describe(Fields &fields)
{
    fields.line(u"certificate", certificate, 60);
    fields.id(u"officer", officer);
    fields.line(u"name", name, 60);
    fields.date(u"validToOn", validToOn);
    fields.lines(u"areas", areas, 50, 100);
    fields.lines(u"specialities", specialities, 50, 100);
    fields.choice(u"duty", duty, kDutyNames);
    fields.lines(u"recusals", recusals, 500, 18);
    fields.number(u"inspections", inspections, 0, 100'000);
}

template <typename Fields> void DrawSeal::describe(Fields &fields)
{
    fields.digest(u"enterpriseRoot", enterpriseRoot);
    fields.digest(u"officerRoot", officerRoot);
    fields.number(u"enterpriseCount", enterpriseCount, 0, 100'000'000);
    fields.number(u"officerCount", officerCount, 0, 10'000'000);
    fields.digest(u"snapshotSha256", snapshotSha256);
}

template <typename Fields> void DrawSnapshot::describe(Fields &fields)
{
    fields.object(u"parameters", parameters);
    fields.objects(u"enterprises", enterprises, 100'000'000);
    fields.objects(u"officers", officers, 10'000'000);
}

QByteArray DrawSnapshot::toBytes() const
{
    const auto bytes = toCanonicalJson(writeFields(*this));
    Q_ASSERT(bytes); // everything in it came through checked fields
    return bytes.value_or(QByteArray());
}

Result<DrawSnapshot> DrawSnapshot::fromBytes(const QByteArray &bytes)
{
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    return readFields<DrawSnapshot>(*object);
}

Result<DrawSnapshot> freeze(const DrawParameters &parameters, const QList<Enterprise> &enterprises,
                            const QList<Officer> &officers)
{
    if (parameters.algorithm != QStringView(kDrawAlgorithm))
        return fail(ErrorCode::InvalidInput, u"unknown draw algorithm"_s);
    DrawSnapshot snapshot;
    snapshot.parameters = parameters;
    snapshot.enterprises.reserve(enterprises.size());
    for (const Enterprise &row : enterprises)
        snapshot.enterprises.append(reduced(row));
    for (const Officer &row : officers)
        snapshot.officers.append(reduced(row));
    // QString's < compares code units: no locale has a say in the order
    std::sort(snapshot.enterprises.begin(), snapshot.enterprises.end(),
              [](const auto &left, const auto &right) { return left.code < right.code; });
    std::sort(snapshot.officers.begin(), snapshot.officers.end(),
              [](const auto &left, const auto &right) { return left.certificate < right.certificate; });
    QSet<OfficerId> people;
    for (const DrawOfficer &row : std::as_const(snapshot.officers))
        people.insert(row.officer);
    if (hasTwins(snapshot.enterprises, [](const DrawEnterprise &row) { return row.code; }) ||
        hasTwins(snapshot.officers, [](const DrawOfficer &row) { return row.certificate; }) ||
        people.size() != snapshot.officers.size())
        return fail(ErrorCode::InvalidInput, u"a row occurs twice"_s);
    return snapshot;
}

DrawSeal seal(const DrawSnapshot &snapshot)
{
    DrawSeal seal;
    seal.enterpriseRoot = rootOf(snapshot.enterprises);
    seal.officerRoot = rootOf(snapshot.officers);
    seal.enterpriseCount = int(snapshot.enterprises.size());
    seal.officerCount = int(snapshot.officers.size());
    seal.snapshotSha256 = snapshotDigest(seal, snapshot.parameters);
    return seal;
}

Digest snapshotDigest(const DrawSeal &seal, const DrawParameters &parameters)
{
    QJsonObject object = writeFields(seal);
    object.remove(u"snapshotSha256");
    object.insert(u"parameters", parameters.toJson());
    return Digest::of(toCanonicalJson(object).value_or(QByteArray()));
}

template void DrawEnterprise::describe(FieldReader &);
template void DrawEnterprise::describe(FieldWriter &);
template void DrawOfficer::describe(FieldReader &);
template void DrawOfficer::describe(FieldWriter &);
template void DrawSnapshot::describe(FieldReader &);
template void DrawSnapshot::describe(FieldWriter &);
template void DrawSeal::describe(FieldReader &);
template void DrawSeal::describe(FieldWriter &);

} // namespace fieldcase::domain
