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

/// Reads a template from its left to its right.
class TemplateParser
{
public:
    explicit TemplateParser(const QString &source) : m_source(source) {}

    [[nodiscard]] Result<TemplateText> parse();

private:
    [[nodiscard]] Result<> takeMark();
    [[nodiscard]] Result<> refuse() const
    {
        return fail(ErrorCode::InvalidInput, u"template mark at %1"_s.arg(m_at));
    }
    void flush();

    const QString &m_source;
    qsizetype m_at = 0;
    TemplateText m_runs;
    TemplateRun m_current;
};

void TemplateParser::flush()
{
    if (!m_current.text.isEmpty())
        m_runs.append(m_current);
    m_current.text.clear();
}

/// Takes `{{key}}`, `{{?key}}` or `{{/key}}`.
Result<> TemplateParser::takeMark()
{
    static const QRegularExpression kMark(u"\\G\\{\\{(\\?|/)?(\\.|@number|[A-Za-z][A-Za-z0-9]*)\\}\\}"_s);
    const QRegularExpressionMatch match = kMark.match(m_source, m_at);
    if (!match.hasMatch())
        return refuse();
    const QString kind = match.captured(1);
    const QString key = match.captured(2);
    if ((kind == u"?"_s && !m_current.onlyIf.isEmpty()) || (kind == u"/"_s && m_current.onlyIf != key))
        return refuse();
    flush();
    if (kind == u"?"_s)
        m_current.onlyIf = key;
    else if (kind == u"/"_s)
        m_current.onlyIf.clear();
    else
        m_runs.append({key, true, m_current.underlined, m_current.onlyIf});
    m_at = match.capturedEnd();
    return {};
}

Result<TemplateText> TemplateParser::parse()
{
    while (m_at < m_source.size()) {
        const QStringView rest = QStringView(m_source).mid(m_at);
        if (rest.startsWith(u"{{"_s)) {
            if (const auto taken = takeMark(); !taken)
                return tl::unexpected(taken.error());
        } else if (rest.startsWith(u"__"_s)) {
            flush();
            m_current.underlined = !m_current.underlined;
            m_at += 2;
        } else {
            m_current.text += m_source.at(m_at++);
        }
    }
    flush();
    if (m_current.underlined || !m_current.onlyIf.isEmpty())
        return fail(ErrorCode::InvalidInput, u"template mark not closed"_s);
    return m_runs;
}

} // namespace

Result<TemplateText> parseTemplateText(const QString &source)
{
    return TemplateParser(source).parse();
}

Result<FilledText> fill(const TemplateText &text, const FactScope &scope)
{
    FilledText filled;
    for (const TemplateRun &run : text) {
        if (!run.onlyIf.isEmpty() && !scope.isSet(run.onlyIf))
            continue;
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
