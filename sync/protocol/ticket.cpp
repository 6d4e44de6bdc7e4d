// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/ticket.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

namespace fieldcase::protocol {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr qsizetype kLongestText = 64 * 1024; // what `fieldcase-office enrol` prints has 4 KiB
constexpr qsizetype kLongestLink = 2000;
constexpr qsizetype kMostAddresses = 8;

bool isHost(const QString &text)
{
    static const QRegularExpression host(u"^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,252}[A-Za-z0-9])?$|^::1?$"_s);
    return host.match(text).hasMatch();
}

bool isCode(const QString &text)
{
    static const QRegularExpression code(u"^[A-Z2-7]{20}$"_s);
    return code.match(text).hasMatch();
}

bool hasKnownKeysOnce(const QUrlQuery &query)
{
    static const QSet<QString> once{u"org"_s, u"pin"_s, u"code"_s, u"port"_s};
    QSet<QString> seen;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == u"at")
            continue;
        if (!once.contains(key) || seen.contains(key))
            return false;
        seen.insert(key);
    }
    return seen == once;
}

/// The paragraph of \a text that begins with a ticket's link; \a text itself when there is none.
QString linkIn(const QString &text)
{
    static const QRegularExpression paragraphEnd(u"\\n[ \\t\\r]*\\n"_s);
    const qsizetype start = text.indexOf(u"fieldcase://enrol/"_s);
    if (start < 0)
        return text;
    const qsizetype end = text.indexOf(paragraphEnd, start);
    return end < 0 ? text.sliced(start) : text.sliced(start, end - start);
}

domain::Result<EnrolmentTicket> ticketFromQuery(const QUrlQuery &query)
{
    const auto malformed = fail(ErrorCode::InvalidInput, u"malformed ticket"_s);
    if (!hasKnownKeysOnce(query))
        return malformed;
    EnrolmentTicket ticket;
    const auto org = domain::OrgId::fromString(query.queryItemValue(u"org"_s));
    const auto pin = domain::Digest::fromHex(query.queryItemValue(u"pin"_s));
    bool isNumber = false;
    ticket.port = query.queryItemValue(u"port"_s).toUShort(&isNumber);
    ticket.code = query.queryItemValue(u"code"_s);
    ticket.addresses = query.allQueryItemValues(u"at"_s, QUrl::FullyDecoded);
    if (!org || !pin || !isNumber || ticket.port == 0 || !isCode(ticket.code))
        return malformed;
    ticket.org = *org;
    ticket.pin = *pin;
    if (ticket.addresses.isEmpty() || ticket.addresses.size() > kMostAddresses ||
        !std::all_of(ticket.addresses.cbegin(), ticket.addresses.cend(), isHost))
        return malformed;
    return ticket;
}

} // namespace

QString toText(const EnrolmentTicket &ticket)
{
    QString text = u"fieldcase://enrol/1?org=%1&pin=%2&code=%3&port=%4"_s.arg(
        ticket.org.toString(), ticket.pin.toHex(), ticket.code, QString::number(ticket.port));
    for (const QString &address : ticket.addresses)
        text += u"&at="_s + address;
    return text;
}

domain::Result<EnrolmentTicket> ticketFromText(const QString &text)
{
    if (text.size() > kLongestText)
        return fail(ErrorCode::InvalidInput, u"text around a ticket too long"_s);
    static const QRegularExpression space(u"\\s"_s);
    QString compact = linkIn(text);
    compact.remove(space);
    if (compact.size() > kLongestLink)
        return fail(ErrorCode::InvalidInput, u"text around a ticket too long"_s);
    static const QRegularExpression shape(u"^fieldcase://enrol/([0-9]{1,4})\\?([A-Za-z0-9=&.:%-]+)$"_s);
    const QRegularExpressionMatch match = shape.match(compact);
    if (!match.hasMatch())
        return fail(ErrorCode::InvalidInput, u"not an enrolment ticket"_s);
    if (match.captured(1) != u"1")
        return fail(ErrorCode::TooNew, u"ticket version %1"_s.arg(match.captured(1)));
    return ticketFromQuery(QUrlQuery(match.captured(2)));
}

} // namespace fieldcase::protocol
