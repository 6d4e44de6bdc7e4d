// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdffile.h"

#include "models/documents/strip.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
// Without it libqpdf 11 warns on every inclusion about a class that is not used here.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr auto kProducer = "Fieldcase";

/// PDF/A-1 wants the metadata to say what the Info dictionary says, member by member.
QByteArray xmpFor(const PdfProperties &properties)
{
    const QString date = properties.createdAtUtc.toString(u"yyyy-MM-ddThh:mm:ssZ"_s);
    const QString body =
        u"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>\n"
        "<xmp:CreateDate>%4</xmp:CreateDate>\n<xmp:ModifyDate>%4</xmp:ModifyDate>\n"
        "<xmp:CreatorTool>%5</xmp:CreatorTool>\n<pdf:Producer>%5</pdf:Producer>\n"
        "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"_s.arg(
            properties.title.toHtmlEscaped(), properties.author.toHtmlEscaped(),
            properties.subject.toHtmlEscaped(), date, QString::fromLatin1(kProducer));
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body.toUtf8() +
           "<?xpacket end=\"w\"?>";
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Takes the tag off the fonts' names: Qt makes it of an object number that follows the order of a hash
/// table, and the fonts themselves are named without it.
void untagFonts(QPDF &file)
{
    for (QPDFObjectHandle &object : file.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        const std::string name = object.getKey("/FontName").getName();
        const size_t tagEnd = name.find('+');
        if (tagEnd != std::string::npos)
            object.replaceKey("/FontName", QPDFObjectHandle::newName('/' + name.substr(tagEnd + 1)));
    }
}

/// Everything in \a pdf that depends on anything but the painting, replaced. Throws what libqpdf throws.
QByteArray normalised(const QByteArray &pdf, const PdfProperties &properties)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("painted", pdf.constData(), size_t(pdf.size()));

    const std::string date = properties.createdAtUtc.toString(u"'D:'yyyyMMddhhmmss'Z'"_s).toStdString();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(properties.title));
    info.replaceKey("/Author", unicode(properties.author));
    info.replaceKey("/Subject", unicode(properties.subject));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(kProducer));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(kProducer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
    file.getTrailer().removeKey("/ID");
    QPDFObjectHandle metadata = file.getRoot().getKey("/Metadata");
    metadata.replaceStreamData(xmpFor(properties).toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());

    untagFonts(file);

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStaticID(false);
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows no object streams
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

} // namespace

Result<QByteArray> makePdf(const PdfProperties &properties,
                           const std::function<void(QPdfWriter &, QPainter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Storage, u"the PDF writer did not start"_s);
        paint(writer, painter);
        painter.end();
    }
    try {
        return normalised(buffer.data(), properties);
    } catch (const std::exception &error) {
        return fail(ErrorCode::Storage, QString::fromUtf8(error.what()));
    }
}

} // namespace fieldcase::documents
