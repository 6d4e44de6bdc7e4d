// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documenttools.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::documents;

class RenderingTest : public QObject
{
    Q_OBJECT

private slots:
    void theTextIsExact_data();
    void theTextIsExact();
    void theSameFactsGiveTheSameBytes_data();
    void theSameFactsGiveTheSameBytes();
    void anotherFactGivesOtherBytes();
    void thePageLooksAsItDid_data();
    void thePageLooksAsItDid();
    void everyPageHasItsCode();
    void signaturesStandInTheirSlots();
    void aRefusalIsPrintedInItsSlot();
    void aSignatureOfNoSlotIsRefused();
    void badFactsAreNamed_data();
    void badFactsAreNamed();
};

namespace {

const QStringList kForms{u"F03"_s, u"F05"_s, u"F34"_s, u"draw-record"_s};

void addForms()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : kForms)
        QTest::newRow(qPrintable(form)) << form;
}

QString fixturePath(const QString &name)
{
    return QStringLiteral(FIELDCASE_SOURCE_DIR) + u"/tests/fixtures/documents/"_s + name;
}

QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where a person can look at what a failed comparison saw.
QString leave(const QString &name, const QByteArray &bytes)
{
    const QString folder = QStringLiteral(FIELDCASE_BINARY_DIR) + u"/tests/documents"_s;
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

/// The share of dark pixels in \a rectMm of \a page, in thousandths.
int inkIn(const QImage &page, const QRectF &rectMm, int dpi)
{
    const qreal scale = dpi / 25.4;
    const QRect rect = QRectF(rectMm.topLeft() * scale, rectMm.size() * scale).toAlignedRect();
    int dark = 0;
    for (int y = rect.top(); y < rect.bottom(); ++y) {
        for (int x = rect.left(); x < rect.right(); ++x)
            dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark * 1'000 / (rect.width() * rect.height());
}

/// The inside of a slot, without the rule it stands on.
QRectF inside(const QRectF &rectMm)
{
    return rectMm.adjusted(1, 1, -1, -1);
}

} // namespace

void RenderingTest::theTextIsExact_data()
{
    addForms();
}

void RenderingTest::theTextIsExact()
{
    QFETCH(QString, form);
    const Rendered rendered = mustRender(form, fixtureFacts(form));
    const QString text = textOf(rendered.pdf);
    leave(form + u".pdf"_s, rendered.pdf);
    leave(form + u".txt"_s, text.toUtf8());
    QCOMPARE(text, QString::fromUtf8(fixture(form + u".txt"_s)));
}

void RenderingTest::theSameFactsGiveTheSameBytes_data()
{
    addForms();
}

void RenderingTest::theSameFactsGiveTheSameBytes()
{
    QFETCH(QString, form);
    const QByteArray ours = mustRender(form, fixtureFacts(form), {}).sha256.toHex();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_HASH_SEED"_s); // another order of every hash table, each time
    environment.insert(u"TZ"_s, u"Asia/Shanghai"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    for (int i = 0; i < 3; ++i) {
        QProcess other;
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {u"--render"_s, form});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput().trimmed(), ours);
    }
}

void RenderingTest::anotherFactGivesOtherBytes()
{
    QJsonObject facts = fixtureFacts(u"F03"_s);
    const Rendered first = mustRender(u"F03"_s, facts);
    facts.insert(u"phone"_s, u"0000-7654321"_s);
    const Rendered second = mustRender(u"F03"_s, facts);
    QVERIFY(first.sha256 != second.sha256);
    QVERIFY(first.contentSha256 != second.contentSha256);
    QCOMPARE(first.templateSha256, second.templateSha256);
    QCOMPARE(first.sha256, QCryptographicHash::hash(first.pdf, QCryptographicHash::Sha256));
}

void RenderingTest::thePageLooksAsItDid_data()
{
    addForms();
}

void RenderingTest::thePageLooksAsItDid()
{
    QFETCH(QString, form);
    const QImage page = pictureOf(mustRender(form, fixtureFacts(form)).pdf, 0, 50);
    QVERIFY(!page.isNull());
    page.save(leave(form + u".png"_s, {}), "PNG");
    const QImage expected = QImage(fixturePath(form + u".png"_s)).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(page.size(), expected.size());
    // The rasteriser's smoothing may differ by a shade; a moved line or a lost word differs by much more.
    qint64 sum = 0;
    int far = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const int difference = std::abs(qGray(page.pixel(x, y)) - qGray(expected.pixel(x, y)));
            sum += difference;
            far += difference > 96 ? 1 : 0;
        }
    }
    const qint64 pixels = qint64(page.width()) * page.height();
    QVERIFY2(sum * 100 < pixels * 80, qPrintable(u"mean difference %1/100"_s.arg(sum * 100 / pixels)));
    QVERIFY2(far * 1'000 < pixels * 2, qPrintable(u"%1 pixels differ"_s.arg(far)));
}

void RenderingTest::everyPageHasItsCode()
{
    const QJsonObject facts = fixtureFacts(u"F34"_s);
    const Rendered rendered = mustRender(u"F34"_s, facts);
    QCOMPARE(rendered.pages, 2);
    for (int page = 0; page < rendered.pages; ++page) {
        const QString expected = u"fieldcase:1:F34:%1:%2:%3/2"_s.arg(
            facts.value(u"number"_s).toString(), QString::fromLatin1(rendered.contentSha256.toHex()),
            QString::number(page + 1));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"page.png"_s);
        QVERIFY(pictureOf(rendered.pdf, page, 200).save(path));
        const ToolAnswer answer = runTool(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path});
        QCOMPARE(QString::fromUtf8(answer.out).trimmed(), expected);
    }
}

void RenderingTest::signaturesStandInTheirSlots()
{
    QJsonObject facts = fixtureFacts(u"F03"_s);
    QJsonArray findings;
    for (int i = 0; i < 20; ++i)
        findings.append(u"机加工车间JX-07配电箱柜门缺失，带电部位裸露（照片3、4）。"_s);
    facts.insert(u"findings"_s, findings);
    const Rendered blank = mustRender(u"F03"_s, facts);
    const Rendered inked = mustRender(u"F03"_s, facts, {scribble(u"officer1"_s), scribble(u"party"_s)});

    QCOMPARE(blank.pages, 2);
    QCOMPARE(blank.signatureSlots.size(), 6);
    QCOMPARE(inked.signatureSlots, blank.signatureSlots);
    QCOMPARE(inked.contentSha256, blank.contentSha256);
    QVERIFY(inked.sha256 != blank.sha256);
    QCOMPARE(textOf(inked.pdf), textOf(blank.pdf));
    for (int page = 0; page < 2; ++page) {
        const QImage before = pictureOf(blank.pdf, page, 100);
        const QImage after = pictureOf(inked.pdf, page, 100);
        for (const SignatureSlot &slot : blank.signatureSlots) {
            if (slot.page != page)
                continue;
            QVERIFY(QRectF(25, 30, 160, 250).contains(slot.rectMm));
            QCOMPARE(inkIn(before, inside(slot.rectMm), 100), 0);
            QCOMPARE(inkIn(after, inside(slot.rectMm), 100) > 20, slot.slot != u"officer2"_s);
        }
    }
}

void RenderingTest::aRefusalIsPrintedInItsSlot()
{
    const QString words = u"现场负责人以需请示为由拒绝签名，见证人：园区管委会孙昇。"_s;
    const Rendered rendered = mustRender(u"F05"_s, fixtureFacts(u"F05"_s), {{u"party"_s, {}, words}});
    QVERIFY(textOf(rendered.pdf).remove(u'\n').contains(words));

    const QString long300 = u"现场负责人以等待总公司意见为由拒绝签名。"_s.repeated(15);
    const Rendered cut = mustRender(u"F05"_s, fixtureFacts(u"F05"_s), {{u"party"_s, {}, long300}});
    const QString text = textOf(cut.pdf).remove(u'\n');
    QVERIFY(text.contains(long300.left(80)));
    QVERIFY(text.contains(u"…（全文见签名记录）"_s));
    QCOMPARE(cut.signatureSlots, rendered.signatureSlots);
}

void RenderingTest::aSignatureOfNoSlotIsRefused()
{
    const QJsonObject facts = fixtureFacts(u"F03"_s);
    const QList<QList<Handwriting>> wrong{{scribble(u"approver"_s)},
                                          {scribble(u"party"_s), scribble(u"party"_s)}};
    for (const QList<Handwriting> &signatures : wrong) {
        const auto rendered = render(shippedForm(u"F03"_s), facts, signatures, {testFonts()});
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, ErrorCode::InvalidInput);
    }
}

void RenderingTest::badFactsAreNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QJsonValue missing(QJsonValue::Undefined);
    QTest::newRow("a required fact is missing") << u"enterprise"_s << missing << u"enterprise is required"_s;
    QTest::newRow("a required fact is blank") << u"place"_s << QJsonValue(u"　"_s) << u"place is required"_s;
    QTest::newRow("no time of making") << u"createdAt"_s << missing << u"createdAt is required"_s;
    QTest::newRow("a local time of making")
        << u"createdAt"_s << QJsonValue(u"2026-09-10T11:45:00"_s) << u"createdAt is not a time in UTC"_s;
    QTest::newRow("a fact the form does not know")
        << u"weather"_s << QJsonValue(u"晴"_s) << u"weather is not in the form"_s;
    QTest::newRow("a number for a text") << u"phone"_s << QJsonValue(5) << u"phone is not a text"_s;
    QTest::newRow("a text for a list") << u"findings"_s << QJsonValue(u"一"_s) << u"findings is not a list"_s;
    QTest::newRow("a text for a flag")
        << u"othersClean"_s << QJsonValue(u"是"_s) << u"othersClean is neither true nor false"_s;
    QTest::newRow("a line break") << u"address"_s << QJsonValue(u"一\n二"_s)
                                  << u"address holds a control character"_s;
    QTest::newRow("a blank finding") << u"findings"_s << QJsonValue(QJsonArray{u"一"_s, u""_s})
                                     << u"findings[1] is required"_s;
    QTest::newRow("a character that no font has") << u"findings"_s << QJsonValue(QJsonArray{u"安全帽😀"_s})
                                                  << u"findings[0] holds U+1f600, which no font has"_s;
}

void RenderingTest::badFactsAreNamed()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject facts = fixtureFacts(u"F03"_s);
    facts.remove(key);
    if (!value.isUndefined())
        facts.insert(key, value);
    const auto rendered = render(shippedForm(u"F03"_s), facts, {}, {testFonts()});
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().code, ErrorCode::InvalidInput);
    QTEST(rendered.error().context, "expected");
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--render"_s) {
        puts(mustRender(arguments.value(2), fixtureFacts(arguments.value(2))).sha256.toHex().constData());
        return 0;
    }
    RenderingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rendering.moc"
