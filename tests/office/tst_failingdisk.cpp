// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/officequeue.h"
#include "sync/protocol/messages.h"
#include "tests/support/officescene.h"

#include <QtTest>

#include <sys/resource.h>

#include <csignal>

using namespace fieldcase;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using protocol::Answer;
using protocol::Problem;
using Code = Problem::Code;
using Route = protocol::Endpoint::Route;

namespace {

/// While it lives, no file of this process grows beyond a page: writes fail as on a disk that is broken.
class BrokenDisk
{
public:
    BrokenDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{4096, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~BrokenDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(BrokenDisk)

private:
    rlimit m_before{};
};

const protocol::Request kHealth{"GET", "/v1/health", {}, {}};

Code codeOf(const Answer &answer)
{
    const auto problem = Problem::fromBytes(answer.body);
    return problem ? problem->code : Code::Malformed;
}

domain::DeviceRevoked someRevocation(const TestDevice &device)
{
    return {device.id(), u"平板丢失"_s};
}

} // namespace

class FailingDiskTest final : public QObject
{
    Q_OBJECT

private slots:
    void anOfficeWithoutItsDiskSaysSo();
    void itsQueueTellsOnce();
    void aFullDiskIsToldAndPasses();
};

void FailingDiskTest::anOfficeWithoutItsDiskSaysSo()
{
    OfficeScene scene;
    office::OfficeService &service = scene.office.service();
    QCOMPARE(service.handle(kHealth).status, 200);
    const auto revoke = [&]() -> domain::Result<> {
        const auto written = service.ledger().write(someRevocation(scene.stranger));
        return written ? domain::Result<>() : tl::unexpected(written.error());
    };
    {
        const BrokenDisk broken;
        QVERIFY(!service.ledger().transact(revoke));
    }
    // the disk is well again, and still nobody knows what it holds
    QVERIFY(service.hasFailed());
    QCOMPARE(codeOf(service.handle(kHealth)), Code::Failed);
    QCOMPARE(codeOf(service.handle(scene.officer.request("GET", {.route = Route::Heads}))), Code::Failed);
    QVERIFY(!service.ledger().transact(revoke));

    scene.office.restart();
    office::OfficeService &again = scene.office.service();
    QCOMPARE(again.handle(kHealth).status, 200);
    const auto &devices = again.ledger().org().devices;
    QVERIFY(devices.contains(scene.stranger.id()));
    QVERIFY(devices.value(scene.stranger.id()).isActive());
    QVERIFY(scene.office.storage().check());
}

void FailingDiskTest::itsQueueTellsOnce()
{
    OfficeScene scene;
    std::atomic_int told = 0;
    {
        office::OfficeQueue queue(scene.office.service());
        queue.setOnFailure([&told] { ++told; });
        queue.run([](office::OfficeService &) { return true; }).waitForFinished();
        QCOMPARE(told.load(), 0);
        const BrokenDisk broken;
        queue
            .run([&](office::OfficeService &service) {
                return service.ledger().transact([&]() -> domain::Result<> {
                    const auto written = service.ledger().write(someRevocation(scene.stranger));
                    return written ? domain::Result<>() : tl::unexpected(written.error());
                });
            })
            .waitForFinished();
        queue.postAlways([](office::OfficeService &) {});
    }
    QCOMPARE(told.load(), 1);
}

void FailingDiskTest::aFullDiskIsToldAndPasses()
{
    OfficeScene scene;
    scene.office.disk.reportFree(1000);
    QCOMPARE(codeOf(scene.office.service().handle(kHealth)), Code::DiskFull);
    QVERIFY(!scene.office.service().hasFailed());
    scene.office.disk.repair();
    QCOMPARE(scene.office.service().handle(kHealth).status, 200);
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "tst_failingdisk.moc"
