// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/enrolment.h"

#include "sync/protocol/wirefields.h"

namespace fieldcase::protocol {

template <typename Fields> void EnrolRequest::describe(Fields &fields)
{
    fields.word(u"code", code);
    fields.id(u"device", device);
    fields.base64(u"sign", sign, 32, 32);
    fields.base64(u"box", box, 32, 32);
    fields.base64(u"proof", proof, 64, 64);
}

QByteArray EnrolRequest::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<EnrolRequest> EnrolRequest::fromBytes(const QByteArray &bytes)
{
    return messageOf<EnrolRequest>(bytes, kMostEnrolBytes);
}

QByteArray enrolmentProofBytes(const domain::OrgId &org, const EnrolRequest &request)
{
    return "fieldcase-enrol-v1\n" + org.toString().toLatin1() + '\n' + request.code.toLatin1() + '\n' +
           request.device.toString().toLatin1() + '\n' + request.sign.toBase64() + '\n' +
           request.box.toBase64() + '\n';
}

template <typename Fields> void EnrolAnswer::describe(Fields &fields)
{
    fields.id(u"org", org);
    fields.id(u"officer", officer);
    fields.line(u"name", name, 100);
    fields.id(u"officeDevice", officeDevice);
    fields.base64(u"officeSign", officeSign, 32, 32);
    fields.objects(u"entries", entries, kMostEntriesInPage);
    fields.flag(u"more", more);
}

QByteArray EnrolAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<EnrolAnswer> EnrolAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<EnrolAnswer>(bytes);
}

} // namespace fieldcase::protocol
