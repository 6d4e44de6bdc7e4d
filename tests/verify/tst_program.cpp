// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person or a script runs it.
#include "app/verify/words.h"
#include "tests/verify/bundlefixture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using tests::writeFile;

class ProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysThatAllIsWell_data();
    void saysThatAllIsWell();
    void namesTheDamage();
    void namesEveryAlteredFile_data();
    void namesEveryAlteredFile();
    void namesTheDamageOfADraw_data();
    void namesTheDamageOfADraw();
    void speaksBothLanguages();
    void answersPrograms();
    void knowsTheOfficesKey();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void everyFindingHasWords();
    void aRelativePathNamesTheSameFolder();

private:
    struct Outcome {
        int exitCode = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] static Outcome run(const QStringList &arguments);

    tests::BundleFixture m_fixture;
    QString m_draw;
    QString m_pdf;
    QString m_altered; // a copy that one file at a time is altered in
    QTemporaryDir m_dir;
};

ProgramTest::Outcome ProgramTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FIELDCASE_BINARY_DIR "/bin/fieldcase-verify"), arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void ProgramTest::initTestCase()
{
    const auto record =
        store::collectDrawRecord(m_fixture.org().member(domain::Role::Dispatcher).vault(), m_fixture.draw());
    QVERIFY(record);
    m_draw = m_dir.filePath(u"draw.json"_s);
    writeFile(m_draw, record->toBytes().value());
    m_pdf = m_fixture.whole() + u"/documents/01 F05 （鲁示）应急责改〔2026〕1号.pdf"_s;
}

void ProgramTest::aRelativePathNamesTheSameFolder()
{
    const QString relative = QDir::current().relativeFilePath(m_fixture.whole());
    QVERIFY(QDir::isRelativePath(relative));
    const Outcome outcome = run({u"bundle"_s, relative});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out));
}

void ProgramTest::saysThatAllIsWell_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a bundle") << u"bundle"_s;
    QTest::newRow("a draw") << u"draw"_s;
    QTest::newRow("a document") << u"pdf"_s;
}

void ProgramTest::saysThatAllIsWell()
{
    QFETCH(QString, what);
    QStringList arguments{what, what == u"bundle" ? m_fixture.whole() : what == u"draw" ? m_draw : m_pdf};
    if (what == u"pdf")
        arguments += {u"--bundle"_s, m_fixture.whole()};
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(!outcome.out.contains(u'%') && !outcome.out.contains(u"✗"_s));
}

void ProgramTest::namesTheDamage()
{
    const QString folder = m_fixture.copy();
    writeFile(folder + u"/case/0003.body.json"_s, "{}");
    const Outcome outcome = run({u"bundle"_s, folder, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.contains(u"case/0003.body.json was altered"_s));
}

/// One byte in the middle of each file of a bundle, as a court would find it: the program says which file,
/// and accuses no other.
void ProgramTest::namesEveryAlteredFile_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator it(m_fixture.whole(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(m_fixture.whole()).relativeFilePath(it.next());
        QTest::newRow(qPrintable(path)) << path;
    }
}

void ProgramTest::namesEveryAlteredFile()
{
    QFETCH(QString, path);
    if (m_altered.isEmpty())
        m_altered = m_fixture.copy();
    const QByteArray bytes = tests::readFile(m_altered + u'/' + path);
    QByteArray altered = bytes;
    altered[bytes.size() / 2] = char(altered.at(bytes.size() / 2) ^ 1);
    writeFile(m_altered + u'/' + path, altered);
    const Outcome answer = run({u"bundle"_s, m_altered, u"--json"_s, u"--lang"_s, u"zh_CN"_s});
    writeFile(m_altered + u'/' + path, bytes);
    QCOMPARE(answer.exitCode, 1);
    const QJsonArray findings =
        QJsonDocument::fromJson(answer.out.toUtf8()).object().value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first()[u"place"_s].toString(), path);
    QVERIFY(findings.first()[u"words"_s].toString().contains(path));
    QVERIFY(findings.first()[u"words"_s].toString().contains(u"已被改动"_s));
}

/// A byte of the record of a draw, at places spread over the whole file.
void ProgramTest::namesTheDamageOfADraw_data()
{
    QTest::addColumn<int>("percent");
    for (int percent = 0; percent < 100; percent += 8)
        QTest::addRow("after %d percent", percent) << percent;
}

void ProgramTest::namesTheDamageOfADraw()
{
    QFETCH(int, percent);
    QByteArray bytes = tests::readFile(m_draw);
    const qsizetype at = bytes.size() * percent / 100;
    bytes[at] = char(bytes.at(at) ^ 1);
    const QString path = m_dir.filePath(u"altered.json"_s);
    writeFile(path, bytes);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        const Outcome outcome = run({u"draw"_s, path, u"--lang"_s, language});
        QCOMPARE(outcome.exitCode, 1);
        // the verdict and at least one sentence that says what is wrong
        QVERIFY2(outcome.out.trimmed().count(u'\n') >= 1, qPrintable(outcome.out));
        QVERIFY2(!outcome.out.contains(u'%'), qPrintable(outcome.out));
    }
}

void ProgramTest::speaksBothLanguages()
{
    QVERIFY(run({u"bundle"_s, m_fixture.whole(), u"--lang"_s, u"zh_CN"_s}).out.startsWith(u"卷宗包完好"_s));
    QVERIFY(
        run({u"bundle"_s, m_fixture.whole(), u"--lang"_s, u"en"_s}).out.startsWith(u"The bundle is whole"_s));
    QCOMPARE(languageNamed(u"zh_CN"_s), Language::Chinese);
    QCOMPARE(languageNamed(u"C"_s), Language::Chinese); // names no language at all
    QCOMPARE(languageNamed(u"en_GB"_s), Language::English);
}

void ProgramTest::answersPrograms()
{
    const QString folder = m_fixture.copy();
    writeFile(folder + u"/added"_s, "x");
    const Outcome outcome = run({u"bundle"_s, folder, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject answer = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(answer.value(u"whole"_s), QJsonValue(false));
    const QJsonObject finding = answer.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(finding.value(u"code"_s), QJsonValue(u"file_extra"_s));
    QCOMPARE(finding.value(u"place"_s), QJsonValue(u"added"_s));
    QVERIFY(!finding.value(u"words"_s).toString().isEmpty());
}

void ProgramTest::knowsTheOfficesKey()
{
    const QByteArray key = m_fixture.org().office().vault().keys().signingKey().publicKey();
    const QString pem = m_fixture.whole() + u"/keys/office.pem"_s;
    const QStringList arguments{u"bundle"_s, m_fixture.whole(), u"--office-key"_s};
    QCOMPARE(run(arguments + QStringList{pem}).exitCode, 0);
    QCOMPARE(run(arguments + QStringList{QString::fromLatin1(key.toHex())}).exitCode, 0);
    QCOMPARE(run(arguments + QStringList{QString(64, u'0')}).exitCode, 1);
}

void ProgramTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown command") << QStringList{u"check"_s, u"."_s};
    QTest::newRow("no folder") << QStringList{u"bundle"_s};
    QTest::newRow("a folder that is not there") << QStringList{u"bundle"_s, u"/nowhere"_s};
    QTest::newRow("a document without a bundle") << QStringList{u"pdf"_s, u"a.pdf"_s};
    QTest::newRow("an unknown option") << QStringList{u"bundle"_s, u"."_s, u"--quick"_s};
    QTest::newRow("no key") << QStringList{u"bundle"_s, u"."_s, u"--office-key"_s, u"nonsense"_s};
}

void ProgramTest::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty() && !outcome.err.isEmpty());
    QCOMPARE(run({u"--help"_s}).exitCode, 0);
}

void ProgramTest::everyFindingHasWords()
{
    QSet<QString> codes;
    const auto check = [&](const QString &code, const QString &english, const QString &chinese) {
        QVERIFY2(!codes.contains(code), qPrintable(code));
        codes.insert(code);
        QVERIFY(!english.contains(u'%') && !chinese.contains(u'%'));
        QVERIFY2(english != chinese, qPrintable(code));
    };
    const auto checkFinding = [&](const Finding &finding) {
        check(codeOf(finding), wordsFor(finding, Language::English), wordsFor(finding, Language::Chinese));
    };
    for (int fault = 0; fault <= int(Fault::PdfUnknown); ++fault) {
        if (Fault(fault) != Fault::DrawWrong)
            checkFinding({Fault(fault), u"PLACE"_s, {}, {}});
    }
    for (int fault = 0; fault <= int(domain::TranscriptFault::NotTheCompleted); ++fault)
        checkFinding({Fault::DrawWrong, u"PLACE"_s, u"DETAIL"_s, domain::TranscriptFault(fault)});
    for (int remark = 0; remark <= int(Remark::PdfVoided); ++remark) {
        const Note note{Remark(remark), u"PLACE"_s, u"DETAIL"_s};
        check(codeOf(note), wordsFor(note, Language::English), wordsFor(note, Language::Chinese));
    }
    QCOMPARE(wordsFor(Finding{Fault::FileUnreadable, u"a (1)"_s, {}, {}}, Language::English),
             u"a (1) cannot be read."_s);
}

} // namespace fieldcase::verify

QTEST_GUILESS_MAIN(fieldcase::verify::ProgramTest)
#include "tst_program.moc"
