// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vaultqueue.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using crypto::SecretBytes;
using domain::ErrorCode;
using domain::Result;

class VaultQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void workIsDoneInOrderInOneOtherThread();
    void lateAnswersAreHarmless();
    void lockedVaultRefusesWork();
    void closingComesAfterWhatWasAsked();
    void wrongPassphraseIsAnAnswer();
    void queueMayGoWhileWorkWaits();

private:
    QFuture<Result<>> create()
    {
        return m_queue->create(m_dir->filePath(u"vault"_s), SecretBytes::fromBytes("right"), KdfCost{8, 1});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    tests::FakeClock m_clock;
    tests::SeededRandom m_random{3};
    RealDisk m_disk;
    std::unique_ptr<VaultQueue> m_queue;
};

void VaultQueueTest::init()
{
    m_queue.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_queue = std::make_unique<VaultQueue>(Surroundings{m_clock, m_random, m_disk});
}

void VaultQueueTest::workIsDoneInOrderInOneOtherThread()
{
    const auto created = create();
    QList<int> order; // touched in the vault's thread alone, read when all is done
    QList<QFuture<Result<Qt::HANDLE>>> answers;
    for (int i = 0; i < 50; ++i) {
        answers.append(m_queue->run([&order, i](Vault &vault) -> Result<Qt::HANDLE> {
            order.append(i);
            const auto set = vault.settings().setValue(u"last"_s, QByteArray::number(i));
            if (!set)
                return tl::unexpected(set.error());
            return QThread::currentThreadId();
        }));
    }
    const auto last = m_queue->run([](Vault &vault) { return vault.settings().value(u"last"_s); });
    QTRY_VERIFY(last.isFinished());
    QVERIFY(created.result());
    QCOMPARE(last.result().value().value_or(QByteArray()), QByteArray("49"));
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(order.at(i), i);
        QCOMPARE(answers.at(i).result().value(), answers.constFirst().result().value());
        QVERIFY(answers.at(i).result().value() != QThread::currentThreadId());
    }
}

void VaultQueueTest::lateAnswersAreHarmless()
{
    create();
    QSemaphore gate;
    bool told = false;
    auto page = std::make_unique<QObject>();
    const auto asked = m_queue->run([&gate](Vault &vault) {
        gate.acquire();
        return vault.lists().stageCounts({});
    });
    auto *watcher = new QFutureWatcher<Result<QMap<domain::Stage, qint64>>>(page.get());
    connect(watcher, &QFutureWatcherBase::finished, page.get(), [&told] { told = true; });
    watcher->setFuture(asked);
    page.reset(); // the person went elsewhere
    gate.release();
    QTRY_VERIFY(asked.isFinished());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

void VaultQueueTest::lockedVaultRefusesWork()
{
    bool called = false;
    const auto before = m_queue->run([&called](Vault &) -> Result<> {
        called = true;
        return {};
    });
    QTRY_VERIFY(before.isFinished());
    QCOMPARE(before.result().error().code, ErrorCode::NotAllowed);
    create();
    m_queue->close();
    const auto after = m_queue->run([&called](Vault &) -> Result<> {
        called = true;
        return {};
    });
    QTRY_VERIFY(after.isFinished());
    QCOMPARE(after.result().error().code, ErrorCode::NotAllowed);
    QVERIFY(!called);
    const auto opened = m_queue->open(m_dir->filePath(u"vault"_s), SecretBytes::fromBytes("right"));
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result());
}

void VaultQueueTest::closingComesAfterWhatWasAsked()
{
    create();
    const auto written = m_queue->run([](Vault &vault) { return vault.settings().setValue(u"a"_s, "1"); });
    auto closed = m_queue->close();
    QTRY_VERIFY(closed.isFinished());
    QVERIFY(written.isFinished());
    QVERIFY(written.result());
    // closed: somebody else may open it
    QVERIFY(Vault::open(m_dir->filePath(u"vault"_s), SecretBytes::fromBytes("right"),
                        {m_clock, m_random, m_disk}));
}

void VaultQueueTest::wrongPassphraseIsAnAnswer()
{
    create();
    m_queue->close();
    const auto opened = m_queue->open(m_dir->filePath(u"vault"_s), SecretBytes::fromBytes("wrong"));
    QTRY_VERIFY(opened.isFinished());
    QCOMPARE(opened.result().error().code, ErrorCode::WrongKey);
}

void VaultQueueTest::queueMayGoWhileWorkWaits()
{
    create();
    int done = 0;
    QList<QFuture<Result<>>> answers;
    for (int i = 0; i < 20; ++i) {
        answers.append(m_queue->run([&done](Vault &vault) -> Result<> {
            ++done;
            return vault.settings().setValue(u"a"_s, QByteArray::number(done));
        }));
    }
    m_queue.reset(); // waits for what was asked, then closes
    QCOMPARE(done, 20);
    for (const auto &answer : answers)
        QVERIFY(answer.isFinished() && answer.result());
    QVERIFY(Vault::open(m_dir->filePath(u"vault"_s), SecretBytes::fromBytes("right"),
                        {m_clock, m_random, m_disk}));
}

QTEST_GUILESS_MAIN(VaultQueueTest)
#include "tst_vaultqueue.moc"
