// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/citation.h"

#include "models/domain/chinesetext.h"
#include "models/domain/fieldwriter.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMarkNames{"read",    "excerpt", "known_well",  "known",
                                "guessed", "example", "configurable"};

} // namespace

QString markName(Mark mark)
{
    return QString::fromLatin1(kMarkNames[size_t(mark)]);
}

template <typename Fields> void describeMarks(Fields &fields, QList<Mark> &marks)
{
    QStringList names;
    for (const Mark mark : std::as_const(marks))
        names.append(markName(mark));
    fields.lines(u"marks", names, 4, 20);
    marks.clear();
    for (const QString &name : std::as_const(names)) {
        const auto known = std::find_if(kMarkNames.begin(), kMarkNames.end(),
                                        [&](const char *other) { return name == QLatin1StringView(other); });
        if (known == kMarkNames.end())
            return fields.refuse(u"marks", "unknown");
        marks.append(Mark(known - kMarkNames.begin()));
    }
    if (marks.isEmpty())
        fields.refuse(u"marks", "none: say how certain it is");
}

template <typename Fields> void Law::describe(Fields &fields)
{
    fields.word(u"id", id);
    fields.line(u"title", title, 100);
    fields.line(u"edition", edition, 20);
    fields.date(u"fromOn", fromOn);
    describeMarks(fields, marks);
}

template <typename Fields> void Citation::describe(Fields &fields)
{
    fields.word(u"law", law);
    fields.number(u"article", article, 1, 2000);
    fields.number(u"paragraph", paragraph, 0, 50);
    fields.number(u"item", item, 0, 100);
}

QString placeText(const Citation &citation)
{
    QString text = u"第%1条"_s.arg(chineseNumber(citation.article));
    if (citation.paragraph > 0)
        text += u"第%1款"_s.arg(chineseNumber(citation.paragraph));
    if (citation.item > 0)
        text += u"第（%1）项"_s.arg(chineseNumber(citation.item));
    return text;
}

template void describeMarks(FieldReader &, QList<Mark> &);
template void describeMarks(FieldWriter &, QList<Mark> &);
template void Law::describe(FieldReader &);
template void Law::describe(FieldWriter &);
template void Citation::describe(FieldReader &);
template void Citation::describe(FieldWriter &);

} // namespace fieldcase::domain
