// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formdefinition.h"

#include <QJsonArray>

namespace fieldcase::documents {

/// Reads the layout part of a form's file, knowing its fields: a template cannot name a fact that is not
/// declared.
class FormBlockReader
{
public:
    explicit FormBlockReader(const QList<FormField> &fields) : m_fields(fields) {}

    /// \a place names the list in an error.
    [[nodiscard]] Result<QList<Block>> blocks(const QJsonArray &json, const QString &place);
    /// A template outside any list.
    [[nodiscard]] Result<TemplateText> templateText(const QString &source, const QString &place) const;

private:
    using Fields = QList<FormField>;

    [[nodiscard]] Result<Block> block(const QJsonValue &json, const QString &place);
    [[nodiscard]] Result<TextBlock> textBlock(class StrictReader &reader, const Fields &inner) const;
    [[nodiscard]] Result<RowBlock> rowBlock(const QJsonArray &cells, const QString &place,
                                            const Fields &inner);
    [[nodiscard]] Result<RowCell> rowCell(const QJsonValue &json, const QString &place, const Fields &inner);
    [[nodiscard]] Result<TableBlock> tableBlock(const QJsonValue &json, const QString &place) const;
    [[nodiscard]] Result<TemplateText> checkedTemplate(const QString &source, const QString &place,
                                                       const Fields &inner) const;
    [[nodiscard]] const FormField *field(const QString &key) const;

    const Fields &m_fields;
    QStringList m_slots;
};

} // namespace fieldcase::documents
