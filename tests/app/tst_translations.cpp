// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Holds the .ts files to the sources and to completeness.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsTranslated_data() { languages(); }
    void everyWordIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void lupdateChangesNothing_data() { languages(); }
    void lupdateChangesNothing();

private:
    static void languages();
};

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QString pathOf(const QString &language)
{
    return u"%1/translations/fieldcase_%2.ts"_s.arg(QStringLiteral(FIELDCASE_SOURCE_DIR), language);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            QString plain;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText(); // numerusform
                else
                    plain += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << plain;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    const QByteArray content = contentOf(pathOf(language));
    QXmlStreamReader xml(content);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return messages;
}

} // namespace

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void TranslationsTest::everyWordIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 50);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.source));
    }
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    static const QRegularExpression placeholder(u"%L?(\\d|n)"_s);
    const QList<Message> messages = messagesOf(language);
    for (const Message &message : messages) {
        QSet<QString> expected;
        for (auto match = placeholder.globalMatch(message.source); match.hasNext();)
            expected << match.next().captured();
        for (const QString &translation : message.translations) {
            QSet<QString> found;
            for (auto match = placeholder.globalMatch(translation); match.hasNext();)
                found << match.next().captured();
            // A language may leave the number out of a singular ("one character more").
            if (message.translations.size() > 1)
                found << expected.values().filter(u"%n"_s).value(0, u"%n"_s);
            QVERIFY2(found.contains(expected) || found == expected, qPrintable(message.source));
        }
    }
}

void TranslationsTest::lupdateChangesNothing()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"fieldcase_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(pathOf(language), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(FIELDCASE_SOURCE_DIR));
    lupdate.start(QStringLiteral(FIELDCASE_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s,
                   u"-extensions"_s, u"ui,h,cpp"_s, u"forms"_s, u"app"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(110000));
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(contentOf(copy), contentOf(pathOf(language)));
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
