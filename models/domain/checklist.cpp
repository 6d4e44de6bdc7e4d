// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checklist.h"

#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

template <typename Fields> void ChecklistItem::describe(Fields &fields)
{
    fields.word(u"id", id);
    fields.line(u"text", text, 300);
    fields.line(u"textEn", textEn, 300);
    fields.line(u"how", how, 300, Blank::Allowed);
    fields.line(u"basis", basis, 300, Blank::Allowed);
    fields.lines(u"violations", violations, 20, 40);
    fields.flag(u"major", major);
    describeMarks(fields, marks);
}

template <typename Fields> void ChecklistPack::describe(Fields &fields)
{
    fields.word(u"id", id);
    fields.line(u"title", title, 100);
    fields.line(u"titleEn", titleEn, 100);
    fields.lines(u"categories", categories, 50, 40);
    fields.objects(u"items", items, 500);
}

template void ChecklistItem::describe(FieldReader &);
template void ChecklistItem::describe(FieldWriter &);
template void ChecklistPack::describe(FieldReader &);
template void ChecklistPack::describe(FieldWriter &);

} // namespace fieldcase::domain
