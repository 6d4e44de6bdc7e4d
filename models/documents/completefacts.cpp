// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/formdefinition.h"

#include <QJsonArray>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

// A whole case's findings fit many times; the limits guard against an entry made to exhaust a reader.
constexpr qsizetype kMaxTextLength = 20'000;
constexpr qsizetype kMaxElements = 2'000;

Result<QJsonObject> completeObject(const QList<FormField> &fields, const QJsonObject &facts,
                                   const QString &place);

Result<QJsonValue> completeText(const FormField &field, const QJsonValue &value, const QString &place)
{
    if (!value.isString() || value.toString().size() > kMaxTextLength)
        return fail(ErrorCode::InvalidInput, place + u" is not a text"_s);
    const QString text = value.toString();
    // Lines are the layout's business: a fact with a line break in it was not split where it should have
    // been.
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control || character.isNonCharacter())
            return fail(ErrorCode::InvalidInput, place + u" holds a control character"_s);
    }
    if (field.required && text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, place + u" is required"_s);
    return value;
}

Result<QJsonValue> completeList(const FormField &field, const QJsonValue &value, const QString &place)
{
    if (!value.isArray() || value.toArray().size() > kMaxElements)
        return fail(ErrorCode::InvalidInput, place + u" is not a list"_s);
    const QJsonArray elements = value.toArray();
    if (field.required && elements.isEmpty())
        return fail(ErrorCode::InvalidInput, place + u" is required"_s);
    QJsonArray complete;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString elementPlace = u"%1[%2]"_s.arg(place).arg(i);
        if (field.type == FieldType::List) {
            const auto text =
                completeText({field.key, FieldType::Text, true, {}}, elements.at(i), elementPlace);
            if (!text)
                return tl::unexpected(text.error());
            complete.append(*text);
            continue;
        }
        if (!elements.at(i).isObject())
            return fail(ErrorCode::InvalidInput, elementPlace + u" is not a row"_s);
        const auto row = completeObject(field.columns, elements.at(i).toObject(), elementPlace + u'.');
        if (!row)
            return tl::unexpected(row.error());
        complete.append(*row);
    }
    return QJsonValue(complete);
}

QJsonValue emptyValue(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return QString();
    case FieldType::Flag:
        return false;
    case FieldType::List:
    case FieldType::Rows:
        return QJsonArray();
    }
    Q_UNREACHABLE();
}

Result<QJsonValue> completeValue(const FormField &field, const QJsonValue &value, const QString &place)
{
    if (value.isUndefined()) {
        if (field.required)
            return fail(ErrorCode::InvalidInput, place + u" is required"_s);
        return emptyValue(field.type);
    }
    if (field.type == FieldType::Text)
        return completeText(field, value, place);
    if (field.type == FieldType::List || field.type == FieldType::Rows)
        return completeList(field, value, place);
    if (!value.isBool())
        return fail(ErrorCode::InvalidInput, place + u" is neither true nor false"_s);
    return value;
}

Result<QJsonObject> completeObject(const QList<FormField> &fields, const QJsonObject &facts,
                                   const QString &place)
{
    QJsonObject complete;
    for (const FormField &field : fields) {
        const auto value = completeValue(field, facts.value(field.key), place + field.key);
        if (!value)
            return tl::unexpected(value.error());
        complete.insert(field.key, *value);
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (!complete.contains(fact.key()))
            return fail(ErrorCode::InvalidInput, place + fact.key() + u" is not in the form"_s);
    }
    return complete;
}

} // namespace

Result<QJsonObject> completeFacts(const FormDefinition &form, const QJsonObject &facts)
{
    return completeObject(form.fields, facts, QString());
}

} // namespace fieldcase::documents
