// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <span>

namespace fieldcase::domain {

enum class Blank { Refused, Allowed };
using Names = std::span<const char *const>; ///< an enum's names in JSON, in the order of its values

/// Whether \a text may stand in a field of one line: valid UTF-16 without control characters and without
/// those that turn the reading direction, which can disguise a name or a number.
[[nodiscard]] bool isOneLine(const QString &text);

/// Reads the fields of one JSON object and refuses what is missing, unknown, of the wrong type or out of
/// range. A value type names its fields once, in `describe(fields)`; with a FieldReader that reads, with a
/// FieldWriter it writes.
///
/// After the first failure every further call does nothing; finish() tells it, naming the key.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object, QString where = {})
        : m_object(object), m_where(std::move(where))
    {
    }

    /// One line: no control characters; 1 (0 where blank is allowed) … \a longest UTF-16 units.
    void line(QStringView key, QString &value, int longest, Blank blank = Blank::Refused);
    /// Several lines: as line(), but line feeds and tabs may occur.
    void text(QStringView key, QString &value, int longest, Blank blank = Blank::Refused);
    /// A short name for machines: 1 … 40 of A–Z a–z 0–9 _ . -
    void word(QStringView key, QString &value, Blank blank = Blank::Refused);
    void flag(QStringView key, bool &value);
    template <typename Integer> void number(QStringView key, Integer &value, qint64 least, qint64 most)
    {
        if (const auto read = readNumber(key, least, most))
            value = Integer(*read);
    }
    void instant(QStringView key, qint64 &milliseconds);
    void date(QStringView key, QDate &value, Blank blank = Blank::Refused);
    template <typename Tag> void id(QStringView key, Id<Tag> &value, Blank blank = Blank::Refused)
    {
        if (const auto text = readString(key); text && !(text->isEmpty() && blank == Blank::Allowed))
            take(key, Id<Tag>::fromString(*text), value);
    }
    void digest(QStringView key, Digest &value, Blank blank = Blank::Refused);
    void base64(QStringView key, QByteArray &value, qsizetype least, qsizetype most);
    template <typename Enum> void choice(QStringView key, Enum &value, Names names)
    {
        if (const auto index = readChoice(key, names))
            value = Enum(*index);
    }
    void lines(QStringView key, QStringList &values, int most, int longest);
    void digests(QStringView key, QList<Digest> &values, int most);
    template <typename Tag> void ids(QStringView key, QList<Id<Tag>> &values, int most)
    {
        QStringList texts;
        lines(key, texts, most, 36);
        for (const QString &text : std::as_const(texts)) {
            Id<Tag> value;
            take(key, Id<Tag>::fromString(text), value);
            values.append(value);
        }
    }
    template <typename T> void object(QStringView key, T &value)
    {
        if (const auto json = readObject(key))
            inner(key, *json, value);
    }
    template <typename T> void optionalObject(QStringView key, std::optional<T> &value)
    {
        if (m_object.contains(key))
            object(key, value.emplace());
    }
    /// Absent means nullopt.
    void optionalNumber(QStringView key, std::optional<qint64> &value, qint64 least, qint64 most);
    /// Absent means empty.
    void optionalLine(QStringView key, QString &value, int longest);
    template <typename T> void objects(QStringView key, QList<T> &values, int most)
    {
        const auto array = readArray(key, most);
        if (!array)
            return;
        for (qsizetype i = 0; i < array->size(); ++i)
            readItem(key, array->at(i), values.emplaceBack(), i);
    }
    template <typename T> void lists(QStringView key, QList<QList<T>> &values, int mostLists, int mostInEach)
    {
        const auto array = readArray(key, mostLists);
        if (!array)
            return;
        for (const QJsonValue &list : *array) {
            if (!list.isArray() || list.toArray().size() > mostInEach)
                return refuse(key, "not a list, or too long");
            QList<T> &inside = values.emplaceBack();
            const QJsonArray items = list.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                readItem(key, items.at(i), inside.emplaceBack(), i);
        }
    }
    /// An object of any shape whose canonical form has at most \a mostBytes.
    void anyObject(QStringView key, QJsonObject &value, qsizetype mostBytes);

    /// For rules over several fields.
    void refuse(QStringView key, const char *why);
    [[nodiscard]] bool ok() const { return !m_error; }
    /// \returns the first failure; also refuses keys that nobody asked for. The `salt` of a body is asked for
    /// here.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] std::optional<QJsonValue> readAny(QStringView key);
    [[nodiscard]] std::optional<QString> readString(QStringView key);
    [[nodiscard]] std::optional<qint64> readNumber(QStringView key, qint64 least, qint64 most);
    [[nodiscard]] std::optional<int> readChoice(QStringView key, Names names);
    [[nodiscard]] std::optional<QJsonObject> readObject(QStringView key);
    [[nodiscard]] std::optional<QJsonArray> readArray(QStringView key, int most);
    template <typename T> void take(QStringView key, const Result<T> &read, T &value)
    {
        if (read)
            value = *read;
        else
            refuse(key, "malformed");
    }
    template <typename T> void readItem(QStringView key, const QJsonValue &item, T &value, qsizetype index)
    {
        if (item.isObject())
            inner(QString(key.toString() + u'[' + QString::number(index) + u']'), item.toObject(), value);
        else
            refuse(key, "not a list of objects");
    }
    template <typename T> void inner(QStringView key, const QJsonObject &json, T &value)
    {
        FieldReader reader(json, m_where + key.toString() + u'.');
        value.describe(reader);
        if (const auto done = reader.finish(); !done && !m_error)
            m_error = done.error();
    }

    const QJsonObject m_object;
    QString m_where;
    QStringList m_asked;
    std::optional<Error> m_error;
};

} // namespace fieldcase::domain
