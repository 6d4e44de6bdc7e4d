// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `fieldcase-office import`: good rows come in, the others are listed, whatever the file looks like.
#include "tests/support/officeprogram.h"
#include "tests/support/samplebodies.h"

#include <QJsonArray>
#include <QtTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using tests::OfficeProgram;

namespace {

QString codeOf(int number)
{
    return tests::sampleEnterprise(number).code;
}

/// A credit code whose check character is another one.
QString wrongCode(int number)
{
    QString code = codeOf(number);
    code.back() = code.back() == u'0' ? u'1' : u'0';
    return code;
}

QString row(int number, const QString &name)
{
    return codeOf(number) + u',' + name + u",青州路1号\n"_s;
}

QByteArray gbk(const QString &text)
{
    // Qt writes no GBK
    static const QHash<QChar, QByteArray> bytes{
        {u'统', "\xCD\xB3"}, {u'一', "\xD2\xBB"}, {u'社', "\xC9\xE7"}, {u'会', "\xBB\xE1"},
        {u'信', "\xD0\xC5"}, {u'用', "\xD3\xC3"}, {u'代', "\xB4\xFA"}, {u'码', "\xC2\xEB"},
        {u'企', "\xC6\xF3"}, {u'业', "\xD2\xB5"}, {u'名', "\xC3\xFB"}, {u'称', "\xB3\xC6"},
        {u'地', "\xB5\xD8"}, {u'址', "\xD6\xB7"}, {u'鑫', "\xF6\xCE"}, {u'源', "\xD4\xB4"},
        {u'化', "\xBB\xAF"}, {u'工', "\xB9\xA4"}, {u'青', "\xC7\xE0"}, {u'州', "\xD6\xDD"},
        {u'路', "\xC2\xB7"}, {u'号', "\xBA\xC5"}};
    QByteArray encoded;
    for (const QChar letter : text)
        encoded += letter.unicode() < 128 ? QByteArray(1, letter.toLatin1()) : bytes.value(letter, "?");
    return encoded;
}

const QString kHeadings = u"统一社会信用代码,企业名称,地址\n"_s;

/// A row that must be left out.
struct Bad {
    int line;
    QString problem;
    QString column;
    friend bool operator==(const Bad &, const Bad &) = default;
};

QList<Bad> badRowsOf(const QJsonObject &report)
{
    QList<Bad> bad;
    for (const auto rows = report.value(u"bad").toArray(); const QJsonValue &row : rows)
        bad.append({row[u"line"].toInt(), row[u"problem"].toString(), row[u"column"].toString()});
    return bad;
}

} // namespace

Q_DECLARE_METATYPE(Bad)

class ProgramImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodRowsComeIn_data();
    void goodRowsComeIn();
    void aFileThatIsNoneIsRefused_data();
    void aFileThatIsNoneIsRefused();
    void officersToo();
    void rowsLeftOutComeInOncePutRight();
    void theSameFileAgainChangesNothing();
    void theServerTakesItToo();

private:
    [[nodiscard]] OfficeProgram::Ran
    importFile(const QByteArray &bytes, const QString &kind = u"enterprises"_s, const QStringList &more = {});
    [[nodiscard]] int registered(const QString &kind)
    {
        return m_office.run({u"stats"_s}).json.value(kind).toInt();
    }

    OfficeProgram m_office;
};

void ProgramImportTest::initTestCase()
{
    QCOMPARE(m_office.init().exitCode, 0);
}

OfficeProgram::Ran ProgramImportTest::importFile(const QByteArray &bytes, const QString &kind,
                                                 const QStringList &more)
{
    QFile file(m_office.file(u"register.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file");
    file.close();
    return m_office.run(QStringList{u"import"_s, kind, file.fileName()} + more);
}

void ProgramImportTest::goodRowsComeIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("added");
    QTest::addColumn<QList<Bad>>("bad");
    const QString column = u"统一社会信用代码"_s;
    QTest::newRow("UTF-8") << (kHeadings + row(1, u"鑫源化工"_s) + row(2, u"喆堃铸造"_s)).toUtf8()
                           << u"UTF-8"_s << 2 << QList<Bad>();
    QTest::newRow("UTF-8 with a mark")
        << "\xEF\xBB\xBF" + (kHeadings + row(3, u"鑫源化工"_s)).toUtf8() << u"UTF-8"_s << 1 << QList<Bad>();
    QTest::newRow("GBK") << gbk(kHeadings + row(4, u"鑫源化工"_s)) << u"GB18030"_s << 1 << QList<Bad>();
    QTest::newRow("CRLF")
        << QString(kHeadings + row(5, u"鑫源化工"_s) + row(6, u"喆堃"_s)).replace(u'\n', u"\r\n"_s).toUtf8()
        << u"UTF-8"_s << 2 << QList<Bad>();
    QTest::newRow("a line end in quotes")
        << (kHeadings + codeOf(7) + u",\"鑫源\n化工\",\"青州路1号\r\n二楼\"\n"_s + row(8, u"喆堃"_s) +
            u"x,y,z\n"_s)
               .toUtf8()
        << u"UTF-8"_s << 2 << QList<Bad>{{6, u"not_a_credit_code"_s, column}};
    QTest::newRow("wrong check characters")
        << (kHeadings + row(9, u"一号"_s) + wrongCode(10) + u",二号,\n"_s + row(11, u"三号"_s) +
            u"123,四号,\n"_s)
               .toUtf8()
        << u"UTF-8"_s << 2
        << QList<Bad>{{3, u"not_a_credit_code"_s, column}, {5, u"not_a_credit_code"_s, column}};
    QTest::newRow("duplicates")
        << (kHeadings + row(12, u"一号"_s) + row(13, u"二号"_s) + row(12, u"一号又"_s)).toUtf8() << u"UTF-8"_s
        << 2 << QList<Bad>{{4, u"duplicate"_s, column}};
    QTest::newRow("a name that is missing")
        << (kHeadings + codeOf(14) + u",,青州路1号\n"_s + row(15, u"二号"_s)).toUtf8() << u"UTF-8"_s << 1
        << QList<Bad>{{2, u"missing_value"_s, u"企业名称"_s}};
    QTest::newRow("a quote that never ends")
        << (kHeadings + codeOf(16) + u",\"一号,\n"_s + row(17, u"二号"_s)).toUtf8() << u"UTF-8"_s << 1
        << QList<Bad>{{2, u"open_quote"_s, QString()}};
    QTest::newRow("a field too many")
        << (kHeadings + codeOf(18) + u",一号,地址,多余\n"_s + row(19, u"二号"_s)).toUtf8() << u"UTF-8"_s << 1
        << QList<Bad>{{2, u"too_many_fields"_s, QString()}};
}

void ProgramImportTest::goodRowsComeIn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, added);
    QFETCH(QList<Bad>, bad);
    const int before = registered(u"enterprises"_s);
    const auto ran = importFile(bytes);
    QCOMPARE(ran.exitCode, bad.isEmpty() ? 0 : 3);
    QCOMPARE(ran.json.value(u"problem").toString(), u"none"_s);
    QTEST(ran.json.value(u"encoding").toString(), "encoding");
    QCOMPARE(ran.json.value(u"added").toInt(), added);
    QCOMPARE(badRowsOf(ran.json), bad);
    QCOMPARE(registered(u"enterprises"_s), before + added);
}

void ProgramImportTest::aFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("a missing column") << u"企业名称,地址\n鑫源化工,青州路\n"_s.toUtf8() << u"missing_column"_s
                                      << QStringList{u"统一社会信用代码"_s};
    QTest::newRow("nothing") << QByteArray() << u"empty"_s << QStringList();
    QTest::newRow("headings only") << kHeadings.toUtf8() << u"empty"_s << QStringList();
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x14\0\0\0", 8) + QByteArray(200, 'x')
                                   << u"spreadsheet"_s << QStringList();
    QTest::newRow("no text") << QByteArray("\xFF\xFF\0\1\2\3", 6) << u"not_text"_s << QStringList();
}

void ProgramImportTest::aFileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, missing);
    const int before = registered(u"enterprises"_s);
    const auto ran = importFile(bytes);
    QCOMPARE(ran.exitCode, 1);
    QTEST(ran.json.value(u"problem").toString(), "problem");
    QCOMPARE(ran.json.value(u"missingColumns").toVariant().toStringList(), missing);
    QCOMPARE(registered(u"enterprises"_s), before);

    const auto absent = m_office.run({u"import"_s, u"officers"_s, m_office.file(u"absent.csv"_s)});
    QCOMPARE(absent.exitCode, 1);
    QCOMPARE(absent.errorCode(), u"not_found"_s);
    QVERIFY2(absent.errorWords().contains(u"absent.csv"_s), qPrintable(absent.errorWords()));
}

void ProgramImportTest::officersToo()
{
    const int before = registered(u"officers"_s);
    const auto ran = importFile(
        u"姓名,执法证号,有效期至\n李喆,鲁示001,2099-12-31\n张堃,鲁示002,明年\n王玥,,2099-12-31\n"_s.toUtf8(),
        u"officers"_s);
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(badRowsOf(ran.json),
             (QList<Bad>{{3, u"not_a_date"_s, u"有效期至"_s}, {4, u"missing_value"_s, u"执法证号"_s}}));
    QCOMPARE(registered(u"officers"_s), before + 1);
}

void ProgramImportTest::rowsLeftOutComeInOncePutRight()
{
    const QString badFile = m_office.file(u"bad.csv"_s);
    const auto first =
        importFile((kHeadings + row(30, u"一号"_s) + wrongCode(31) + u",\"二\n号\",\n"_s).toUtf8(),
                   u"enterprises"_s, {u"--bad-rows"_s, badFile});
    QCOMPARE(first.exitCode, 3);
    QVERIFY(!first.json.contains(u"badRowsCsv"));
    QFile file(badFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.contains(wrongCode(31).toLatin1()));
    QVERIFY(!bytes.contains(codeOf(30).toLatin1()));
    const auto second = importFile(bytes.replace(wrongCode(31).toLatin1(), codeOf(31).toLatin1()));
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json.value(u"added").toInt(), 1);
}

void ProgramImportTest::theSameFileAgainChangesNothing()
{
    const QByteArray bytes = (kHeadings + row(40, u"一号"_s) + row(41, u"二号"_s)).toUtf8();
    QCOMPARE(importFile(bytes).json.value(u"added").toInt(), 2);
    const auto entries = m_office.run({u"stats"_s}).json.value(u"entries");
    const auto again = importFile(bytes);
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(again.json.value(u"added").toInt(), 0);
    QCOMPARE(again.json.value(u"unchanged").toInt(), 2);
    QCOMPARE(m_office.run({u"stats"_s}).json.value(u"entries"), entries);
    const auto changed = importFile((kHeadings + row(40, u"一号新名"_s)).toUtf8());
    QCOMPARE(changed.json.value(u"updated").toInt(), 1);
}

void ProgramImportTest::theServerTakesItToo()
{
    QVERIFY(m_office.serve().json.contains(u"listening"));
    const auto ran = importFile((kHeadings + row(50, u"一号"_s) + wrongCode(51) + u",二号,\n"_s).toUtf8());
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.json.value(u"added").toInt(), 1);
    QCOMPARE(badRowsOf(ran.json).size(), 1);
    QCOMPARE(m_office.stop().exitCode, 0);
}

QTEST_GUILESS_MAIN(ProgramImportTest)
#include "tst_programimport.moc"
