// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/documentbodies.h"

#include "models/domain/bodies/bodyfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMethodNames{"direct", "left", "electronic", "post", "entrusted", "public_notice"};

constexpr qint64 kMostObjectBytes = qint64(1) << 32; // a PDF
constexpr int kMostPages = 2000;

} // namespace

template <typename Fields> void DocumentGenerated::describe(Fields &fields)
{
    fields.id(u"document", document);
    fields.word(u"form", form);
    fields.word(u"version", version);
    fields.line(u"number", number, 100, Blank::Allowed);
    fields.anyObject(u"facts", facts, kMostFactsBytes);
    fields.digest(u"templateSha256", templateSha256);
    fields.digest(u"pdfSha256", pdfSha256);
    fields.number(u"pages", pages, 1, kMostPages);
    fields.digest(u"object", object);
    fields.number(u"objectBytes", objectBytes, 1, kMostObjectBytes);
}

QJsonObject DocumentGenerated::toJson() const
{
    return writeFields(*this);
}

Result<DocumentGenerated> DocumentGenerated::fromJson(const QJsonObject &object)
{
    return readBody<DocumentGenerated>(object);
}

template <typename Fields> void StrokePoint::describe(Fields &fields)
{
    fields.number(u"x", x, 0, 10'000);
    fields.number(u"y", y, 0, 10'000);
    fields.number(u"t", t, 0, 3'600'000);
    fields.number(u"p", p, 0, 1000);
}

template <typename Fields> void DocumentSigned::describe(Fields &fields)
{
    fields.id(u"document", document);
    fields.digest(u"pdfSha256", pdfSha256);
    fields.word(u"slot", slot);
    fields.line(u"name", name, 60);
    fields.id(u"officer", officer, Blank::Allowed);
    fields.text(u"refusal", refusal, 500, Blank::Allowed);
    fields.lists(u"strokes", strokes, 200, 5000);
    if (strokes.isEmpty() == refusal.isEmpty())
        fields.refuse(u"strokes", "either strokes or a refusal");
}

QJsonObject DocumentSigned::toJson() const
{
    return writeFields(*this);
}

Result<DocumentSigned> DocumentSigned::fromJson(const QJsonObject &object)
{
    return readBody<DocumentSigned>(object);
}

template <typename Fields> void DocumentFinalised::describe(Fields &fields)
{
    fields.id(u"document", document);
    fields.digest(u"pdfSha256", pdfSha256);
    fields.number(u"pages", pages, 1, kMostPages);
    fields.digest(u"object", object);
    fields.number(u"objectBytes", objectBytes, 1, kMostObjectBytes);
}

QJsonObject DocumentFinalised::toJson() const
{
    return writeFields(*this);
}

Result<DocumentFinalised> DocumentFinalised::fromJson(const QJsonObject &object)
{
    return readBody<DocumentFinalised>(object);
}

template <typename Fields> void DocumentPrinted::describe(Fields &fields)
{
    fields.id(u"document", document);
    fields.number(u"copies", copies, 1, 100);
}

QJsonObject DocumentPrinted::toJson() const
{
    return writeFields(*this);
}

Result<DocumentPrinted> DocumentPrinted::fromJson(const QJsonObject &object)
{
    return readBody<DocumentPrinted>(object);
}

template <typename Fields> void DocumentVoided::describe(Fields &fields)
{
    fields.id(u"document", document);
    fields.text(u"reason", reason, 500);
}

QJsonObject DocumentVoided::toJson() const
{
    return writeFields(*this);
}

Result<DocumentVoided> DocumentVoided::fromJson(const QJsonObject &object)
{
    return readBody<DocumentVoided>(object);
}

template <typename Fields> void DocumentServed::describe(Fields &fields)
{
    fields.id(u"document", document);
    fields.date(u"servedOn", servedOn);
    fields.choice(u"method", method, kMethodNames);
    fields.line(u"receiver", receiver, 100);
}

QJsonObject DocumentServed::toJson() const
{
    return writeFields(*this);
}

Result<DocumentServed> DocumentServed::fromJson(const QJsonObject &object)
{
    return readBody<DocumentServed>(object);
}

} // namespace fieldcase::domain
