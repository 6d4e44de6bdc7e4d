// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documenttools.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fieldcase::documents;

/// What an archive's own tools say about our files.
class ArchivabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void allFontsAreEmbedded_data();
    void allFontsAreEmbedded();
    void theStructureIsSound_data();
    void theStructureIsSound();
    void preflightFindsAValidArchiveFile_data();
    void preflightFindsAValidArchiveFile();
};

namespace {

void addDocuments()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QList<Handwriting>>("signatures");
    const QList<Handwriting> signatures{
        scribble(u"officer1"_s), {u"officer2"_s, {}, u"因公外出，由他人代签无效。"_s}, scribble(u"party"_s)};
    QTest::newRow("a record") << u"F03"_s << QList<Handwriting>{};
    QTest::newRow("a signed record") << u"F03"_s << signatures;
    QTest::newRow("a signed order") << u"F05"_s << signatures;
    QTest::newRow("a decision") << u"F34"_s << QList<Handwriting>{};
    QTest::newRow("a draw") << u"draw-record"_s << QList<Handwriting>{};
}

class PdfOnDisk
{
public:
    PdfOnDisk(const QString &form, const QList<Handwriting> &signatures)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        file.write(mustRender(form, fixtureFacts(form), signatures).pdf);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"document.pdf"_s); }

private:
    QTemporaryDir m_folder;
};

const QStringList kJars{u"preflight.jar"_s, u"pdfbox2.jar"_s,         u"fontbox2.jar"_s,
                        u"xmpbox.jar"_s,    u"commons-logging.jar"_s, u"javax.activation.jar"_s,
                        u"jaxb-api.jar"_s};

} // namespace

void ArchivabilityTest::allFontsAreEmbedded_data()
{
    addDocuments();
}

void ArchivabilityTest::allFontsAreEmbedded()
{
    QFETCH(QString, form);
    QFETCH(QList<Handwriting>, signatures);
    const PdfOnDisk pdf(form, signatures);
    const QList<QByteArray> lines = runTool(u"pdffonts"_s, {pdf.path()}).out.trimmed().split('\n');
    QVERIFY(lines.size() >= 4); // two lines of head
    for (const QByteArray &line : lines.mid(2)) {
        QVERIFY2(line.startsWith("Fieldcase"), line.constData());
        QVERIFY2(line.simplified().contains("CID TrueType Identity-H yes no yes"), line.constData());
    }
}

void ArchivabilityTest::theStructureIsSound_data()
{
    addDocuments();
}

void ArchivabilityTest::theStructureIsSound()
{
    QFETCH(QString, form);
    QFETCH(QList<Handwriting>, signatures);
    const PdfOnDisk pdf(form, signatures);
    const ToolAnswer answer = runTool(u"qpdf"_s, {u"--check"_s, pdf.path()});
    QVERIFY2(answer.code == 0, (answer.out + answer.errors).constData());
    QVERIFY(answer.errors.isEmpty());
}

void ArchivabilityTest::preflightFindsAValidArchiveFile_data()
{
    addDocuments();
}

void ArchivabilityTest::preflightFindsAValidArchiveFile()
{
    QFETCH(QString, form);
    QFETCH(QList<Handwriting>, signatures);
    QStringList path;
    for (const QString &jar : kJars) {
        path.append(u"/usr/share/java/"_s + jar);
        if (!QFile::exists(path.last()))
            QSKIP(qPrintable(jar + u" is not installed"_s));
    }
    const PdfOnDisk pdf(form, signatures);
    const ToolAnswer answer = runTool(
        u"java"_s, {u"-cp"_s, path.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, pdf.path()});
    if (answer.code == -1)
        QSKIP("java is not installed");
    QVERIFY2(answer.out.contains("is a valid PDF/A-1b file"), (answer.out + answer.errors).constData());
}

QTEST_MAIN(ArchivabilityTest)
#include "tst_archivability.moc"
