// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A finished PDF/A from the facts of each form, cold and warm, beside two ways a program would otherwise take
// with the same words: Qt's QTextDocument written by QPdfWriter in this process, and LibreOffice where it is
// installed (one document a start, and ten in one start).
//
// bench_documents [ROUNDS]   default: 40; warm figures are medians
#include "models/documents/formcatalogue.h"
#include "models/documents/rendering.h"
#include "tests/bench/measure.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace fieldcase;
using namespace fieldcase::documents;

namespace {

constexpr int kBatch = 10;

double millisecondsOf(const std::function<void()> &work)
{
    return 1'000 * bench::secondsOf([&work] {
               work();
               return true;
           });
}

double medianOf(int rounds, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i)
        times.append(millisecondsOf(work));
    return bench::median(times);
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIELDCASE_SOURCE_DIR "/tests/fixtures/documents/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of a document as any other program would get them.
QString htmlOf(const QString &form)
{
    QString html =
        u"<html><head><meta charset=\"utf-8\"></head><body style=\"font-family:'Fieldcase Fang'\">"_s;
    const QStringList lines = QString::fromUtf8(fixture(form + u".txt"_s)).split(u'\n');
    for (const QString &line : lines)
        html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    return html + u"</body></html>"_s;
}

void writeThroughTextDocument(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
}

void measureOffice(const QString &html)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        std::puts("LibreOffice is not installed; no figures beside it");
        return;
    }
    const QTemporaryDir folder;
    QStringList names;
    for (int i = 0; i < kBatch; ++i) {
        names.append(folder.filePath(u"document%1.html"_s.arg(i)));
        QFile file(names.last());
        if (file.open(QIODevice::WriteOnly))
            file.write(html.toUtf8());
    }
    const auto convert = [&](const QStringList &files) {
        QProcess::execute(office,
                          QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                      u"--headless"_s, u"--convert-to"_s, u"pdf:writer_web_pdf_Export"_s,
                                      u"--outdir"_s, folder.path()} +
                              files);
    };
    convert(names.mid(0, 1)); // makes the profile
    const double one = millisecondsOf([&] { convert(names.mid(0, 1)); });
    const double ten = millisecondsOf([&] { convert(names); });
    std::printf("LibreOffice, one document         %8.1f ms\n", one);
    std::printf("LibreOffice, each of ten more     %8.1f ms\n", (ten - one) / (kBatch - 1));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 40;
    const auto forms = FormCatalogue::read(u":/forms"_s);
    const FontSet fonts(standardFontFolder());
    if (!forms) {
        std::puts("no forms");
        return 1;
    }
    bool isFirst = true;
    for (const QString &id : {u"F03"_s, u"F05"_s, u"F34"_s, u"draw-record"_s}) {
        const QJsonObject facts = QJsonDocument::fromJson(fixture(id + u".json"_s)).object();
        const FormDefinition form = forms->version(id, 1).value();
        int pages = 0;
        const auto make = [&] {
            const auto rendered = render(form, facts, {}, {fonts});
            pages = rendered ? rendered->pages : -1;
        };
        if (isFirst)
            std::printf("first document, fonts loaded      %8.1f ms\n", millisecondsOf(make));
        isFirst = false;
        std::printf("%-12s %d page(s), warm         %8.1f ms\n", qPrintable(id), pages,
                    medianOf(rounds, make));
    }
    const QString html = htmlOf(u"F34"_s);
    std::printf("QTextDocument, F34's words, warm  %8.1f ms\n",
                medianOf(rounds, [&] { writeThroughTextDocument(html); }));
    measureOffice(html);
    return 0;
}
