// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/law.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

domain::Result<std::shared_ptr<const Law>> readNow()
{
    auto law = std::make_shared<Law>();
    const QDir folder(u":/rules"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, name);
        auto package = domain::RulePackage::fromBytes(file.readAll());
        if (!package)
            return fail(package.error().code, name + u": "_s + package.error().context);
        law->packages << *std::move(package);
    }
    if (law->packages.isEmpty())
        return fail(ErrorCode::NotFound, u"no rule package"_s);
    auto forms = documents::FormCatalogue::read(u":/forms"_s);
    if (!forms)
        return tl::unexpected(forms.error());
    law->forms = *std::move(forms);
    return law;
}

} // namespace

const domain::RulePackage &Law::on(const QDate &day) const
{
    const domain::RulePackage *best = &packages.constFirst();
    for (const domain::RulePackage &package : packages) {
        const bool isBetter = package.isInForce(day) == best->isInForce(day) ? package.fromOn > best->fromOn
                                                                             : package.isInForce(day);
        if (isBetter)
            best = &package;
    }
    return *best;
}

QString Law::formTitle(const QString &form) const
{
    for (const documents::FormDefinition &definition : forms.forms()) {
        if (definition.id == form)
            return definition.title;
    }
    return form;
}

QFuture<domain::Result<std::shared_ptr<const Law>>> readLaw()
{
    return QtConcurrent::run(readNow);
}

} // namespace fieldcase::app
