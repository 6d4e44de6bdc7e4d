// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/rendering.h"

#include "models/documents/documentlayout.h"
#include "models/documents/pagepainter.h"
#include "models/documents/pdffile.h"
#include "models/documents/qrcode.h"
#include "models/domain/canonicaljson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Refuses a character that would come out as nothing: a document must not lose a stroke of a name.
Result<> checkCharacters(const QJsonValue &value, const QString &place, const FontSet &fonts)
{
    if (value.isString()) {
        const char32_t unknown = fonts.firstUnknown(value.toString());
        if (unknown != 0)
            return fail(ErrorCode::InvalidInput,
                        u"%1 holds U+%2, which no font has"_s.arg(place).arg(unknown, 4, 16));
        return {};
    }
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (const auto good = checkCharacters(elements.at(i), u"%1[%2]"_s.arg(place).arg(i), fonts); !good)
            return good;
    }
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString inner = place.isEmpty() ? member.key() : place + u'.' + member.key();
        if (const auto good = checkCharacters(member.value(), inner, fonts); !good)
            return good;
    }
    return {};
}

Result<> checkSignatures(const QList<Handwriting> &signatures, const DocumentLayout &layout,
                         const FontSet &fonts)
{
    QStringList seen;
    for (const Handwriting &signature : signatures) {
        const bool isKnown =
            std::any_of(layout.signatureSlots.begin(), layout.signatureSlots.end(),
                        [&](const SignatureSlot &slot) { return slot.slot == signature.slot; });
        if (!isKnown || seen.contains(signature.slot))
            return fail(ErrorCode::InvalidInput, u"signature of "_s + signature.slot);
        if (const auto good = checkCharacters(signature.refusal, u"refusal"_s, fonts); !good)
            return good;
        seen.append(signature.slot);
    }
    return {};
}

/// The hash of everything the print says, whoever signs it.
Result<QByteArray> contentHash(const FormDefinition &form, const QJsonObject &facts)
{
    const auto bytes = domain::toCanonicalJson({{u"form"_s, form.id},
                                                {u"version"_s, form.version},
                                                {u"template"_s, QString::fromLatin1(form.sha256.toHex())},
                                                {u"facts"_s, facts}});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return sha256(*bytes);
}

Result<QDateTime> readCreatedAt(const QJsonObject &facts)
{
    const QString text = facts.value(QString(kCreatedAt)).toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || time.timeSpec() != Qt::UTC || time.toString(Qt::ISODate) != text)
        return fail(ErrorCode::InvalidInput, u"createdAt is not a time in UTC"_s);
    return time;
}

struct CodeText {
    QString form;
    QString number;
    QString hash;

    [[nodiscard]] QByteArray onPage(qsizetype page, qsizetype pages) const
    {
        return u"fieldcase:1:%1:%2:%3:%4/%5"_s
            .arg(form, number, hash, QString::number(page + 1), QString::number(pages))
            .toUtf8();
    }
};

Result<CodeText> codeText(const FormDefinition &form, const FactScope &scope, const QByteArray &contentSha256)
{
    const auto number = fill(form.qrNumber, scope);
    const auto hash = fill(form.qrHash, scope);
    if (!number || !hash)
        return tl::unexpected(!number ? number.error() : hash.error());
    return CodeText{form.id, plainText(*number),
                    hash->isEmpty() ? QString::fromLatin1(contentSha256.toHex()) : plainText(*hash)};
}

} // namespace

Result<Rendered> render(const FormDefinition &form, const QJsonObject &facts,
                        const QList<Handwriting> &signatures, const RenderContext &context)
{
    const auto complete = completeFacts(form, facts);
    if (!complete)
        return tl::unexpected(complete.error());
    if (const auto loaded = context.fonts.load(); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto printable = checkCharacters(*complete, {}, context.fonts); !printable)
        return tl::unexpected(printable.error());
    const auto createdAt = readCreatedAt(*complete);
    if (!createdAt)
        return tl::unexpected(createdAt.error());
    const FactScope scope(*complete);
    const Typesetter typesetter(context.fonts);
    const auto layout = layOutDocument(form, scope, typesetter);
    if (!layout)
        return tl::unexpected(layout.error());
    if (const auto fitting = checkSignatures(signatures, *layout, context.fonts); !fitting)
        return tl::unexpected(fitting.error());
    const auto content = contentHash(form, *complete);
    if (!content)
        return tl::unexpected(content.error());
    const auto code = codeText(form, scope, *content);
    if (!code)
        return tl::unexpected(code.error());
    QList<QrCode> codes;
    for (qsizetype i = 0; i < layout->pages.size(); ++i) {
        auto one = makeQrCode(code->onPage(i, layout->pages.size()));
        if (!one)
            return tl::unexpected(one.error());
        codes.append(*std::move(one));
    }

    const PdfProperties properties{form.title, scope.value(u"agency"_s).toString(), code->number, *createdAt};
    auto pdf = makePdf(properties, [&](QPdfWriter &writer, QPainter &painter) {
        PagePainter pages(painter, typesetter);
        for (qsizetype i = 0; i < layout->pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            pages.paint(layout->pages.at(i), signatures);
            pages.paintCode(codes.at(i), kCodeCorner, kCodeSide);
        }
    });
    if (!pdf)
        return tl::unexpected(pdf.error());
    const QByteArray hash = sha256(*pdf);
    return Rendered{*std::move(pdf),        hash,        int(layout->pages.size()),
                    layout->signatureSlots, form.sha256, *content};
}

} // namespace fieldcase::documents
