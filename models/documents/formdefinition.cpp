// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/formdefinition.h"

#include "models/documents/formblockreader.h"
#include "models/documents/strictreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

FieldType readType(StrictReader &reader)
{
    const QString name = reader.requiredText(u"type"_s);
    if (name == u"flag"_s)
        return FieldType::Flag;
    if (name == u"list"_s)
        return FieldType::List;
    if (name == u"rows"_s)
        return FieldType::Rows;
    if (name != u"text"_s)
        reader.refuse(u"has the unknown type "_s + name);
    return FieldType::Text;
}

Result<QList<FormField>> readFields(const QJsonArray &json, const QString &place, bool isInner)
{
    QList<FormField> fields;
    for (const QJsonValue &value : json) {
        StrictReader reader(value, place);
        FormField field{reader.requiredText(u"key"_s), readType(reader), reader.flag(u"required"_s), {}};
        const QJsonArray columns = reader.array(u"columns"_s);
        if ((field.type == FieldType::Rows) == columns.isEmpty())
            reader.refuse(u"%1: rows, and only rows, have columns"_s.arg(field.key));
        if (isInner && (field.type == FieldType::Rows || field.type == FieldType::List))
            reader.refuse(u"%1: no list inside a row"_s.arg(field.key));
        for (const FormField &earlier : std::as_const(fields)) {
            if (earlier.key == field.key)
                reader.refuse(u"has two fields "_s + field.key);
        }
        auto inner = readFields(columns, place + u'.' + field.key, true);
        if (!inner)
            return tl::unexpected(inner.error());
        field.columns = *std::move(inner);
        if (const auto clean = reader.finish(); !clean)
            return tl::unexpected(clean.error());
        fields.append(std::move(field));
    }
    return fields;
}

QDate readDate(StrictReader &reader, const QString &key)
{
    const QString text = reader.text(key, {});
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !date.isValid())
        reader.refuse(key + u" is no date"_s);
    return date;
}

/// Reads the layout members into \a form, whose fields are known.
Result<> readLayout(StrictReader &reader, FormDefinition &form)
{
    FormBlockReader blocks(form.fields);
    const std::pair<QString, TemplateText *> templates[]{{u"numberLine"_s, &form.numberLine},
                                                         {u"runningHead"_s, &form.runningHead},
                                                         {u"footnote"_s, &form.footnote},
                                                         {u"qrNumber"_s, &form.qrNumber},
                                                         {u"qrHash"_s, &form.qrHash}};
    for (const auto &[key, target] : templates) {
        auto text = blocks.templateText(reader.text(key, {}), key);
        if (!text)
            return tl::unexpected(text.error());
        *target = *std::move(text);
    }
    const std::pair<QString, QList<Block> *> parts[]{
        {u"body"_s, &form.body}, {u"tail"_s, &form.tail}, {u"pageFoot"_s, &form.pageFoot}};
    for (const auto &[key, target] : parts) {
        auto read = blocks.blocks(reader.array(key), key);
        if (!read)
            return tl::unexpected(read.error());
        *target = *std::move(read);
    }
    return {};
}

} // namespace

Result<FormDefinition> readFormDefinition(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::InvalidInput, u"form is no JSON object (at byte %1)"_s.arg(parse.offset));

    StrictReader reader(document.object(), u"form"_s);
    FormDefinition form;
    form.id = reader.requiredText(u"id"_s);
    form.version = int(reader.number(u"version"_s, 0, 1, 9999));
    form.title = reader.requiredText(u"title"_s);
    form.series = reader.text(u"series"_s, {});
    form.source = reader.requiredText(u"source"_s);
    form.effectiveFrom = readDate(reader, u"effectiveFromOn"_s);
    form.effectiveTo = readDate(reader, u"effectiveToOn"_s);
    form.letterhead = reader.text(u"letterhead"_s, {});
    form.ruledRest = reader.flag(u"ruledRest"_s);
    form.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    if (!form.effectiveFrom.isValid() || form.version < 1)
        reader.refuse(u"has no version or no first day"_s);

    auto fields = readFields(reader.array(u"fields"_s), u"fields"_s, false);
    if (!fields)
        return tl::unexpected(fields.error());
    form.fields = *std::move(fields);
    form.fields.prepend({QString(kCreatedAt), FieldType::Text, true, {}});
    if (const auto layout = readLayout(reader, form); !layout)
        return tl::unexpected(layout.error());
    if (const auto clean = reader.finish(); !clean)
        return tl::unexpected(clean.error());
    return form;
}

} // namespace fieldcase::documents
