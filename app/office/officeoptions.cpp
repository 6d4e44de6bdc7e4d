// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officeoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHostAddress>
#include <QJsonArray>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr char kHelp[] = R"(Usage: fieldcase-office COMMAND --data FOLDER [options]

The office of Fieldcase: keeps the organisation's entries and evidence objects, and gives receipts for them.

Commands
  init      Make a new office in FOLDER (which must be empty or absent).
              --name NAME --region REGION     of the office; the region as in document numbers, e.g. 鲁示
              --government NAME --court NAME  where a party may ask for review or sue, as documents say it
              [--agency NAME]                 as documents name it; the office's name unless given
              [--address HOST]...             how devices reach this server; this machine's names unless given
              [--port PORT]                   (8443)
              [--recovery-key FILE]           where the recovery key is written (FOLDER/recovery-key.txt)
  serve     Serve devices until SIGTERM or SIGINT.
              [--listen ADDRESS:PORT]         (127.0.0.1:8443); 0.0.0.0 and [::] listen everywhere
  enrol     Make a ticket that lets one new device in.
              --roles ROLE[,ROLE]...          officer, dispatcher, supervisor, reviewer, approver, archivist,
                                              administrator, auditor
              [--name NAME]                   of the person; taken from the register for a certificate
              [--certificate NUMBER]          of a person in the register of officers; needed for officers
              [--officer ID]                  of a person without a certificate who gets one more device
              [--valid-hours N]               how long the ticket works (168)
  devices   List the devices.
  revoke    Shut a device out from its next request on.
              --device ID --reason TEXT
  import enterprises|officers FILE
            Read a register from a CSV file. Good rows come in; rows left out are listed.
              [--bad-rows FILE]               write the rows left out to a CSV file, to be put right
  check     Re-read and re-verify everything.
              [--no-objects]                  but not the bytes of evidence objects
  stats     Say how much there is.
  backup    Copy the office to a new folder while it works. FOLDER can then be served as it is.
              --to FOLDER

A case file for the court is not exported here: the office keeps cases sealed and has no key to them. Whoever may
open the evidence exports it in the window (“Export case file”).

Options of every command
  --data FOLDER            the office's data folder
  --passphrase-file FILE   the database's passphrase is the first line of FILE (init: set it)
  --key-file FILE          the database's key is in FILE (FOLDER/unlock.key); not used with a passphrase
  --json                   answer with JSON: one object; progress as further objects, one a line, on stderr
  --demo-clock FILE        take the time from FILE: for demonstrations only
  --help, --version

While the office is served, the other commands speak to the server. Passphrase and key file are not needed then.

Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but not for everything (rows left out, troubles found).
)";

QCommandLineParser &describe(QCommandLineParser &parser)
{
    for (const char *name :
         {"data",   "name",         "region",   "agency", "government",      "court",    "address",
          "port",   "recovery-key", "listen",   "roles",  "certificate",     "officer",  "valid-hours",
          "device", "reason",       "bad-rows", "to",     "passphrase-file", "key-file", "demo-clock"})
        parser.addOption({QString::fromLatin1(name), QString(), u"value"_s});
    for (const char *name : {"json", "help", "version", "no-objects"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    return parser;
}

/// The options a command takes besides those of every command; those with ! must be there.
QStringList optionsOf(const QString &command)
{
    static const QMap<QString, QStringList> options{
        {u"init"_s,
         {u"!name"_s, u"!region"_s, u"!government"_s, u"!court"_s, u"agency"_s, u"address"_s, u"port"_s,
          u"recovery-key"_s}},
        {u"serve"_s, {u"listen"_s}},
        {u"enrol"_s, {u"!roles"_s, u"name"_s, u"certificate"_s, u"officer"_s, u"valid-hours"_s}},
        {u"devices"_s, {}},
        {u"revoke"_s, {u"!device"_s, u"!reason"_s}},
        {u"import"_s, {u"bad-rows"_s}},
        {u"check"_s, {u"no-objects"_s}},
        {u"stats"_s, {}},
        {u"backup"_s, {u"!to"_s}},
    };
    return options.value(command, {u"?"_s});
}

Result<> checkOptions(const QCommandLineParser &parser, const QString &command)
{
    if (command == u"export")
        return fail(
            ErrorCode::InvalidInput,
            u"the office cannot read cases, so it cannot export one: it keeps them sealed and has no key. "
            "A reviewer, approver, archivist or officer of the team exports the case file in the window; "
            "without a display: fieldcase --script"_s);
    const QStringList known = optionsOf(command);
    if (known.contains(u"?"_s))
        return fail(ErrorCode::InvalidInput, u"unknown command “%1”; see --help"_s.arg(command));
    static const QStringList common{u"data"_s, u"passphrase-file"_s, u"key-file"_s, u"json"_s,
                                    u"demo-clock"_s};
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        if (!common.contains(name) && !known.contains(name) && !known.contains(u'!' + name))
            return fail(ErrorCode::InvalidInput, u"%1 takes no --%2"_s.arg(command, name));
    }
    if (parser.value(u"data"_s).isEmpty())
        return fail(ErrorCode::InvalidInput, u"--data FOLDER is missing"_s);
    for (const QString &name : known) {
        if (name.startsWith(u'!') && parser.value(name.mid(1)).isEmpty())
            return fail(ErrorCode::InvalidInput, u"%1 needs --%2"_s.arg(command, name.mid(1)));
    }
    return {};
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
}

Result<> readPositional(const QStringList &words, OfficeOptions &options)
{
    if (options.command != u"import")
        return words.size() == 1 ? Result<>()
                                 : fail(ErrorCode::InvalidInput, u"unexpected “%1”"_s.arg(words.at(1)));
    if (words.size() != 3 || (words.at(1) != u"enterprises" && words.at(1) != u"officers"))
        return fail(ErrorCode::InvalidInput, u"usage: import enterprises|officers FILE"_s);
    options.arguments.insert(u"register"_s, words.at(1));
    options.file = absolute(words.at(2));
    return {};
}

Result<> readListen(const QString &text, OfficeOptions &options)
{
    if (text.isEmpty())
        return {};
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    options.port = text.mid(colon + 1).toUShort(&isNumber);
    options.address = text.left(colon);
    if (options.address.startsWith(u'[') && options.address.endsWith(u']'))
        options.address = options.address.mid(1, options.address.size() - 2);
    if (colon < 0 || !isNumber || QHostAddress(options.address).isNull())
        return fail(ErrorCode::InvalidInput, u"--listen wants ADDRESS:PORT, e.g. 0.0.0.0:8443"_s);
    return {};
}

Result<> readValues(const QCommandLineParser &parser, OfficeOptions &options)
{
    for (const char *name : {"name", "region", "agency", "government", "court", "roles", "certificate",
                             "officer", "device", "reason"}) {
        const QString key = QString::fromLatin1(name);
        if (parser.isSet(key))
            options.arguments.insert(key, parser.value(key));
    }
    bool isNumber = true;
    if (parser.isSet(u"valid-hours"_s)) {
        const int hours = parser.value(u"valid-hours"_s).toInt(&isNumber);
        if (!isNumber || hours < 1 || hours > 24 * 366)
            return fail(ErrorCode::InvalidInput, u"--valid-hours wants a number of hours, at most a year"_s);
        options.arguments.insert(u"validHours"_s, hours);
    }
    if (parser.isSet(u"port"_s)) {
        options.port = parser.value(u"port"_s).toUShort(&isNumber);
        if (!isNumber || options.port == 0)
            return fail(ErrorCode::InvalidInput, u"--port wants 1 … 65535"_s);
    }
    if (parser.isSet(u"no-objects"_s))
        options.arguments.insert(u"noObjects"_s, true);
    if (parser.isSet(u"to"_s))
        options.arguments.insert(u"to"_s, absolute(parser.value(u"to"_s)));
    if (parser.isSet(u"address"_s))
        options.arguments.insert(u"address"_s, QJsonArray::fromStringList(parser.values(u"address"_s)));
    return {};
}

} // namespace

Result<OfficeOptions> readOfficeOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!describe(parser).parse(arguments))
        return fail(ErrorCode::InvalidInput, parser.errorText());
    OfficeOptions options;
    if (parser.isSet(u"version"_s)) {
        options.answer = u"fieldcase-office "_s + QCoreApplication::applicationVersion();
        return options;
    }
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(u"help"_s)) {
        options.answer = QString::fromUtf8(kHelp).trimmed();
        return options;
    }
    if (words.isEmpty())
        return fail(ErrorCode::InvalidInput, u"a command is missing; see --help"_s);
    options.command = words.first();
    auto done = checkOptions(parser, options.command);
    if (done)
        done = readPositional(words, options);
    if (done)
        done = readListen(parser.value(u"listen"_s), options);
    if (done)
        done = readValues(parser, options);
    if (!done)
        return tl::unexpected(done.error());
    options.dataFolder = absolute(parser.value(u"data"_s));
    options.badRowsFile = absolute(parser.value(u"bad-rows"_s));
    options.passphraseFile = absolute(parser.value(u"passphrase-file"_s));
    options.keyFile = absolute(parser.value(u"key-file"_s));
    options.recoveryFile = absolute(parser.value(u"recovery-key"_s));
    options.demoClockFile = absolute(parser.value(u"demo-clock"_s));
    options.isJson = parser.isSet(u"json"_s);
    return options;
}

} // namespace fieldcase::app
