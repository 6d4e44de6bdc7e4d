// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"
#include "models/domain/registerimport.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QtTest>

using namespace fieldcase::domain;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(int number)
{
    const QString body = u"91371002MA%1"_s.arg(number, 7, 10, QChar(u'0'));
    return body + creditCodeCheck(body);
}

std::optional<Enterprise> none(const QString &)
{
    return std::nullopt;
}

QByteArray gb18030(const QString &text)
{
    return QStringEncoder("GB18030").encode(text);
}

const QString kPlain =
    u"统一社会信用代码,企业名称,地址,风险等级\n%1,海澜机械有限公司,\"环翠区\n文化路 1 号\",黄\n"_s;

} // namespace

class RegisterImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data();
    void readsRecords();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void namesWhatIsWrongWithAFile_data();
    void namesWhatIsWrongWithAFile();
    void namesWhatIsWrongWithARow_data();
    void namesWhatIsWrongWithARow();
    void takesRareCharacters();
    void listsHoldPlainLines();
    void takesGoodRowsBesideBadOnes();
    void updatesOnlyTheColumnsTheFileHas();
    void secondImportChangesNothing();
    void duplicateOfABadRowIsTaken();
    void badRowsCanBeMendedAndImportedAgain();
    void readsOfficers();
    void knownOfficerKeepsId();
    void largeFileIsReadInSeconds();
};

void RegisterImportTest::readsRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("records");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("LF, CRLF and CR ends")
        << u"a,b\nc,d\r\ne,f\rg,h"_s
        << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}}
        << QList<int>{1, 2, 3, 4};
    QTest::newRow("quotes hold separators, quotes and line ends")
        << u"\"a,\"\"b\"\"\",\"c\r\nd\"\ne,f\n"_s
        << QList<QStringList>{{u"a,\"b\""_s, u"c\nd"_s}, {u"e"_s, u"f"_s}} << QList<int>{1, 3};
    QTest::newRow("empty lines are passed over")
        << u"a,b\n\n,\nc,d\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}} << QList<int>{1, 4};
    QTest::newRow("semicolons and tabs divide too")
        << u"a;b\nc;d,e"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d,e"_s}} << QList<int>{1, 2};
    QTest::newRow("an open quote spoils only its line")
        << u"a,b\nc,\"d\ne,f\ng,h"_s
        << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"\"d"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}}
        << QList<int>{1, 2, 3, 4};
    QTest::newRow("nothing") << QString() << QList<QStringList>{} << QList<int>{};
}

void RegisterImportTest::readsRecords()
{
    QFETCH(QString, text);
    CsvReader reader(text);
    QList<QStringList> records;
    QList<int> lines;
    while (const auto record = reader.next()) {
        records << record->fields;
        lines << record->line;
    }
    QTEST(records, "records");
    QTEST(lines, "lines");
}

void RegisterImportTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    const QString text = kPlain.arg(codeOf(1));
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("GBK") << gb18030(text) << u"GB18030"_s;
    QTest::newRow("UTF-16 with mark")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom).encode(text))
        << u"UTF-16"_s;
    QTest::newRow("CRLF") << QString(text).replace(u'\n', u"\r\n"_s).toUtf8() << u"UTF-8"_s;
}

void RegisterImportTest::readsEveryEncoding()
{
    QFETCH(QByteArray, file);
    const auto import = importEnterprises(file, none);
    QCOMPARE(import.report.problem, FileProblem::None);
    QTEST(import.report.encoding, "encoding");
    QCOMPARE(import.report.bad, QList<BadRow>());
    QCOMPARE(import.rows.size(), 1);
    QCOMPARE(import.rows.first().name, u"海澜机械有限公司"_s);
    QCOMPARE(import.rows.first().address, u"环翠区 文化路 1 号"_s);
    QCOMPARE(import.rows.first().risk, RiskLevel::Yellow);
    QCOMPARE(Enterprise::fromJson(import.rows.first().toJson()), import.rows.first());
}

void RegisterImportTest::namesWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<FileProblem>("problem");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("nothing") << QByteArray() << FileProblem::Empty << QStringList{};
    QTest::newRow("headings only") << QByteArray("code,name\n") << FileProblem::Empty << QStringList{};
    QTest::newRow("a column is missing")
        << QByteArray("code,address\nx,y\n") << FileProblem::MissingColumn << QStringList{u"企业名称"_s};
    QTest::newRow("a column twice") << u"code,企业名称,名称\nx,y,z\n"_s.toUtf8()
                                    << FileProblem::RepeatedColumn << QStringList{u"名称"_s};
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04 and more") << FileProblem::Spreadsheet
                                   << QStringList{};
    QTest::newRow("a picture") << QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF\x00", 11) << FileProblem::NotText
                               << QStringList{};
}

void RegisterImportTest::namesWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, file);
    const auto import = importEnterprises(file, none);
    QTEST(import.report.problem, "problem");
    QTEST(import.report.missingColumns, "columns");
    QVERIFY(import.rows.isEmpty());
}

void RegisterImportTest::namesWhatIsWrongWithARow_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<RowProblem>("problem");
    QTest::addColumn<QString>("column");
    const QString code = codeOf(7);
    QString wrong = code;
    wrong[17] = wrong[17] == u'1' ? u'2' : u'1';
    QTest::newRow("wrong check character")
        << wrong + u",甲,,,,,"_s << RowProblem::NotACreditCode << u"统一社会信用代码"_s;
    QTest::newRow("no code") << u",甲,,,,,"_s << RowProblem::MissingValue << u"统一社会信用代码"_s;
    QTest::newRow("no name") << code + u",,,,,,"_s << RowProblem::MissingValue << u"企业名称"_s;
    QTest::newRow("unknown risk") << code + u",甲,紫,,,,"_s << RowProblem::UnknownWord << u"风险等级"_s;
    QTest::newRow("not a number") << code + u",甲,,八十,,,"_s << RowProblem::NotANumber << u"从业人数"_s;
    QTest::newRow("not a date") << code + u",甲,,,2026-02-30,,"_s << RowProblem::NotADate
                                << u"上次检查日期"_s;
    QTest::newRow("half a position") << code + u",甲,,,,122.1,"_s << RowProblem::NotAPosition << QString();
    QTest::newRow("not on the earth") << code + u",甲,,,,122.1,97"_s << RowProblem::NotAPosition << u"纬度"_s;
    QTest::newRow("not a finite number")
        << code + u",甲,,,,nan,37"_s << RowProblem::NotAPosition << u"经度"_s;
    QTest::newRow("name too long") << code + u',' + QString(201, u'长') + u",,,,,"_s << RowProblem::TooLong
                                   << u"企业名称"_s;
    QTest::newRow("a name that turns the reading direction")
        << code + u",\u202e甲,,,,,"_s << RowProblem::TooLong << u"企业名称"_s;
    QTest::newRow("more fields than headings")
        << code + u",甲,,,,,,extra"_s << RowProblem::TooManyFields << QString();
    QTest::newRow("open quote") << code + u",\"甲,,,,,"_s << RowProblem::OpenQuote << QString();
}

void RegisterImportTest::namesWhatIsWrongWithARow()
{
    QFETCH(QString, row);
    const QString file = u"统一社会信用代码,企业名称,风险等级,从业人数,上次检查日期,经度,纬度\n"_s + row +
                         u"\n"_s + codeOf(8) + u",乙,红,86,2026/3/5,122.1203333,37.5\n"_s;
    const auto import = importEnterprises(file.toUtf8(), none);
    QCOMPARE(import.rows.size(), 1);
    QCOMPARE(import.rows.first().lastInspectedOn, QDate(2026, 3, 5));
    QCOMPARE(import.rows.first().lon1e7, 1'221'203'333);
    QCOMPARE(import.report.bad.size(), 1);
    QCOMPARE(import.report.bad.first().line, 2);
    QTEST(import.report.bad.first().problem, "problem");
    QTEST(import.report.bad.first().column, "column");
}

void RegisterImportTest::takesRareCharacters()
{
    // Names in use lie outside the first plane: two UTF-16 units each.
    const auto import =
        importEnterprises(u"code,name\n%1,示例市𠮷𬭎堃厂\n"_s.arg(codeOf(3)).toUtf8(), none);
    QCOMPARE(import.report.bad, QList<BadRow>());
    QCOMPARE(import.rows.first().name, u"示例市𠮷𬭎堃厂"_s);
    QCOMPARE(Enterprise::fromJson(import.rows.first().toJson()), import.rows.first());
}

void RegisterImportTest::listsHoldPlainLines()
{
    const auto read = [](const QString &areas) {
        const QString file = u"certificate,name,valid_to,areas\nA1,甲,2028-01-01,%1\n"_s.arg(areas);
        return importOfficers(
            file.toUtf8(), [](const QString &) { return std::nullopt; },
            [] { return OfficerId(QUuid(1, 2, 0x7003, 0x80, 0, 0, 0, 0, 0, 0, 1)); });
    };
    QCOMPARE(read(u"高新区；经开区"_s).rows.first().areas, QStringList({u"高新区"_s, u"经开区"_s}));
    QCOMPARE(read(u"高新\u0013区"_s).report.bad.first().problem, RowProblem::TooLong);
}

void RegisterImportTest::takesGoodRowsBesideBadOnes()
{
    QString file = u"\ufeff企业名称*,统一社会信用代码（18位）,备注\n"_s;
    for (int i = 0; i < 100; ++i)
        file += u"第%1厂,%2,\n"_s.arg(i).arg(i % 10 == 3 ? u"91371002MA0000000X"_s : codeOf(i % 50));
    const auto import = importEnterprises(file.toUtf8(), none);
    QCOMPARE(import.rows.size(), 45);
    QCOMPARE(import.report.added, 45);
    QCOMPARE(import.report.bad.size(), 55);
    QCOMPARE(import.report.ignoredColumns, QStringList{u"备注"_s});
    const BadRow &repeated = import.report.bad.last();
    QCOMPARE(repeated.problem, RowProblem::Duplicate);
    QCOMPARE(repeated.line, 101);
    QCOMPARE(repeated.value, u"51"_s);
}

void RegisterImportTest::updatesOnlyTheColumnsTheFileHas()
{
    Enterprise old;
    old.code = codeOf(1);
    old.name = u"旧名"_s;
    old.risk = RiskLevel::Red;
    old.phone = u"0631-1"_s;
    const auto import = importEnterprises(
        (u"code,name\n"_s + old.code.toLower() + u",新名\n"_s).toUtf8(),
        [&](const QString &code) { return code == old.code ? std::optional(old) : std::nullopt; });
    QCOMPARE(import.report.updated, 1);
    QCOMPARE(import.rows.first().name, u"新名"_s);
    QCOMPARE(import.rows.first().risk, RiskLevel::Red);
    QCOMPARE(import.rows.first().phone, u"0631-1"_s);
}

void RegisterImportTest::secondImportChangesNothing()
{
    const QByteArray file = kPlain.arg(codeOf(1)).toUtf8();
    const auto first = importEnterprises(file, none);
    const auto second =
        importEnterprises(file, [&first](const QString &) { return std::optional(first.rows.first()); });
    QVERIFY(second.rows.isEmpty());
    QCOMPARE(second.report.unchanged, 1);
}

void RegisterImportTest::duplicateOfABadRowIsTaken()
{
    const QString code = codeOf(1);
    const auto import = importEnterprises(
        (u"code,name,risk\n"_s + code + u",甲,紫\n"_s + code + u",甲,红\n"_s).toUtf8(), none);
    QCOMPARE(import.rows.size(), 1);
    QCOMPARE(import.report.bad.size(), 1);
    QCOMPARE(import.report.bad.first().problem, RowProblem::UnknownWord);
}

void RegisterImportTest::badRowsCanBeMendedAndImportedAgain()
{
    const QString code = codeOf(1);
    const auto import =
        importEnterprises((u"code,name,risk\n"_s + code + u",\"甲,\"\"乙\"\"\",紫\n"_s).toUtf8(), none);
    QByteArray file = badRowsCsv(import.report, u"行"_s, u"原因"_s,
                                 [](const BadRow &row) { return rowProblemName(row.problem); });
    QVERIFY(file.startsWith("\xef\xbb\xbf"));
    QVERIFY(file.contains("unknown_word"));
    file.replace(u"紫"_s.toUtf8(), u"红"_s.toUtf8());
    const auto again = importEnterprises(file, none);
    QCOMPARE(again.report.bad, QList<BadRow>());
    QCOMPARE(again.rows.size(), 1);
    QCOMPARE(again.rows.first().name, u"甲,\"乙\""_s);
}

void RegisterImportTest::readsOfficers()
{
    const QString file = u"姓名,执法证号,有效期,专业,状态,回避单位\n张喆,SD-示-0001,2028年6月30日,\"机械;"
                         u"危险化学品\",在岗,%1\n"
                         u"李堃,SD-示-0002,20270101,,请假,\n王珺,SD-示-0003,,,,\n"_s.arg(codeOf(1));
    int made = 0;
    const auto import = importOfficers(
        gb18030(file), [](const QString &) { return std::optional<Officer>(); },
        [&made] {
            ++made;
            return OfficerId(QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, uchar(made)));
        });
    QCOMPARE(import.rows.size(), 2);
    QCOMPARE(import.rows.first().specialities, QStringList({u"机械"_s, u"危险化学品"_s}));
    QCOMPARE(import.rows.first().recusals, QStringList{codeOf(1)});
    QCOMPARE(import.rows.first().validToOn, QDate(2028, 6, 30));
    QCOMPARE(import.rows.last().duty, DutyStatus::OnLeave);
    QCOMPARE(import.report.bad.size(), 1);
    QCOMPARE(import.report.bad.first().problem, RowProblem::MissingValue);
    QCOMPARE(import.report.bad.first().column, u"有效期"_s);
    QCOMPARE(Officer::fromJson(import.rows.first().toJson()), import.rows.first());
}

void RegisterImportTest::knownOfficerKeepsId()
{
    Officer old;
    old.certificate = u"SD-1"_s;
    old.officer = OfficerId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    old.name = u"张"_s;
    const auto import = importOfficers(
        "certificate,name,valid_to\nSD-1,Zhang,2028-01-01\n",
        [&old](const QString &) { return std::optional(old); }, [] { return OfficerId(); });
    QCOMPARE(import.report.updated, 1);
    QCOMPARE(import.rows.first().officer, old.officer);
}

void RegisterImportTest::largeFileIsReadInSeconds()
{
    QString file = u"code,name,address\n"_s;
    for (int i = 0; i < 200'000; ++i)
        file += codeOf(i) + u",\"第%1机械有限公司\",示例市环翠区\n"_s.arg(i);
    file += QString(20'000, u'x') + u'\n' + u"\"\n"_s.repeated(5'000);
    QElapsedTimer timer;
    timer.start();
    const auto import = importEnterprises(file.toUtf8(), none);
    QCOMPARE(import.rows.size(), 200'000);
    QVERIFY(!import.report.bad.isEmpty());
    qInfo("%d rows in %lld ms", int(import.rows.size()), timer.elapsed());
}

QTEST_APPLESS_MAIN(RegisterImportTest)
#include "tst_registerimport.moc"
