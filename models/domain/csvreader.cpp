// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBroken = 100; // a hostile file may not make us read its rest once for each of its lines

std::optional<QString> decode(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)) || text.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    return text;
}

QChar separatorOf(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const QStringView first = text.first(end - text.begin());
    constexpr std::array candidates{u',', u';', u'\t'};
    const auto most = std::max_element(candidates.begin(), candidates.end(), [first](char16_t a, char16_t b) {
        return first.count(QChar(a)) < first.count(QChar(b));
    });
    return QChar(*most);
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        if (auto text = decode(QStringDecoder(QStringDecoder::Utf16), bytes))
            return DecodedText{*text, u"UTF-16"_s};
        return std::nullopt;
    }
    if (auto text = decode(QStringDecoder(QStringDecoder::Utf8), bytes))
        return DecodedText{*text, u"UTF-8"_s};
    if (auto text = decode(QStringDecoder("GB18030"), bytes))
        return DecodedText{*text, u"GB18030"_s};
    return std::nullopt;
}

CsvReader::CsvReader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

std::optional<CsvRecord> CsvReader::next()
{
    while (!atEnd()) {
        CsvRecord record;
        record.line = m_line;
        const qsizetype start = m_at;
        if (!readRecord(record))
            breakOff(record, start);
        const bool isEmpty = std::all_of(record.fields.cbegin(), record.fields.cend(),
                                         [](const QString &field) { return field.trimmed().isEmpty(); });
        if (!isEmpty)
            return record;
    }
    return std::nullopt;
}

bool CsvReader::readRecord(CsvRecord &record)
{
    for (;;) {
        QString field;
        if (!atEnd() && m_text[m_at] == u'"' && !readQuoted(field))
            return false;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            field += m_text[m_at++];
        record.fields.append(field);
        if (atEnd() || takeLineEnd())
            return true;
        ++m_at; // the separator
    }
}

bool CsvReader::readQuoted(QString &field)
{
    ++m_at;
    while (!atEnd()) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            ++m_at;
            if (atEnd() || m_text[m_at] != u'"')
                return true;
            field += u'"';
            ++m_at;
        } else if (takeLineEnd()) {
            field += u'\n';
        } else {
            field += c;
            ++m_at;
        }
    }
    return false;
}

bool CsvReader::takeLineEnd()
{
    if (m_text[m_at] == u'\r')
        m_at += m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    else if (m_text[m_at] == u'\n')
        ++m_at;
    else
        return false;
    ++m_line;
    return true;
}

void CsvReader::breakOff(CsvRecord &record, qsizetype start)
{
    record.isBroken = true;
    if (++m_broken > kMostBroken) {
        record.fields = {m_text.sliced(start).left(1000).toString()};
        return;
    }
    m_at = start;
    while (!atEnd() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    record.fields = m_text.sliced(start, m_at - start).toString().split(m_separator);
    m_line = record.line;
    if (!atEnd())
        (void)takeLineEnd();
}

QString csvLine(const QStringList &fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += u',';
        const QString &field = fields.at(i);
        const bool needsQuotes = std::any_of(field.begin(), field.end(), [](QChar c) {
            return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
        });
        line += needsQuotes ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field;
    }
    return line + u"\r\n"_s;
}

} // namespace fieldcase::domain
