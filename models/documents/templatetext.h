// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace fieldcase::documents {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

/// One stretch of a template: words of the form, or the key of a fact.
struct TemplateRun {
    QString text;
    bool isKey = false;
    bool underlined = false;
    QString onlyIf = {}; ///< key that must be set for this run to be printed; "" for always
};
using TemplateText = QList<TemplateRun>;

/// One stretch of text ready to be set.
struct FilledRun {
    QString text;
    bool underlined = false;
};
using FilledText = QList<FilledRun>;

/// Where the keys of a template are looked up: the innermost row first, the document's facts last.
class FactScope
{
public:
    explicit FactScope(const QJsonValue &facts) : m_levels{facts} {}

    /// The scope inside the \a number th (from 1) element of a list. `{{.}}` is the element, `{{@number}}`
    /// the number.
    [[nodiscard]] FactScope inside(const QJsonValue &element, int number) const;
    /// Undefined where no level has \a key.
    [[nodiscard]] QJsonValue value(const QString &key) const;
    /// Whether \a key holds true, a text that is not empty, or a list with an element.
    [[nodiscard]] bool isSet(const QString &key) const;

private:
    QList<QJsonValue> m_levels; ///< innermost first
    int m_number = 0;
};

/// Reads `{{key}}`, `__underlined__` and `{{?key}}words{{/key}}`, which is printed when the key is set; no
/// such part inside another. \returns InvalidInput for a mark that is not closed
[[nodiscard]] Result<TemplateText> parseTemplateText(const QString &source);

/// Puts the facts in. Marks inside a fact stay what they are: letters.
/// \returns InvalidInput naming a key that the scope lacks or that holds no text
[[nodiscard]] Result<FilledText> fill(const TemplateText &text, const FactScope &scope);

/// The runs one after the other, without their looks.
[[nodiscard]] QString plainText(const FilledText &text);

} // namespace fieldcase::documents
