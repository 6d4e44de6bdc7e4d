// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QDate>
#include <QJsonObject>

namespace fieldcase::domain {

/// document.generated: a PDF made from the case, not yet signed.
struct DocumentGenerated {
    static constexpr qsizetype kMostFactsBytes = 512 * 1024;

    DocumentId document;
    QString form;      ///< "F03"
    QString version;   ///< of the form definition
    QString number;    ///< 文号; empty for a form without one
    QJsonObject facts; ///< what the template was filled with; with the template it gives the PDF bit for bit
    Digest templateSha256;
    Digest pdfSha256;
    int pages = 1;
    ObjectHash object; ///< the encrypted PDF
    qint64 objectBytes = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DocumentGenerated> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DocumentGenerated &, const DocumentGenerated &) = default;
};

/// One sample of the pen.
struct StrokePoint {
    int x = 0; ///< 0 … 10 000 of the slot's width
    int y = 0; ///< 0 … 10 000 of the slot's height, down
    int t = 0; ///< ms since the first point of the signature
    int p = 0; ///< pressure, 0 … 1000

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const StrokePoint &, const StrokePoint &) = default;
};

/// document.signed: handwriting over the shown page, or a noted refusal.
struct DocumentSigned {
    DocumentId document;
    Digest pdfSha256;                  ///< of the PDF that was shown
    QString slot;                      ///< "officer1", "officer2", "party", "approver"
    QString name;                      ///< of the person who signed or refused
    OfficerId officer;                 ///< null for a person outside the office
    QString refusal;                   ///< reason; empty when signed
    QList<QList<StrokePoint>> strokes; ///< empty exactly when refused

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DocumentSigned> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DocumentSigned &, const DocumentSigned &) = default;
};

/// document.finalised: the PDF with its signatures; frozen from now on.
struct DocumentFinalised {
    DocumentId document;
    Digest pdfSha256; ///< of the signed PDF
    int pages = 1;
    ObjectHash object;
    qint64 objectBytes = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DocumentFinalised> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DocumentFinalised &, const DocumentFinalised &) = default;
};

/// document.printed
struct DocumentPrinted {
    DocumentId document;
    int copies = 1;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DocumentPrinted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DocumentPrinted &, const DocumentPrinted &) = default;
};

/// document.voided: its number stays used.
struct DocumentVoided {
    DocumentId document;
    QString reason;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DocumentVoided> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DocumentVoided &, const DocumentVoided &) = default;
};

/// 送达方式: 直接、留置、电子、邮寄、委托、公告.
enum class ServiceMethod { Direct, Left, Electronic, Post, Entrusted, PublicNotice };

/// document.served
struct DocumentServed {
    DocumentId document;
    QDate servedOn;
    ServiceMethod method = ServiceMethod::Direct;
    QString receiver;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DocumentServed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DocumentServed &, const DocumentServed &) = default;
};

} // namespace fieldcase::domain
