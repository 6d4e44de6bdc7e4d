// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/typedtext.h"
#include "app/whendone.h"
#include "tests/support/tempvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;

class TypedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasTypedComesBack();
    void eachKeyHasItsOwn();
    void whatWasRecordedDoesNotComeBack();
    void aClosedTextComesBackWhenItIsOpenedAgain();
    void whatIsTypedMeanwhileIsNotOverwritten();

private:
    void waitForReading();
    [[nodiscard]] QString restored(const QString &key);

    tests::FakeClock m_clock;
    tests::SeededRandom m_random{5};
    store::RealDisk m_disk;
    std::unique_ptr<tests::TempVault> m_vault;
    std::unique_ptr<store::VaultQueue> m_queue;
};

void TypedTextTest::init()
{
    const store::Surroundings surroundings{m_clock, m_random, m_disk};
    m_vault = std::make_unique<tests::TempVault>(surroundings);
    m_vault->close();
    m_queue = std::make_unique<store::VaultQueue>(surroundings);
    QVERIFY(m_queue->open(m_vault->folder(), tests::TempVault::passphrase()).result());
}

void TypedTextTest::cleanup()
{
    m_queue.reset();
    m_vault.reset();
}

/// Until all that was asked of the queue so far has been answered, in the order in which it was asked.
void TypedTextTest::waitForReading()
{
    bool isAnswered = false;
    app::whenDone(m_queue->run([](store::Vault &) { return domain::Result<>(); }), this,
                  [&isAnswered](const domain::Result<> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

/// What a new page is given for \a key; empty when nothing.
QString TypedTextTest::restored(const QString &key)
{
    app::TypedText text(*m_queue);
    QSignalSpy spy(&text, &app::TypedText::restored);
    text.open(key);
    waitForReading();
    return spy.isEmpty() ? QString() : spy.at(0).at(0).toString();
}

void TypedTextTest::whatWasTypedComesBack()
{
    {
        app::TypedText text(*m_queue);
        text.open(u"typed/a"_s);
        text.change(u"第 2 项"_s);
        text.change(u"第 2 项未写明位号"_s);
    } // locked in the middle of a sentence
    QCOMPARE(restored(u"typed/a"_s), u"第 2 项未写明位号"_s);
}

void TypedTextTest::eachKeyHasItsOwn()
{
    {
        app::TypedText text(*m_queue);
        text.open(u"typed/a"_s);
        text.change(u"甲"_s);
        text.open(u"typed/b"_s);
        text.change(u"乙"_s);
    }
    QCOMPARE(restored(u"typed/a"_s), u"甲"_s);
    QCOMPARE(restored(u"typed/b"_s), u"乙"_s);
    QCOMPARE(restored(u"typed/c"_s), QString());
}

void TypedTextTest::whatWasRecordedDoesNotComeBack()
{
    {
        app::TypedText text(*m_queue);
        text.open(u"typed/a"_s);
        text.change(u"甲"_s);
        text.forget();
    }
    QCOMPARE(restored(u"typed/a"_s), QString());
}

void TypedTextTest::aClosedTextComesBackWhenItIsOpenedAgain()
{
    app::TypedText text(*m_queue);
    text.open(u"typed/a"_s);
    text.change(u"甲"_s);
    text.close();
    text.change(u"nobody's"_s);
    QSignalSpy spy(&text, &app::TypedText::restored);
    text.open(u"typed/a"_s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), u"甲"_s);
}

void TypedTextTest::whatIsTypedMeanwhileIsNotOverwritten()
{
    {
        app::TypedText text(*m_queue);
        text.open(u"typed/a"_s);
        text.change(u"甲"_s);
    }
    app::TypedText text(*m_queue);
    QSignalSpy spy(&text, &app::TypedText::restored);
    text.open(u"typed/a"_s);
    text.change(u"乙"_s);
    waitForReading();
    QCOMPARE(spy.size(), 0);
}

QTEST_MAIN(TypedTextTest)
#include "tst_typedtext.moc"
