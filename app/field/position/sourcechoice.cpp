// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/sourcechoice.h"

#include <QUrl>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using Kind = SourceChoice::Kind;

namespace {

constexpr std::pair<Kind, QLatin1StringView> kNames[] = {
    {Kind::Automatic, QLatin1StringView("automatic")}, {Kind::Gpsd, QLatin1StringView("gpsd")},
    {Kind::Serial, QLatin1StringView("serial")},       {Kind::Network, QLatin1StringView("tcp")},
    {Kind::System, QLatin1StringView("system")},       {Kind::Replay, QLatin1StringView("file")},
    {Kind::None, QLatin1StringView("none")},
};

} // namespace

bool SourceChoice::hasAddress(Kind kind)
{
    return kind == Kind::Gpsd || kind == Kind::Serial || kind == Kind::Network || kind == Kind::Replay;
}

QString SourceChoice::usualAddress(Kind kind)
{
    switch (kind) {
    case Kind::Gpsd:
        return u"localhost:2947"_s;
    case Kind::Serial:
        return u"/dev/ttyUSB0@9600"_s;
    case Kind::Network:
        return u"192.168.1.1:10110"_s; // 10110: IANA's nmea-0183
    default:
        return {};
    }
}

QString SourceChoice::toString() const
{
    for (const auto &[named, name] : kNames) {
        if (named == kind)
            return hasAddress(kind) ? u"%1:%2"_s.arg(name, address) : QString(name);
    }
    return {};
}

std::optional<SourceChoice> SourceChoice::parse(const QString &text)
{
    if (text.startsWith("socket://"_L1))
        return parse(u"tcp:"_s + text.mid(9));
    if (text.startsWith("file:///"_L1))
        return SourceChoice{Kind::Replay, QUrl(text).toLocalFile()};
    for (const auto &[kind, name] : kNames) {
        if (!hasAddress(kind)) {
            if (text == name)
                return SourceChoice{kind, {}};
        } else if (text.startsWith(name + u':')) {
            const SourceChoice choice{kind, text.mid(name.size() + 1).trimmed()};
            const bool needsPort = kind == Kind::Gpsd || kind == Kind::Network;
            if (choice.address.isEmpty() || (needsPort && !hostAndPort(choice.address)))
                return std::nullopt;
            return choice;
        }
    }
    if (text.contains(u'/') || text.endsWith(".log"_L1) || text.endsWith(".nmea"_L1))
        return SourceChoice{Kind::Replay, text};
    return std::nullopt;
}

std::optional<std::pair<QString, quint16>> hostAndPort(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = address.mid(colon + 1).toUShort(&isNumber);
    if (colon < 1 || !isNumber || port == 0)
        return std::nullopt;
    return std::pair(address.left(colon), port);
}

} // namespace fieldcase::app
