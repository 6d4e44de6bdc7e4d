// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"

namespace fieldcase::domain {

/// The other half of FieldReader: the same calls put the values into a JSON object.
class FieldWriter
{
public:
    void line(QStringView key, QString &value, int, Blank = Blank::Refused) { put(key, value); }
    void text(QStringView key, QString &value, int, Blank = Blank::Refused) { put(key, value); }
    void word(QStringView key, QString &value, Blank = Blank::Refused) { put(key, value); }
    void flag(QStringView key, bool &value) { put(key, value); }
    template <typename Integer> void number(QStringView key, Integer &value, qint64, qint64)
    {
        put(key, qint64(value));
    }
    void instant(QStringView key, qint64 &milliseconds) { put(key, milliseconds); }
    void date(QStringView key, QDate &value, Blank = Blank::Refused)
    {
        put(key, value.toString(Qt::ISODate));
    }
    template <typename Tag> void id(QStringView key, Id<Tag> &value, Blank = Blank::Refused)
    {
        put(key, value.isNull() ? QString() : value.toString());
    }
    void digest(QStringView key, Digest &value, Blank = Blank::Refused) { put(key, value.toHex()); }
    void base64(QStringView key, QByteArray &value, qsizetype, qsizetype)
    {
        put(key, QString::fromLatin1(value.toBase64()));
    }
    template <typename Enum> void choice(QStringView key, Enum &value, Names names)
    {
        put(key, QString::fromLatin1(names[size_t(value)]));
    }
    void lines(QStringView key, QStringList &values, int, int)
    {
        put(key, QJsonArray::fromStringList(values));
    }
    void digests(QStringView key, QList<Digest> &values, int)
    {
        QJsonArray array;
        for (const Digest &value : std::as_const(values))
            array.append(value.toHex());
        put(key, array);
    }
    template <typename Tag> void ids(QStringView key, QList<Id<Tag>> &values, int)
    {
        QJsonArray array;
        for (const Id<Tag> &value : std::as_const(values))
            array.append(value.toString());
        put(key, array);
    }
    template <typename T> void object(QStringView key, T &value) { put(key, inner(value)); }
    template <typename T> void optionalObject(QStringView key, std::optional<T> &value)
    {
        if (value)
            object(key, *value);
    }
    void optionalNumber(QStringView key, std::optional<qint64> &value, qint64, qint64)
    {
        if (value)
            put(key, *value);
    }
    void optionalLine(QStringView key, QString &value, int)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    template <typename T> void objects(QStringView key, QList<T> &values, int) { put(key, array(values)); }
    template <typename T> void lists(QStringView key, QList<QList<T>> &values, int, int)
    {
        QJsonArray outer;
        for (QList<T> &list : values)
            outer.append(array(list));
        put(key, outer);
    }
    void anyObject(QStringView key, QJsonObject &value, qsizetype) { put(key, value); }
    void refuse(QStringView, const char *) {} // rules are checked when reading
    [[nodiscard]] static bool ok() { return true; }

    [[nodiscard]] const QJsonObject &json() const { return m_object; }

private:
    void put(QStringView key, const QJsonValue &value) { m_object.insert(key, value); }
    template <typename T> [[nodiscard]] static QJsonObject inner(T &value)
    {
        FieldWriter writer;
        value.describe(writer);
        return writer.json();
    }
    template <typename T> [[nodiscard]] static QJsonArray array(QList<T> &values)
    {
        QJsonArray array;
        for (T &value : values)
            array.append(inner(value));
        return array;
    }

    QJsonObject m_object;
};

/// What \a value's `describe` names, as JSON. By value: `describe` serves reading too and so is not const.
template <typename T> [[nodiscard]] QJsonObject writeFields(T value)
{
    FieldWriter writer;
    value.describe(writer);
    return writer.json();
}

/// The strict reverse. \returns InvalidInput, naming the key
template <typename T> [[nodiscard]] Result<T> readFields(const QJsonObject &object)
{
    FieldReader reader(object);
    T value;
    value.describe(reader);
    if (const auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return value;
}

} // namespace fieldcase::domain
