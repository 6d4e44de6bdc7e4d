// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"
#include "tests/support/samplebodies.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

QString spoken(const Error &error)
{
    return errorCodeName(error.code) + u": "_s + error.context;
}

QByteArray salted(QJsonObject object)
{
    object.insert(u"salt", u"00112233445566778899aabbccddeeff"_s);
    return toCanonicalJson(object).value_or(QByteArray());
}

} // namespace

class BodiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindReadsWhatItWrites();
    void aMissingKeyIsNamed();
    void anUnknownKeyIsNamed();
    void aWrongTypeIsRefused();
    void rulesOverSeveralFieldsHold_data();
    void rulesOverSeveralFieldsHold();
    void theSaltIsAskedForAndChecked();
    void aTextThatTurnsTheReadingDirectionIsRefused();
};

void BodiesTest::everyKindReadsWhatItWrites()
{
    for (int i = 0; i < kEntryKindCount; ++i) {
        const Body body = sampleBody(EntryKind(i));
        QCOMPARE(kindOf(body), EntryKind(i));
        const auto read = bodyFromBytes(EntryKind(i), salted(toJson(body)));
        QVERIFY2(read,
                 qPrintable(entryKindName(EntryKind(i)) + u' ' + (read ? QString() : spoken(read.error()))));
        QVERIFY2(*read == body, qPrintable(entryKindName(EntryKind(i))));
    }
}

void BodiesTest::aMissingKeyIsNamed()
{
    for (int i = 0; i < kEntryKindCount; ++i) {
        const QJsonObject whole = toJson(sampleBody(EntryKind(i)));
        for (const QString &key : whole.keys()) {
            QJsonObject object = whole;
            object.remove(key);
            const auto read = bodyFromJson(EntryKind(i), object);
            QVERIFY2(!read, qPrintable(entryKindName(EntryKind(i)) + u" without "_s + key));
            QVERIFY2(read.error().context.contains(key), qPrintable(spoken(read.error())));
        }
    }
}

void BodiesTest::anUnknownKeyIsNamed()
{
    for (int i = 0; i < kEntryKindCount; ++i) {
        QJsonObject object = toJson(sampleBody(EntryKind(i)));
        object.insert(u"extra", 1);
        const auto read = bodyFromJson(EntryKind(i), object);
        QVERIFY(!read);
        QCOMPARE(spoken(read.error()), u"invalid_input: extra: unknown"_s);
    }
}

void BodiesTest::aWrongTypeIsRefused()
{
    const QList<QJsonValue> wrong{QJsonValue::Null,
                                  true,
                                  -1,
                                  0.5,
                                  u"\u0001"_s,
                                  u"x"_s + QString(10'000, u'x'),
                                  QJsonArray{QJsonArray{1}, 2},
                                  QJsonArray{QJsonObject{}},
                                  QJsonObject{{u"nonsense"_s, QJsonValue::Null}}};
    for (int i = 0; i < kEntryKindCount; ++i) {
        const QJsonObject whole = toJson(sampleBody(EntryKind(i)));
        for (const QString &key : whole.keys()) {
            for (const QJsonValue &value : wrong) {
                if (value.isBool() && whole.value(key).isBool())
                    continue;
                QJsonObject object = whole;
                object.insert(key, value);
                QVERIFY2(!bodyFromJson(EntryKind(i), object),
                         qPrintable(entryKindName(EntryKind(i)) + u' ' + key));
            }
        }
    }
}

void BodiesTest::rulesOverSeveralFieldsHold_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("the total is the sum") << EntryKind::PenaltyProposed << u"totalFen"_s << QJsonValue(1);
    QTest::newRow("a penalty has items") << EntryKind::DecisionMade << u"items"_s << QJsonValue(QJsonArray{});
    QTest::newRow("no penalty has none")
        << EntryKind::DecisionMade << u"outcome"_s << QJsonValue(u"no_penalty"_s);
    QTest::newRow("only rectifying has a term")
        << EntryKind::FindingRecorded << u"dueOn"_s << QJsonValue(u""_s);
    QTest::newRow("the party may speak after the service")
        << EntryKind::NoticeServed << u"statementUntilOn"_s << QJsonValue(u"2026-09-21"_s);
    QTest::newRow("a drawn case names its draw")
        << EntryKind::AssignmentIssued << u"draw"_s << QJsonValue(u""_s);
    QTest::newRow("signed or refused, not both")
        << EntryKind::DocumentSigned << u"refusal"_s << QJsonValue(u"走开"_s);
    QTest::newRow("only two roles press")
        << EntryKind::DrawCommitted << u"role"_s << QJsonValue(u"reviewer"_s);
    QTest::newRow("a lease goes forward") << EntryKind::NumbersLeased << u"from"_s << QJsonValue(21);
    QTest::newRow("a date must exist")
        << EntryKind::NoticeServed << u"servedOn"_s << QJsonValue(u"2026-02-30"_s);
    QTest::newRow("a role once") << EntryKind::DeviceEnrolled << u"roles"_s
                                 << QJsonValue(QJsonArray{u"officer"_s, u"officer"_s});
    QTest::newRow("a team of two people")
        << EntryKind::AssignmentIssued << u"officers"_s
        << QJsonValue(QJsonArray{sampleId<OfficerId>(1).toString(), sampleId<OfficerId>(1).toString()});
}

void BodiesTest::rulesOverSeveralFieldsHold()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(sampleBody(kind));
    object.insert(key, value);
    QVERIFY(!bodyFromJson(kind, object));
}

void BodiesTest::theSaltIsAskedForAndChecked()
{
    QJsonObject object = toJson(sampleBody(EntryKind::CaseClosed));
    QVERIFY(!bodyFromBytes(EntryKind::CaseClosed, toCanonicalJson(object).value()));
    object.insert(u"salt", u"0011"_s);
    QVERIFY(!bodyFromBytes(EntryKind::CaseClosed, toCanonicalJson(object).value()));
    object.insert(u"salt", u"00112233445566778899AABBCCDDEEFF"_s);
    QVERIFY(!bodyFromBytes(EntryKind::CaseClosed, toCanonicalJson(object).value()));
}

void BodiesTest::aTextThatTurnsTheReadingDirectionIsRefused()
{
    QJsonObject object = toJson(sampleBody(EntryKind::DocumentServed));
    object.insert(u"receiver", u"\u202e王堃"_s);
    QVERIFY(!bodyFromJson(EntryKind::DocumentServed, object));
}

QTEST_APPLESS_MAIN(BodiesTest)
#include "tst_bodies.moc"
