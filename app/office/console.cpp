// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/console.h"

#include "app/office/terminalqr.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

void printJson(std::FILE *stream, const QJsonObject &json)
{
    print(stream, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
}

QString timeOf(const QJsonValue &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toInteger()).toString(Qt::ISODate);
}

QString joined(const QJsonValue &array)
{
    return array.toVariant().toStringList().join(u", "_s);
}

QString initWords(const QJsonObject &result)
{
    return u"The office “%1” is ready in %2\n"
           "  organisation   %3\n"
           "  reached at     %4, port %5\n"
           "  key's pin      %6\n"
           "  certificate    %2/ca.pem (for other tools; devices trust the pin)\n"
           "  database key   %7\n"
           "\n"
           "The recovery key is in %8\n"
           "It opens every case of this organisation, and it is kept nowhere else. Print that file or copy "
           "it to a medium\n"
           "that is locked away, then delete it here. Without it, cases whose keys are lost stay closed for ever.\n"_s
               .arg(result.value(u"name").toString(), result.value(u"data").toString(),
                    result.value(u"org").toString(), joined(result.value(u"hosts")),
                    QString::number(result.value(u"port").toInt()), result.value(u"pin").toString(),
                    result.value(u"key").toString(), result.value(u"recoveryKey").toString());
}

QString enrolWords(const QJsonObject &result)
{
    const QString ticket = result.value(u"ticket").toString();
    return u"%1\nTicket for one device (%2), good until %3:\n\n%4\n"_s.arg(
        terminalQr(ticket), joined(result.value(u"roles")), timeOf(result.value(u"validUntilMs")), ticket);
}

QString devicesWords(const QJsonObject &result)
{
    QString words;
    const QJsonArray devices = result.value(u"devices").toArray();
    for (const QJsonValue &device : devices) {
        words += u"%1  %2  %3  since %4"_s.arg(device[u"device"].toString(), device[u"name"].toString(),
                                               joined(device[u"roles"]), timeOf(device[u"enrolledAtMs"]));
        if (!device[u"active"].toBool())
            words += u"  REVOKED %1: %2"_s.arg(timeOf(device[u"revokedAtMs"]), device[u"reason"].toString());
        words += u'\n';
    }
    return words.isEmpty() ? u"No devices yet.\n"_s : words;
}

QString importWords(const QJsonObject &result)
{
    if (const QString problem = result.value(u"problem").toString(); problem != u"none")
        return u"Nothing was read: %1%2\n"_s.arg(problem,
                                                 result.value(u"missingColumns").toArray().isEmpty()
                                                     ? QString()
                                                     : u": "_s + joined(result.value(u"missingColumns")));
    QString words = u"%1: %2 added, %3 changed, %4 as they were, %5 left out (%6)\n"_s
                        .arg(result.value(u"register").toString())
                        .arg(result.value(u"added").toInt())
                        .arg(result.value(u"updated").toInt())
                        .arg(result.value(u"unchanged").toInt())
                        .arg(result.value(u"bad").toArray().size())
                        .arg(result.value(u"encoding").toString());
    const QJsonArray bad = result.value(u"bad").toArray();
    for (const QJsonValue &row : bad)
        words += u"  line %1: %2 %3 %4 %5\n"_s.arg(QString::number(row[u"line"].toInt()),
                                                   row[u"problem"].toString(), row[u"column"].toString(),
                                                   row[u"value"].toString(), row[u"key"].toString());
    if (!result.value(u"ignoredColumns").toArray().isEmpty())
        words += u"columns not understood: %1\n"_s.arg(joined(result.value(u"ignoredColumns")));
    return words;
}

QString checkWords(const QJsonObject &result)
{
    const QLocale locale;
    QString words = u"%1 entries and %2 objects (%3) were re-read: "_s.arg(
        locale.toString(result.value(u"entries").toInteger()),
        locale.toString(result.value(u"objects").toInteger()),
        locale.formattedDataSize(result.value(u"objectBytes").toInteger()));
    const QJsonArray troubles = result.value(u"troubles").toArray();
    if (troubles.isEmpty())
        return words + u"all is well.\n"_s;
    words += u"%1 troubles.\n"_s.arg(troubles.size());
    for (const QJsonValue &trouble : troubles)
        words += u"  "_s + trouble.toString() + u'\n';
    return words;
}

QString listWords(const QJsonObject &result)
{
    QString words;
    for (auto value = result.begin(); value != result.end(); ++value)
        words +=
            u"%1  %2\n"_s.arg(value.key().leftJustified(18),
                              value->isString() ? value->toString() : QString::number(value->toInteger()));
    return words;
}

QString wordsOf(const QString &command, const QJsonObject &result)
{
    if (command == u"init")
        return initWords(result);
    if (command == u"enrol")
        return enrolWords(result);
    if (command == u"serve")
        return u"Serving devices at %1%2. Stop with SIGTERM or Ctrl+C.\n"_s.arg(
            result.value(u"listening").toString(),
            result.contains(u"demoClock") ? u", by the demonstration clock"_s : QString());
    if (command == u"devices")
        return devicesWords(result);
    if (command == u"revoke")
        return u"Device %1 is shut out.\n"_s.arg(result.value(u"device").toString());
    if (command == u"import")
        return importWords(result);
    if (command == u"check")
        return checkWords(result);
    if (command == u"backup")
        return u"The backup is whole: %1 objects in %2. It opens with this office's passphrase or key file, "
               u"which is not\n"
               "in it: keep that elsewhere, and safe.\n"_s.arg(
                   QString::number(result.value(u"objects").toInteger()), result.value(u"to").toString());
    return listWords(result);
}

bool isInPart(const QString &command, const QJsonObject &result)
{
    if (command == u"check")
        return !result.value(u"troubles").toArray().isEmpty();
    return command == u"import" && !result.value(u"bad").toArray().isEmpty();
}

bool isFailure(const QString &command, const QJsonObject &result)
{
    return command == u"import" && result.value(u"problem").toString() != u"none";
}

} // namespace

QString failureWords(const domain::Error &error)
{
    return u"%1 (%2)"_s.arg(error.context, domain::errorCodeName(error.code));
}

Exit tell(const OfficeOptions &options, const AdminResult &result)
{
    if (!result) {
        if (options.isJson)
            printJson(stdout, toJson(result));
        else
            print(stderr, u"fieldcase-office: %1\n"_s.arg(failureWords(result.error())));
        return Exit::Failed;
    }
    if (options.isJson)
        printJson(stdout, *result);
    else
        print(stdout, wordsOf(options.command, *result));
    if (isFailure(options.command, *result))
        return Exit::Failed;
    return isInPart(options.command, *result) ? Exit::InPart : Exit::Done;
}

void tellProgress(const OfficeOptions &options, const QJsonObject &progress)
{
    if (options.isJson)
        return printJson(stderr, {{u"progress"_s, progress}});
    print(stderr, u"%1: %2 of %3\n"_s.arg(progress.value(u"step").toString())
                      .arg(progress.value(u"done").toInteger())
                      .arg(progress.value(u"total").toInteger()));
}

void logAsJson()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        static constexpr const char *kLevels[] = {"debug", "warning", "critical", "fatal", "info"};
        printJson(stderr, {{u"ms"_s, QDateTime::currentMSecsSinceEpoch()},
                           {u"level"_s, QString::fromLatin1(kLevels[type])},
                           {u"category"_s, QString::fromLatin1(context.category)},
                           {u"message"_s, message}});
    });
}

} // namespace fieldcase::app
