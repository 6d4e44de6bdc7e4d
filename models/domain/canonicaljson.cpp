// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestInteger = (qint64(1) << 53) - 1;
constexpr int kDeepest = 64; // a hostile body must not exhaust the stack

bool writeValue(const QJsonValue &value, QByteArray &out, int depth);

bool writeString(const QString &text, QByteArray &out)
{
    if (!text.isValidUtf16())
        return false;
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += QByteArray(1, c).toHex();
            } else {
                out += c;
            }
        }
    }
    out += '"';
    return true;
}

bool writeObject(const QJsonObject &object, QByteArray &out, int depth)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as RFC 8785 3.2.3 asks
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        if (!writeString(keys.at(i), out))
            return false;
        out += ':';
        if (!writeValue(object.value(keys.at(i)), out, depth))
            return false;
    }
    out += '}';
    return true;
}

bool writeArray(const QJsonArray &array, QByteArray &out, int depth)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (!writeValue(array.at(i), out, depth))
            return false;
    }
    out += ']';
    return true;
}

bool writeInteger(const QJsonValue &value, QByteArray &out)
{
    const qint64 number = value.toInteger(kLargestInteger + 1);
    if (number > kLargestInteger || number < -kLargestInteger || double(number) != value.toDouble())
        return false;
    out += QByteArray::number(number);
    return true;
}

bool writeValue(const QJsonValue &value, QByteArray &out, int depth)
{
    if (depth > kDeepest)
        return false;
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double:
        return writeInteger(value, out);
    case QJsonValue::String:
        return writeString(value.toString(), out);
    case QJsonValue::Array:
        return writeArray(value.toArray(), out, depth + 1);
    case QJsonValue::Object:
        return writeObject(value.toObject(), out, depth + 1);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    return false;
}

} // namespace

Result<QByteArray> toCanonicalJson(const QJsonObject &object)
{
    QByteArray out;
    if (!writeObject(object, out, 0))
        return fail(ErrorCode::InvalidInput, u"value has no canonical form"_s);
    return out;
}

Result<QJsonObject> fromCanonicalJson(const QByteArray &bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::InvalidInput, u"not a JSON object"_s);
    const auto again = toCanonicalJson(document.object());
    if (!again || *again != bytes)
        return fail(ErrorCode::InvalidInput, u"not in canonical form"_s);
    return document.object();
}

} // namespace fieldcase::domain
