// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fields.h"

#include "models/domain/canonicaljson.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLatestInstantMs = 253'402'300'799'999; // end of the year 9999

bool hasControlCharacter(const QString &text, bool severalLines)
{
    return std::any_of(text.begin(), text.end(), [severalLines](QChar c) {
        if (severalLines && (c == u'\n' || c == u'\t'))
            return false;
        // U+202A … U+202E and U+2066 … U+2069 turn the reading direction and so can disguise a name or a
        // number
        return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

bool isWord(const QString &text)
{
    return text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-');
           });
}

} // namespace

bool isOneLine(const QString &text)
{
    return text.isValidUtf16() && !hasControlCharacter(text, false);
}

void FieldReader::refuse(QStringView key, const char *why)
{
    if (!m_error)
        m_error =
            Error{ErrorCode::InvalidInput, m_where + key.toString() + u": "_s + QString::fromLatin1(why)};
}

std::optional<QJsonValue> FieldReader::readAny(QStringView key)
{
    if (m_error)
        return {};
    m_asked.append(key.toString());
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        refuse(key, "missing");
        return {};
    }
    return value;
}

std::optional<QString> FieldReader::readString(QStringView key)
{
    const auto value = readAny(key);
    if (!value)
        return {};
    if (value->isString() && value->toString().isValidUtf16())
        return value->toString();
    refuse(key, "not a string");
    return {};
}

std::optional<qint64> FieldReader::readNumber(QStringView key, qint64 least, qint64 most)
{
    const auto value = readAny(key);
    if (!value)
        return {};
    const qint64 number = value->toInteger(std::numeric_limits<qint64>::min());
    if (value->isDouble() && double(number) == value->toDouble() && number >= least && number <= most)
        return number;
    refuse(key, "not a whole number in its range");
    return {};
}

std::optional<int> FieldReader::readChoice(QStringView key, Names names)
{
    const auto text = readString(key);
    if (!text)
        return {};
    for (size_t i = 0; i < names.size(); ++i) {
        if (*text == QLatin1StringView(names[i]))
            return int(i);
    }
    refuse(key, "not one of its values");
    return {};
}

std::optional<QJsonObject> FieldReader::readObject(QStringView key)
{
    const auto value = readAny(key);
    if (!value)
        return {};
    if (value->isObject())
        return value->toObject();
    refuse(key, "not an object");
    return {};
}

std::optional<QJsonArray> FieldReader::readArray(QStringView key, int most)
{
    const auto value = readAny(key);
    if (!value)
        return {};
    if (value->isArray() && value->toArray().size() <= most)
        return value->toArray();
    refuse(key, "not a list, or too long");
    return {};
}

void FieldReader::line(QStringView key, QString &value, int longest, Blank blank)
{
    const auto text = readString(key);
    if (!text)
        return;
    if (text->size() > longest || (text->isEmpty() && blank == Blank::Refused) ||
        hasControlCharacter(*text, false))
        return refuse(key, "empty, too long or not one line");
    value = *text;
}

void FieldReader::text(QStringView key, QString &value, int longest, Blank blank)
{
    const auto text = readString(key);
    if (!text)
        return;
    if (text->size() > longest || (text->isEmpty() && blank == Blank::Refused) ||
        hasControlCharacter(*text, true))
        return refuse(key, "empty, too long or with control characters");
    value = *text;
}

void FieldReader::word(QStringView key, QString &value, Blank blank)
{
    const auto text = readString(key);
    if (!text)
        return;
    if (!isWord(*text) || (text->isEmpty() && blank == Blank::Refused))
        return refuse(key, "not a short name");
    value = *text;
}

void FieldReader::flag(QStringView key, bool &value)
{
    const auto read = readAny(key);
    if (!read)
        return;
    if (!read->isBool())
        return refuse(key, "not true or false");
    value = read->toBool();
}

void FieldReader::instant(QStringView key, qint64 &milliseconds)
{
    number(key, milliseconds, 0, kLatestInstantMs);
}

void FieldReader::date(QStringView key, QDate &value, Blank blank)
{
    const auto text = readString(key);
    if (!text || (text->isEmpty() && blank == Blank::Allowed))
        return;
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != *text)
        return refuse(key, "not a date");
    value = date;
}

void FieldReader::digest(QStringView key, Digest &value, Blank blank)
{
    if (const auto text = readString(key); text && !(text->isEmpty() && blank == Blank::Allowed))
        take(key, Digest::fromHex(*text), value);
}

void FieldReader::base64(QStringView key, QByteArray &value, qsizetype least, qsizetype most)
{
    const auto text = readString(key);
    if (!text)
        return;
    const QByteArray bytes = QByteArray::fromBase64(text->toLatin1());
    if (bytes.size() < least || bytes.size() > most || QString::fromLatin1(bytes.toBase64()) != *text)
        return refuse(key, "not base64 of its size");
    value = bytes;
}

void FieldReader::lines(QStringView key, QStringList &values, int most, int longest)
{
    const auto array = readArray(key, most);
    if (!array)
        return;
    for (const QJsonValue &item : *array) {
        const QString text = item.toString();
        if (text.isEmpty() || text.size() > longest || !text.isValidUtf16() ||
            hasControlCharacter(text, false))
            return refuse(key, "not a list of short lines");
        values.append(text);
    }
}

void FieldReader::digests(QStringView key, QList<Digest> &values, int most)
{
    QStringList texts;
    lines(key, texts, most, 64);
    for (const QString &text : std::as_const(texts))
        take(key, Digest::fromHex(text), values.emplaceBack());
}

void FieldReader::optionalNumber(QStringView key, std::optional<qint64> &value, qint64 least, qint64 most)
{
    if (m_object.contains(key))
        value = readNumber(key, least, most);
}

void FieldReader::optionalLine(QStringView key, QString &value, int longest)
{
    if (m_object.contains(key))
        line(key, value, longest);
}

void FieldReader::anyObject(QStringView key, QJsonObject &value, qsizetype mostBytes)
{
    const auto read = readObject(key);
    if (!read)
        return;
    const auto bytes = toCanonicalJson(*read);
    if (!bytes || bytes->size() > mostBytes)
        return refuse(key, "has no canonical form, or is too large");
    value = *read;
}

Result<> FieldReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end() && !m_error; ++it) {
        if (!m_asked.contains(it.key()))
            refuse(it.key(), "unknown");
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

} // namespace fieldcase::domain
