// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/templatetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

FactScope FactScope::inside(const QJsonValue &element, int number) const
{
    FactScope scope = *this;
    scope.m_levels.prepend(element);
    scope.m_number = number;
    return scope;
}

QJsonValue FactScope::value(const QString &key) const
{
    if (key == u"."_s)
        return m_levels.first();
    if (key == u"@number"_s)
        return m_number > 0 ? QJsonValue(QString::number(m_number)) : QJsonValue(QJsonValue::Undefined);
    for (const QJsonValue &level : m_levels) {
        const QJsonValue found = level.toObject().value(key);
        if (!found.isUndefined())
            return found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool FactScope::isSet(const QString &key) const
{
    const QJsonValue found = value(key);
    return found.toBool() || !found.toString().isEmpty() || !found.toArray().isEmpty();
}

namespace {

/// Reads the key whose `{{` starts at \a from; leaves \a from behind its `}}`.
Result<QString> readKey(const QString &source, qsizetype &from)
{
    static const QRegularExpression kKey(u"^(\\.|@number|[A-Za-z][A-Za-z0-9]*)$"_s);
    const qsizetype end = source.indexOf(u"}}"_s, from);
    const QString key = end < 0 ? QString() : source.mid(from + 2, end - from - 2).trimmed();
    if (!kKey.match(key).hasMatch())
        return fail(ErrorCode::InvalidInput, u"template key at %1"_s.arg(from));
    from = end + 2;
    return key;
}

} // namespace

Result<TemplateText> parseTemplateText(const QString &source)
{
    TemplateText runs;
    TemplateRun current;
    const auto flush = [&] {
        if (!current.text.isEmpty())
            runs.append(current);
        current.text.clear();
    };
    for (qsizetype at = 0; at < source.size();) {
        const QStringView rest = QStringView(source).mid(at);
        if (rest.startsWith(u"{{"_s)) {
            const auto key = readKey(source, at);
            if (!key)
                return tl::unexpected(key.error());
            flush();
            runs.append({*key, true, current.underlined});
        } else if (rest.startsWith(u"__"_s)) {
            flush();
            current.underlined = !current.underlined;
            at += 2;
        } else {
            current.text += source.at(at++);
        }
    }
    flush();
    if (current.underlined)
        return fail(ErrorCode::InvalidInput, u"template mark not closed"_s);
    return runs;
}

Result<FilledText> fill(const TemplateText &text, const FactScope &scope)
{
    FilledText filled;
    for (const TemplateRun &run : text) {
        if (!run.isKey) {
            filled.append({run.text, run.underlined});
            continue;
        }
        const QJsonValue value = scope.value(run.text);
        if (!value.isString())
            return fail(ErrorCode::InvalidInput, u"missing fact: %1"_s.arg(run.text));
        if (!value.toString().isEmpty())
            filled.append({value.toString(), run.underlined});
    }
    return filled;
}

QString plainText(const FilledText &text)
{
    QString plain;
    for (const FilledRun &run : text)
        plain += run.text;
    return plain;
}

} // namespace fieldcase::documents
