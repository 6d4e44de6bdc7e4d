// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledraw.h"

#include "models/domain/drawseed.h"
#include "models/domain/registerimport.h"
#include "tests/support/casestory.h"

#include <QFile>

namespace fieldcase::tests {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(FIELDCASE_SOURCE_DIR "/packaging/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<Enterprise> demoEnterprises()
{
    return importEnterprises(contentOf(u"enterprises.csv"_s), [](const QString &) { return std::nullopt; })
        .rows;
}

QList<Officer> demoOfficers()
{
    int next = 0;
    return importOfficers(
               contentOf(u"officers.csv"_s), [](const QString &) { return std::nullopt; },
               [&] { return sampleId<OfficerId>(++next); })
        .rows;
}

DrawParameters demoParameters()
{
    DrawParameters parameters;
    parameters.algorithm = QString::fromUtf16(kDrawAlgorithm);
    parameters.onDate = QDate(2026, 9, 7);
    parameters.orangeRate = 200;
    parameters.yellowRate = 100;
    parameters.blueRate = 20;
    parameters.leastIntervalDays = 90;
    parameters.mostPerOfficer = 12;
    return parameters;
}

DrawState revealedDraw(const DrawSnapshot &snapshot)
{
    const DrawSeal sealed = seal(snapshot);
    DrawState state;
    state.frozen = {
        sampleId<DrawId>(1), u"2026 年第三季度双随机检查"_s, sealed.snapshotSha256, sealed.enterpriseRoot,
        sealed.officerRoot,  sealed.enterpriseCount,         sealed.officerCount,   snapshot.parameters};
    state.frozenAtMs = 1'788'742'800'000;
    const auto press = [&](Person person, Role role, const char *secret) {
        const Digest nonce = Digest::of(secret);
        return DrawPress{officerOf(person), drawCommit(sealed.snapshotSha256, role, nonce), nonce};
    };
    state.dispatcher = press(Person::Dispatcher, Role::Dispatcher, "a dispatcher's secret");
    state.supervisor = press(Person::Supervisor, Role::Supervisor, "a supervisor's secret");
    return state;
}

DrawTranscript demoTranscript()
{
    const auto snapshot = freeze(demoParameters(), demoEnterprises(), demoOfficers()).value();
    return writeTranscript(revealedDraw(snapshot), snapshot, u"周敏"_s, u"王强"_s).value();
}

} // namespace fieldcase::tests
