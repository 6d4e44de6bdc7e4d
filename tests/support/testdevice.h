// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "sync/protocol/endpoint.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/entrymessages.h"
#include "sync/protocol/uploadmetadata.h"
#include "tests/support/testoffice.h"

namespace fieldcase::tests {

/// A device that speaks the protocol with a TestOffice by hand, one whole request at a time, and checks the
/// signature of every answer.
class TestDevice
{
public:
    TestDevice(TestOffice &office, quint64 seed);

    [[nodiscard]] domain::DeviceId id() const { return m_id; }
    [[nodiscard]] domain::OfficerId officer() const { return m_officer; }
    [[nodiscard]] const crypto::SigningKey &key() const { return m_key; }
    [[nodiscard]] protocol::EnrolRequest enrolRequest(const QString &code) const;
    /// The whole way in. \returns whether the office agreed
    bool enrol(const QString &code);

    /// A signed request.
    [[nodiscard]] protocol::Request request(const QByteArray &method, const protocol::Endpoint &endpoint,
                                            const QByteArray &body = {},
                                            const protocol::Headers &headers = {});
    /// The office's answer; fails the test when the office did not sign it.
    [[nodiscard]] protocol::Answer send(const protocol::Request &request);
    [[nodiscard]] protocol::Answer ask(const QByteArray &method, const protocol::Endpoint &endpoint,
                                       const QByteArray &body = {}, const protocol::Headers &headers = {});

    /// The device's next entry in \a caseId; does not send it. Case bodies are sealed to a key of this
    /// device's own.
    [[nodiscard]] protocol::WireEntry write(const domain::CaseId &caseId, const domain::Body &body);
    /// An entry with any header of this device.
    [[nodiscard]] protocol::WireEntry sign(domain::EntryHeader header, const domain::Body &body);
    [[nodiscard]] domain::EntryHeader nextHeader(const domain::CaseId &caseId,
                                                 const domain::Body &body) const;
    /// The results of one push; empty when the office refused all of it.
    [[nodiscard]] QList<protocol::PushResult> push(const QList<protocol::WireEntry> &entries);
    /// Writes and pushes. \returns whether it was accepted
    bool record(const domain::CaseId &caseId, const domain::Body &body);

    /// One PATCH of an upload. \a upload: the target that its creation gave
    [[nodiscard]] protocol::Answer patch(const QByteArray &upload, qint64 offset, const QByteArray &bytes,
                                         const protocol::Headers &more = {});
    /// Creates an upload of \a bytes for \a caseId.
    [[nodiscard]] protocol::Answer create(const domain::CaseId &caseId, const QByteArray &bytes);

private:
    TestOffice &m_office;
    SeededRandom m_random;
    domain::DeviceId m_id;
    domain::OfficerId m_officer;
    crypto::SigningKey m_key;
    crypto::BoxKey m_box;
    QHash<domain::CaseId, QPair<qint64, domain::EntryHash>> m_chains;
};

} // namespace fieldcase::tests
