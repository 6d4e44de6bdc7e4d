// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formblocks.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace fieldcase::documents {

/// What a fact may hold.
enum class FieldType {
    Text, ///< one line of words; "" only where the field is optional
    Flag, ///< yes or no; says which of two wordings is printed
    List, ///< any number of lines of words
    Rows, ///< any number of objects whose members are `columns`
};

/// One fact that a form asks for.
struct FormField {
    QString key;
    FieldType type = FieldType::Text;
    bool required = false;    ///< text: not blank; list and rows: at least one
    QList<FormField> columns; ///< of Rows; Text and Flag only
};

/// A legal form as data: what it asks for, how it is laid out, and from when to when it is in force.
///
/// Read from a JSON file of `resources/forms`; the format is described in this folder's README.
struct FormDefinition {
    QString id; ///< "F03"
    int version = 0;
    QString title;           ///< "现场检查记录"
    QString series;          ///< the 代字 of its number, "应急检记"; "" where the form is not numbered
    QString source;          ///< where its wording comes from
    QDate effectiveFrom;     ///< first day of acts it may be used for
    QDate effectiveTo;       ///< last such day; invalid: still in force
    QByteArray sha256;       ///< of the file's bytes
    QList<FormField> fields; ///< `createdAt` is always the first

    QString letterhead;       ///< the line above the double rule; "" for none
    TemplateText numberLine;  ///< below the title
    TemplateText runningHead; ///< at the top of every further page
    QList<Block> body;        ///< flows over the pages
    QList<Block> tail;        ///< signatures and seal after the text, never torn apart
    QList<Block> pageFoot;    ///< signature lines at the foot of every page (record forms)
    TemplateText footnote;    ///< below the closing rule
    TemplateText qrNumber;    ///< what the QR code names as the number
    TemplateText qrHash;      ///< empty: the content hash
    bool ruledRest = false;   ///< the rest of a page shows ruled lines, as on the printed form

    [[nodiscard]] bool isInForce(const QDate &day) const
    {
        return day >= effectiveFrom && (!effectiveTo.isValid() || day <= effectiveTo);
    }
};

/// The fact every document has: when it was made, "2026-09-10T03:45:00Z". It stands in the PDF's properties,
/// so that the document can be made again from its facts alone.
inline constexpr QLatin1StringView kCreatedAt{"createdAt"};

/// Reads a form's file. \returns InvalidInput for anything the format does not know, for a template that
/// names a fact no field declares, and for two slots of one name
[[nodiscard]] Result<FormDefinition> readFormDefinition(const QByteArray &json);

/// \a facts with every optional field present ("" / false / []), ready for render().
/// \returns InvalidInput naming the field for a missing required one, an unknown one, a wrong type, a control
/// character
[[nodiscard]] Result<QJsonObject> completeFacts(const FormDefinition &form, const QJsonObject &facts);

} // namespace fieldcase::documents
