// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/administration.h"

#include "app/office/backup.h"
#include "sync/office/officecheck.h"
#include "sync/office/registerintake.h"
#include "sync/protocol/ticket.h"

#include <QJsonArray>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using office::OfficeQueue;
using office::OfficeService;

namespace {

/// Runs \a work in the service's thread and waits for it.
template <typename Work> auto within(OfficeQueue &queue, Work work)
{
    auto future = queue.run(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

QJsonObject progressOf(const QString &step, qint64 done, qint64 total)
{
    return {{u"step"_s, step}, {u"done"_s, done}, {u"total"_s, total}};
}

AdminResult enrol(OfficeQueue &queue, const OfficePlace &place, const QJsonObject &arguments)
{
    office::InvitationDraft draft;
    draft.name = arguments.value(u"name").toString();
    draft.certificate = arguments.value(u"certificate").toString();
    const QString named = arguments.value(u"roles").toString();
    const auto roles = domain::rolesFromNames(named.split(u',', Qt::SkipEmptyParts));
    if (!roles)
        return fail(ErrorCode::InvalidInput,
                    u"--roles: “%1” names something else than roles, or one twice; see --help"_s.arg(named));
    draft.roles = *roles;
    if (const QString text = arguments.value(u"officer").toString(); !text.isEmpty()) {
        const auto officer = domain::OfficerId::fromString(text);
        if (!officer)
            return fail(ErrorCode::InvalidInput,
                        u"--officer wants a person's id, as “devices --json” lists it"_s);
        draft.officer = *officer;
    }
    if (arguments.contains(u"validHours"))
        draft.valid = std::chrono::hours(arguments.value(u"validHours").toInt());
    return within(queue, [&](OfficeService &service) -> AdminResult {
        const auto code = service.enrolment().invite(draft);
        if (!code)
            return tl::unexpected(code.error());
        const protocol::EnrolmentTicket ticket{service.parts().identity.org, place.hosts, place.port,
                                               place.pin, *code};
        const qint64 endMs = service.parts().clock.nowUtc().toMSecsSinceEpoch() +
                             std::chrono::milliseconds(draft.valid).count();
        return QJsonObject{{u"ticket"_s, protocol::toText(ticket)},
                           {u"roles"_s, QJsonArray::fromStringList(domain::roleNames(draft.roles))},
                           {u"validUntilMs"_s, endMs}};
    });
}

AdminResult devices(OfficeQueue &queue)
{
    return within(queue, [](OfficeService &service) -> AdminResult {
        QJsonArray list;
        const auto &known = service.ledger().org().devices;
        for (auto device = known.cbegin(); device != known.cend(); ++device) {
            QJsonObject row{
                {u"device"_s, device.key().toString()},
                {u"officer"_s, device->enrolled.officer.toString()},
                {u"name"_s, device->enrolled.name},
                {u"certificate"_s, device->enrolled.certificate},
                {u"roles"_s, QJsonArray::fromStringList(domain::roleNames(device->enrolled.roles))},
                {u"enrolledAtMs"_s, device->enrolledAtMs},
                {u"active"_s, device->isActive()}};
            if (device->revoked) {
                row.insert(u"revokedAtMs"_s, device->revokedAtMs);
                row.insert(u"reason"_s, device->revoked->reason);
            }
            list.append(row);
        }
        return QJsonObject{{u"devices"_s, list}};
    });
}

AdminResult revoke(OfficeQueue &queue, const QJsonObject &arguments)
{
    const auto device = domain::DeviceId::fromString(arguments.value(u"device").toString());
    const domain::DeviceRevoked body{device.value_or(domain::DeviceId()),
                                     arguments.value(u"reason").toString()};
    if (!device || !domain::DeviceRevoked::fromJson(body.toJson()))
        return fail(ErrorCode::InvalidInput,
                    u"--device wants an id as “devices” lists it, --reason one line of words"_s);
    return within(queue, [&](OfficeService &service) -> AdminResult {
        const auto &known = service.ledger().org().devices;
        const auto found = known.constFind(*device);
        if (found == known.constEnd())
            return fail(ErrorCode::NotFound, u"no device has this id; “devices” lists them"_s);
        if (found->isActive()) {
            const auto done = service.ledger().transact([&]() -> Result<> {
                const auto written = service.ledger().write(body);
                return written ? Result<>() : tl::unexpected(written.error());
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        return QJsonObject{{u"device"_s, device->toString()}};
    });
}

QJsonObject reportOf(const domain::ImportReport &report)
{
    QJsonArray bad;
    for (const domain::BadRow &row : report.bad)
        bad.append(QJsonObject{{u"line"_s, row.line},
                               {u"column"_s, row.column},
                               {u"key"_s, row.key},
                               {u"problem"_s, domain::rowProblemName(row.problem)},
                               {u"value"_s, row.value}});
    return {{u"problem"_s, domain::fileProblemName(report.problem)},
            {u"encoding"_s, report.encoding},
            {u"missingColumns"_s, QJsonArray::fromStringList(report.missingColumns)},
            {u"ignoredColumns"_s, QJsonArray::fromStringList(report.ignoredColumns)},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"bad"_s, bad}};
}

AdminResult importRegister(OfficeQueue &queue, const AdminRequest &request, const AdminProgress &progress)
{
    const bool isOfficers = request.arguments.value(u"register").toString() == u"officers";
    const auto kind = isOfficers ? domain::RegisterKind::Officers : domain::RegisterKind::Enterprises;
    std::unique_ptr<office::RegisterIntake> intake;
    auto done = within(queue, [&](OfficeService &service) {
        intake = std::make_unique<office::RegisterIntake>(service, kind);
        return intake->read(request.file);
    });
    for (int part = 0; done && part < intake->parts(); ++part) {
        progress(progressOf(u"import"_s, part, intake->parts()));
        done = within(queue, [&](OfficeService &) { return intake->write(part); });
    }
    if (!done)
        return tl::unexpected(done.error());
    QJsonObject result = reportOf(intake->report());
    result.insert(u"register"_s, request.arguments.value(u"register"));
    const QByteArray badRows =
        domain::badRowsCsv(intake->report(), u"line"_s, u"reason"_s,
                           [](const domain::BadRow &row) { return domain::rowProblemName(row.problem); });
    if (!intake->report().bad.isEmpty())
        result.insert(u"badRowsCsv"_s, QString::fromUtf8(badRows));
    return result;
}

AdminResult check(OfficeQueue &queue, const QJsonObject &arguments, const AdminProgress &progress)
{
    std::unique_ptr<office::OfficeCheck> check;
    const auto [entries, totals] = within(queue, [&](OfficeService &service) {
        check = std::make_unique<office::OfficeCheck>(service);
        check->checkStorage();
        return qMakePair(service.ledger().log().size(),
                         service.parts().storage.objects().totals().value_or(office::ObjectTotals()));
    });
    while (within(queue, [&](OfficeService &) { return check->checkEntries(); }))
        progress(progressOf(u"entries"_s, check->report().entries, entries));
    const bool withObjects = !arguments.value(u"noObjects").toBool();
    while (withObjects && within(queue, [&](OfficeService &) { return check->takeObjects(); })) {
        check->checkObjects();
        progress(progressOf(u"objects"_s, check->report().objects, totals.objects));
    }
    const office::CheckReport &report = check->report();
    return QJsonObject{{u"entries"_s, report.entries},
                       {u"objects"_s, report.objects},
                       {u"objectBytes"_s, report.objectBytes},
                       {u"troubles"_s, QJsonArray::fromStringList(report.troubles)}};
}

AdminResult stats(OfficeQueue &queue)
{
    return within(queue, [](OfficeService &service) -> AdminResult {
        office::OfficeStorage &storage = service.parts().storage;
        const auto cases = storage.cases().count();
        const auto objects = storage.objects().totals();
        const auto enterprises = storage.directory().registerSize(domain::RegisterKind::Enterprises);
        const auto officers = storage.directory().registerSize(domain::RegisterKind::Officers);
        const auto free = service.parts().files.freeBytes();
        for (const auto *number : {&cases, &enterprises, &officers, &free}) {
            if (!*number)
                return tl::unexpected(number->error());
        }
        if (!objects)
            return tl::unexpected(objects.error());
        const domain::OrgState &org = service.ledger().org();
        const auto active =
            std::count_if(org.devices.cbegin(), org.devices.cend(),
                          [](const domain::DeviceState &device) { return device.isActive(); });
        return QJsonObject{{u"org"_s, service.parts().identity.org.toString()},
                           {u"name"_s, org.org ? org.org->name : QString()},
                           {u"entries"_s, service.ledger().log().size()},
                           {u"logRoot"_s, QString::fromLatin1(service.ledger().log().root().toHex())},
                           {u"voidedOrgEntries"_s, org.voided.size()},
                           {u"cases"_s, *cases},
                           {u"devices"_s, org.devices.size()},
                           {u"activeDevices"_s, qint64(active)},
                           {u"enterprises"_s, *enterprises},
                           {u"officers"_s, *officers},
                           {u"objects"_s, objects->objects},
                           {u"objectBytes"_s, objects->bytes},
                           {u"openUploads"_s, objects->openUploads},
                           {u"freeBytes"_s, *free}};
    });
}

} // namespace

AdminResult administrate(OfficeQueue &queue, const OfficePlace &place, const AdminRequest &request,
                         const AdminProgress &progress)
{
    if (request.command == u"enrol")
        return enrol(queue, place, request.arguments);
    if (request.command == u"devices")
        return devices(queue);
    if (request.command == u"revoke")
        return revoke(queue, request.arguments);
    if (request.command == u"import")
        return importRegister(queue, request, progress);
    if (request.command == u"check")
        return check(queue, request.arguments, progress);
    if (request.command == u"stats")
        return stats(queue);
    if (request.command == u"backup")
        return backUp(queue, place.dataFolder, request.arguments.value(u"to").toString(), progress);
    return fail(ErrorCode::InvalidInput, u"unknown command"_s);
}

} // namespace fieldcase::app
