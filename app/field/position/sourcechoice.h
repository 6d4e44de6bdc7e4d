// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fieldcase::app {

/// Where the position comes from, as a person chose it.
struct SourceChoice {
    enum class Kind {
        Automatic, ///< gpsd on this machine, else the system's own service
        Gpsd,      ///< address "host:port"
        Serial,    ///< address "/dev/ttyUSB0" or "/dev/ttyUSB0@9600"
        Network,   ///< NMEA over TCP; address "host:port"
        System,    ///< GeoClue
        Replay,    ///< a file of sentences, for tests and demonstrations; address is its path
        None,
    };

    Kind kind = Kind::Automatic;
    QString address; ///< empty for Automatic, System and None

    /// E.g. "gpsd:localhost:2947"; parse() reads it again.
    [[nodiscard]] QString toString() const;
    /// Also what Qt's NMEA plugin calls its sources: a path, "file:", "serial:", "socket://host:port".
    /// \returns nothing when it is none of these
    [[nodiscard]] static std::optional<SourceChoice> parse(const QString &text);
    /// The kind's usual address, to begin with.
    [[nodiscard]] static QString usualAddress(Kind kind);
    /// Whether a kind wants an address.
    [[nodiscard]] static bool hasAddress(Kind kind);

    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

/// "host:port" in two. \returns nothing without a host or a port of 1 … 65535
[[nodiscard]] std::optional<std::pair<QString, quint16>> hostAndPort(const QString &address);

} // namespace fieldcase::app
