// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bundlemanifest.h"
#include "models/domain/canonicaljson.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QTest>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

class BundleManifestTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBack();
    void refuses_data();
    void refuses();
    void sumsAreWhatSha256sumReads();
    void namesAreSafe_data();
    void namesAreSafe();

private:
    [[nodiscard]] static BundleManifest sample();
};

BundleManifest BundleManifestTest::sample()
{
    tests::FakeClock clock;
    tests::SeededRandom random(1);
    BundleManifest manifest;
    manifest.suite = u"fc1"_s;
    manifest.org = OrgId::create(clock, random);
    manifest.caseId = CaseId::create(clock, random);
    manifest.title = u"示例市机械有限公司"_s;
    manifest.createdAtMs = 1;
    manifest.device = DeviceId::create(clock, random);
    manifest.sign = QByteArray(32, 'k');
    manifest.entries = {{Digest::of("entry"), u"case/0001"_s, true}};
    manifest.objects = {{Digest::of("object"), u"evidence/1 照片.jpg"_s}};
    manifest.files = {{u"README.txt"_s, 3, Digest::of("abc")},
                      {u"case/0001.body.json"_s, 2, Digest::of("{}")}};
    return manifest;
}

void BundleManifestTest::comesBack()
{
    QCOMPARE(BundleManifest::fromBytes(sample().toBytes()), sample());
}

void BundleManifestTest::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another kind of file")
        << QByteArray("fieldcase-bundle") << QByteArray("fieldcase-bundlf") << ErrorCode::InvalidInput;
    QTest::newRow("a later version") << QByteArray("\"v\":1}") << QByteArray("\"v\":2}") << ErrorCode::TooNew;
    QTest::newRow("a path out of the folder")
        << QByteArray("\"case/0001.body.json\"") << QByteArray("\"../0001.body.json\"")
        << ErrorCode::InvalidInput;
    QTest::newRow("an absolute path")
        << QByteArray("\"case/0001.body.json\"") << QByteArray("\"/etc/passwd\"") << ErrorCode::InvalidInput;
    QTest::newRow("files out of order")
        << QByteArray("\"case/0001.body.json\"") << QByteArray("\"A.txt\"") << ErrorCode::InvalidInput;
    QTest::newRow("a file twice") << QByteArray("\"case/0001.body.json\"") << QByteArray("\"README.txt\"")
                                  << ErrorCode::InvalidInput;
    QTest::newRow("an unknown key") << QByteArray("\"v\":1}") << QByteArray("\"v\":1,\"w\":1}")
                                    << ErrorCode::InvalidInput;
}

void BundleManifestTest::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    QByteArray bytes = sample().toBytes();
    QVERIFY(bytes.contains(from));
    const auto read = BundleManifest::fromBytes(bytes.replace(from, to));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void BundleManifestTest::sumsAreWhatSha256sumReads()
{
    const QByteArrayList lines = sample().sums(Digest::of("m"), Digest::of("s")).split('\n');
    QCOMPARE(lines.size(), 5); // the last line ends too
    QCOMPARE(lines.at(0),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  README.txt"));
    QVERIFY(lines.at(3).endsWith("  manifest.json.sig"));
}

void BundleManifestTest::namesAreSafe_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"现场照片 1.jpg"_s << u"现场照片 1.jpg"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("another system's path") << u"C:\\Temp\\a.jpg"_s << u"C__Temp_a.jpg"_s;
    QTest::newRow("dots only") << u"..."_s << u"_"_s;
    QTest::newRow("nothing") << QString() << u"_"_s;
    QTest::newRow("a line feed") << u"a\nb.pdf"_s << u"a_b.pdf"_s;
    QTest::newRow("too long") << QString(200, u'文') + u".jpeg"_s << QString(38, u'文') + u".jpeg"_s;
}

void BundleManifestTest::namesAreSafe()
{
    QFETCH(QString, wish);
    QFETCH(QString, name);
    QCOMPARE(safeFileName(wish), name);
    QVERIFY(isSafeBundlePath(u"evidence/"_s + name));
}

} // namespace fieldcase::domain

QTEST_APPLESS_MAIN(fieldcase::domain::BundleManifestTest)
#include "tst_bundlemanifest.moc"
