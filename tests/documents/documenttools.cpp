// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documenttools.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cmath>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

ToolAnswer runTool(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject fixtureFacts(const QString &name)
{
    QFile file(u"%1/tests/fixtures/documents/%2.json"_s.arg(QStringLiteral(FIELDCASE_SOURCE_DIR), name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const FormCatalogue &shippedForms()
{
    static const FormCatalogue kForms = [] {
        auto forms = FormCatalogue::read(u":/forms"_s);
        if (!forms)
            qFatal("%s", qPrintable(forms.error().context));
        return *forms;
    }();
    return kForms;
}

FormDefinition shippedForm(const QString &id)
{
    return shippedForms().version(id, 1).value();
}

const FontSet &testFonts()
{
    static const FontSet kFonts(standardFontFolder());
    return kFonts;
}

Rendered mustRender(const QString &form, const QJsonObject &facts, const QList<Handwriting> &signatures)
{
    auto rendered = render(shippedForm(form), facts, signatures, {testFonts()});
    if (!rendered)
        qFatal("%s: %s", qPrintable(form), qPrintable(rendered.error().context));
    return *std::move(rendered);
}

Handwriting scribble(const QString &slot)
{
    Stroke loops;
    for (int i = 0; i < 80; ++i) {
        loops.append({600 + i * 110, int(5'000 + 3'800 * std::sin(i / 5.0)), i * 12,
                      int(500 + 450 * std::sin(i / 9.0))});
    }
    const Stroke dot{{9'600, 8'000, 1'100, 900}};
    return {slot, {loops, dot}, {}};
}

QString textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(runTool(u"pdftotext"_s, {u"-raw"_s, u"-"_s, u"-"_s}, pdf).out);
}

QImage pictureOf(const QByteArray &pdf, int page, int dpi)
{
    const QString number = QString::number(page + 1);
    const ToolAnswer answer =
        runTool(u"pdftoppm"_s,
                {u"-gray"_s, u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"-"_s}, pdf);
    return QImage::fromData(answer.out).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace fieldcase::documents
