// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/strictreader.h"

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

StrictReader::StrictReader(const QJsonValue &json, QString place)
    : m_object(json.toObject()), m_place(std::move(place))
{
    if (!json.isObject())
        refuse(u"is not an object"_s);
}

void StrictReader::refuse(const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = m_place + u' ' + why;
}

QJsonValue StrictReader::value(const QString &key)
{
    m_taken.insert(key);
    return m_object.value(key);
}

QString StrictReader::text(const QString &key, const QString &otherwise)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    if (!found.isString())
        refuse(key + u" is not a text"_s);
    return found.toString();
}

QString StrictReader::requiredText(const QString &key)
{
    const QString found = text(key, QString());
    if (found.isEmpty())
        refuse(key + u" is missing"_s);
    return found;
}

double StrictReader::number(const QString &key, double otherwise, double least, double most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const double read = found.toDouble(least - 1);
    if (!(read >= least && read <= most))
        refuse(key + u" is out of range"_s);
    return read;
}

bool StrictReader::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        refuse(key + u" is neither true nor false"_s);
    return found.toBool();
}

QJsonArray StrictReader::array(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        refuse(key + u" is not a list"_s);
    return found.toArray();
}

domain::Result<> StrictReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_taken.contains(key))
            refuse(u"does not know "_s + key);
    }
    if (!m_problem.isEmpty())
        return domain::fail(domain::ErrorCode::InvalidInput, m_problem);
    return {};
}

} // namespace fieldcase::documents
