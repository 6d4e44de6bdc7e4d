// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enterprise.h"
#include "models/domain/id.h"
#include "models/domain/officer.h"
#include "models/domain/role.h"

#include <QByteArray>
#include <QJsonObject>

namespace fieldcase::domain {

/// org.created: the first entry of all; makes the office's own device known.
struct OrgCreated {
    QString name;       ///< of the office
    QString region;     ///< 区域简称 of document numbers, e.g. 鲁示
    QString agency;     ///< 机关名称 on documents
    QString government; ///< 复议机关
    QString court;      ///< 人民法院 for a lawsuit
    DeviceId officeDevice;
    QByteArray officeSign;  ///< 32 bytes, Ed25519 public
    QByteArray recoveryBox; ///< 32 bytes, X25519 public

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<OrgCreated> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const OrgCreated &, const OrgCreated &) = default;
};

/// device.enrolled: a device, the person who holds it, and that person's roles. Active at once.
struct DeviceEnrolled {
    DeviceId device;
    OfficerId officer;
    QString name;
    QString certificate; ///< 执法证号; empty for a person without one
    QByteArray sign;     ///< 32 bytes, Ed25519 public
    QByteArray box;      ///< 32 bytes, X25519 public
    Roles roles;         ///< not empty
    QDate validToOn;     ///< last valid day of the certificate; invalid without one

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeviceEnrolled> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DeviceEnrolled &, const DeviceEnrolled &) = default;
};

/// device.revoked
struct DeviceRevoked {
    DeviceId device;
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeviceRevoked> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DeviceRevoked &, const DeviceRevoked &) = default;
};

/// A private key, encrypted to one recipient.
struct Wrap {
    QString to;     ///< a device's id, or kToGroup, or kToRecovery
    QByteArray age; ///< an age file that holds 32 bytes

    static constexpr char16_t kToGroup[] = u"group";       ///< the office group key
    static constexpr char16_t kToRecovery[] = u"recovery"; ///< the organisation's recovery key

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Wrap &, const Wrap &) = default;
};

/// group.keyed: the office group's key, for reviewers, approvers, archivists and administrators. A later
/// entry with the same \a box adds wraps.
struct GroupKeyed {
    QString group;  ///< "office"
    QByteArray box; ///< 32 bytes, X25519 public
    QList<Wrap> wraps;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<GroupKeyed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const GroupKeyed &, const GroupKeyed &) = default;
};

enum class RegisterKind { Enterprises, Officers };

/// register.rows: a part of an import. The last row for a key wins. Only the list that \a kind names is
/// filled.
struct RegisterRows {
    static constexpr int kMostRows = 1000;

    RegisterKind kind = RegisterKind::Enterprises;
    QUuid import;
    int part = 1; ///< 1 … parts
    int parts = 1;
    QList<Enterprise> enterprises;
    QList<Officer> officers;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RegisterRows> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RegisterRows &, const RegisterRows &) = default;
};

/// numbers.leased: document numbers that one device may give without asking.
struct NumbersLeased {
    DeviceId device;
    QString form; ///< "F03"
    int year = 0;
    int from = 0; ///< first number, ≥ 1
    int to = 0;   ///< last number, ≥ from

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<NumbersLeased> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const NumbersLeased &, const NumbersLeased &) = default;
};

} // namespace fieldcase::domain
