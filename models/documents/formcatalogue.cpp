// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/formcatalogue.h"

#include <QDir>
#include <QFile>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

Result<FormCatalogue> FormCatalogue::read(const QString &folder)
{
    FormCatalogue catalogue;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, name);
        auto form = readFormDefinition(file.readAll());
        if (!form)
            return fail(form.error().code, name + u": "_s + form.error().context);
        if (catalogue.version(form->id, form->version))
            return fail(ErrorCode::Conflict, name);
        catalogue.m_forms.append(*std::move(form));
    }
    return catalogue;
}

Result<FormDefinition> FormCatalogue::inForce(const QString &id, const QDate &day) const
{
    const FormDefinition *newest = nullptr;
    for (const FormDefinition &form : m_forms) {
        if (form.id == id && form.isInForce(day) && (!newest || form.version > newest->version))
            newest = &form;
    }
    if (!newest)
        return fail(ErrorCode::NotFound, id);
    return *newest;
}

Result<FormDefinition> FormCatalogue::version(const QString &id, int version) const
{
    for (const FormDefinition &form : m_forms) {
        if (form.id == id && form.version == version)
            return form;
    }
    return fail(ErrorCode::NotFound, id);
}

} // namespace fieldcase::documents
