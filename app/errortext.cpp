// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"

namespace fieldcase::app {

using domain::ErrorCode;

QString ErrorText::of(const domain::Error &error, Act act)
{
    const QString words = special(error.code, act);
    return words.isEmpty() ? general(error.code) : words;
}

QString ErrorText::special(ErrorCode code, Act act)
{
    switch (act) {
    case Act::Unlock:
        if (code == ErrorCode::WrongKey)
            return tr("That is not the passphrase of this vault.");
        if (code == ErrorCode::Conflict)
            return tr("The vault is open in another program on this device. Close that one first.");
        if (code == ErrorCode::Damaged)
            return tr("The vault is damaged. Do not delete it; the administrator can restore what has "
                      "reached the office.");
        break;
    case Act::Enrol:
        if (code == ErrorCode::NotFound || code == ErrorCode::NotAllowed)
            return tr(
                "The office does not accept this ticket: it has been used, has expired or was withdrawn.");
        if (code == ErrorCode::InvalidInput)
            return tr("That is not a ticket. Copy it again from beginning to end, or open the file the "
                      "administrator gave you.");
        break;
    case Act::AddPhoto:
        if (code == ErrorCode::InvalidInput)
            return tr("That file is not a picture that can be read. Nothing was added; the file itself was "
                      "not changed.");
        break;
    case Act::Import:
        if (code == ErrorCode::NotFound)
            return tr("That file cannot be read. Nothing was changed.");
        if (code == ErrorCode::InvalidInput)
            return tr("That file is not a table that can be imported. Nothing was changed.");
        break;
    case Act::Review:
        if (code == ErrorCode::NotAllowed)
            return tr("You may not decide on this case: whoever inspected it cannot review it, and whoever "
                      "reviewed it "
                      "cannot approve it.");
        break;
    case Act::Draw:
        if (code == ErrorCode::Conflict)
            return tr("The draw has moved on since this page was shown. It is shown anew.");
        break;
    case Act::Export:
        if (code == ErrorCode::Conflict)
            return tr(
                "Something of that name is there already, and it was not touched. Choose another name.");
        if (code == ErrorCode::DiskFull)
            return tr(
                "There is not enough space in that place. Nothing was left there: free some space or choose "
                "another place.");
        if (code == ErrorCode::Storage)
            return tr("That place cannot be written to. Nothing was left there: choose another place.");
        if (code == ErrorCode::NotFound)
            return tr("A part of the case is not on this device yet. Synchronise, then export again.");
        if (code == ErrorCode::Damaged)
            return tr("A stored object fails its check, so nothing was exported. Tell the administrator.");
        break;
    case Act::Save:
    case Act::Open:
    case Act::Sync:
    case Act::Print:
        break;
    }
    return {};
}

QString ErrorText::general(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return tr("Something entered is not valid.");
    case ErrorCode::NotAllowed:
        return tr("That is not allowed for your role or in the present state of the case.");
    case ErrorCode::NotFound:
        return tr("It is not on this device. Synchronise and try again.");
    case ErrorCode::Conflict:
        return tr("Somebody else was faster. The newest state is shown now.");
    case ErrorCode::WrongKey:
        return tr("It is not encrypted for this device.");
    case ErrorCode::Damaged:
        return tr("Stored data fails its check and is not used. Tell the administrator.");
    case ErrorCode::TooNew:
        return tr("The data was written by a newer version of the program. Update this device.");
    case ErrorCode::NotEncrypted:
        return tr("The file is not encrypted, so it is not this program's. It was not touched.");
    case ErrorCode::DiskFull:
        return tr(
            "The disk is full. Nothing was lost, but this was not saved: free some space and try again.");
    case ErrorCode::Storage:
        return tr("The disk or the database failed. This was not saved.");
    case ErrorCode::Network:
        return tr("The office cannot be reached. Everything stays safely on this device and is sent later.");
    case ErrorCode::Protocol:
        return tr("Something other than our office answered, for example a login page of the network. "
                  "Nothing was sent.");
    case ErrorCode::Cancelled:
        return tr("Stopped.");
    }
    Q_UNREACHABLE();
}

} // namespace fieldcase::app
