// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace fieldcase::documents {

/// Reads the members of one JSON object and remembers the first thing that is wrong with it, unknown members
/// included, so that a reader is a plain list of what it takes.
class StrictReader
{
public:
    /// \a place names the object in an error, e.g. "body[3]".
    StrictReader(const QJsonValue &json, QString place);

    [[nodiscard]] QString text(const QString &key, const QString &otherwise);
    [[nodiscard]] QString requiredText(const QString &key);
    [[nodiscard]] double number(const QString &key, double otherwise, double least, double most);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(const QString &key);
    void refuse(const QString &why);
    [[nodiscard]] const QString &place() const { return m_place; }

    /// Nothing if all was well and every member was taken.
    [[nodiscard]] domain::Result<> finish();

private:
    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_taken;
    QString m_problem;
};

} // namespace fieldcase::documents
