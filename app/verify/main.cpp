// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fieldcase-verify: proves a court bundle, the record of a draw, or a single document. Needs no account, no
// server and no network; writes nothing.
#include "app/verify/bundlecheck.h"
#include "app/verify/drawcheck.h"
#include "app/verify/words.h"
#include "models/crypto/hash.h"
#include "models/crypto/signingkey.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using verify::Language;
using verify::Phrase;
using verify::Report;

namespace {

enum class Exit { Whole = 0, Damaged = 1, WrongUse = 2 };

/// What the command line asks for.
struct Wish {
    QString command;
    QString path;
    QString bundle;
    QByteArray officeKey; ///< 32 bytes; empty when not given
    Language language = Language::Chinese;
    bool json = false;
};

void print(const QString &text, FILE *stream = stdout)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

/// The key in a PEM file, or in 64 hex digits; empty for anything else.
QByteArray officeKeyFrom(const QString &text)
{
    const QByteArray hex = QByteArray::fromHex(text.toLatin1());
    if (hex.size() == 32 && text.size() == 64)
        return hex;
    QFile file(text);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 4096)
        return {};
    const QByteArray pem = file.readAll();
    for (const QByteArray &line : pem.split('\n')) {
        const QByteArray der = QByteArray::fromBase64(line);
        if (der.size() == 44 && crypto::publicKeyPem(der.last(32)) == pem)
            return der.last(32);
    }
    return {};
}

QJsonObject jsonOf(const Report &report, Language language)
{
    QJsonArray findings;
    for (const verify::Finding &finding : report.findings)
        findings.append(QJsonObject{{u"code"_s, verify::codeOf(finding)},
                                    {u"place"_s, finding.place},
                                    {u"detail"_s, finding.detail},
                                    {u"words"_s, verify::wordsFor(finding, language)}});
    QJsonArray notes;
    for (const verify::Note &note : report.notes)
        notes.append(QJsonObject{{u"code"_s, verify::codeOf(note)},
                                 {u"place"_s, note.place},
                                 {u"detail"_s, note.detail},
                                 {u"words"_s, verify::wordsFor(note, language)}});
    return {{u"whole"_s, report.isClean()}, {u"title"_s, report.title},
            {u"office"_s, report.office},   {u"officeKey"_s, QString::fromLatin1(report.officeSign.toHex())},
            {u"files"_s, report.files},     {u"entries"_s, report.entries},
            {u"objects"_s, report.objects}, {u"document"_s, report.document},
            {u"findings"_s, findings},      {u"notes"_s, notes}};
}

QString verdict(const Report &report, const Wish &wish)
{
    if (!report.isClean())
        return verify::phrase(Phrase::Damaged, wish.language).arg(report.findings.size());
    if (wish.command == u"bundle")
        return verify::phrase(Phrase::BundleWhole, wish.language)
            .arg(report.title)
            .arg(report.files)
            .arg(report.entries)
            .arg(report.objects);
    if (wish.command == u"draw")
        return verify::phrase(Phrase::DrawWhole, wish.language).arg(report.title);
    return verify::phrase(Phrase::PdfWhole, wish.language).arg(report.document);
}

void tell(const Report &report, const Wish &wish)
{
    if (wish.json) {
        const QJsonDocument document(jsonOf(report, wish.language));
        print(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
        return;
    }
    print(verdict(report, wish));
    for (const verify::Finding &finding : report.findings)
        print(u"  ✗ "_s + verify::wordsFor(finding, wish.language));
    if (!report.officeSign.isEmpty())
        print(verify::phrase(Phrase::Office, wish.language)
                  .arg(report.office, QString::fromLatin1(report.officeSign.toHex())));
    for (const verify::Note &note : report.notes)
        print(u"  · "_s + verify::wordsFor(note, wish.language));
}

Exit run(const Wish &wish)
{
    const QString missing = !QFileInfo::exists(wish.path)                               ? wish.path
                            : !wish.bundle.isEmpty() && !QFileInfo::exists(wish.bundle) ? wish.bundle
                                                                                        : QString();
    if (!missing.isEmpty()) {
        print(verify::phrase(Phrase::NoSuchFile, wish.language).arg(missing), stderr);
        return Exit::WrongUse;
    }
    Report report;
    if (wish.command == u"bundle") {
        report = verify::checkBundle(wish.path, wish.officeKey);
    } else if (wish.command == u"pdf") {
        report = verify::checkPdf(wish.path, wish.bundle, wish.officeKey);
    } else {
        QFile file(wish.path);
        if (file.open(QIODevice::ReadOnly))
            report = verify::checkDraw(file.readAll(), wish.officeKey);
        else
            report.findings.append({verify::Fault::FileUnreadable, wish.path, file.errorString(), {}});
    }
    tell(report, wish);
    return report.isClean() ? Exit::Whole : Exit::Damaged;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"fieldcase-verify"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(FIELDCASE_VERSION));

    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, QString());
    const QCommandLineOption version(u"version"_s, QString());
    const QCommandLineOption bundle(u"bundle"_s, QString(), u"DIR"_s);
    const QCommandLineOption officeKey(u"office-key"_s, QString(), u"KEY"_s);
    const QCommandLineOption lang(u"lang"_s, QString(), u"LANG"_s);
    const QCommandLineOption json(u"json"_s, QString());
    parser.addOptions({help, version, bundle, officeKey, lang, json});
    const bool parsed = parser.parse(QCoreApplication::arguments());

    Wish wish;
    wish.language = verify::languageNamed(parser.value(lang));
    wish.json = parser.isSet(json);
    wish.bundle = parser.value(bundle);
    wish.command = parser.positionalArguments().value(0);
    wish.path = parser.positionalArguments().value(1);
    if (parser.isSet(version)) {
        print(QCoreApplication::applicationVersion());
        return 0;
    }
    const bool known = wish.command == u"bundle" || wish.command == u"draw" ||
                       (wish.command == u"pdf" && !wish.bundle.isEmpty());
    if (!parsed || !known || parser.positionalArguments().size() != 2 || parser.isSet(help)) {
        print(verify::phrase(Phrase::Usage, wish.language).trimmed(), parser.isSet(help) ? stdout : stderr);
        return parser.isSet(help) ? 0 : int(Exit::WrongUse);
    }
    if (parser.isSet(officeKey)) {
        wish.officeKey = officeKeyFrom(parser.value(officeKey));
        if (wish.officeKey.isEmpty()) {
            print(verify::phrase(Phrase::BadKey, wish.language).arg(parser.value(officeKey)), stderr);
            return int(Exit::WrongUse);
        }
    }
    return int(run(wish));
}
