// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QStringList>

namespace fieldcase::protocol {

/// All that a new device needs to find its office, to be sure that it is the right one, and to be let in
/// once.
///
/// Its text form is a link that also fits a QR code:
/// `fieldcase://enrol/1?org=<id>&pin=<64 hex>&code=<20 of A-Z 2-7>&port=8443&at=<host>[&at=<host>…]`
struct EnrolmentTicket {
    domain::OrgId org;
    QStringList addresses; ///< 1 … 8 host names or IP addresses, best first; an IPv6 address without brackets
    quint16 port = 0;      ///< 1 … 65535
    domain::Digest
        pin;      ///< SHA-256 of the server key's DER SubjectPublicKeyInfo: the only certificate to trust
    QString code; ///< works once and for a limited time

    friend bool operator==(const EnrolmentTicket &, const EnrolmentTicket &) = default;
};

/// The text form. ASCII, no spaces.
[[nodiscard]] QString toText(const EnrolmentTicket &ticket);
/// Reads the text form out of \a text. What stands before it does not matter (the QR code and the words that
/// `fieldcase-office enrol` prints), nor do line breaks inside it (from an e-mail) and what follows after an
/// empty line.
/// \returns InvalidInput, or TooNew for a ticket of a later version
[[nodiscard]] domain::Result<EnrolmentTicket> ticketFromText(const QString &text);

} // namespace fieldcase::protocol
