// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/formblockreader.h"

#include "models/documents/strictreader.h"

#include <optional>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPageMm = 297;

std::optional<Alignment> alignmentFrom(const QString &name)
{
    if (name == u"justify"_s)
        return Alignment::Justified;
    if (name == u"left"_s)
        return Alignment::Left;
    if (name == u"centre"_s)
        return Alignment::Centred;
    if (name == u"right"_s)
        return Alignment::Right;
    return std::nullopt;
}

Alignment readAlignment(StrictReader &reader, const QString &otherwise)
{
    const auto alignment = alignmentFrom(reader.text(u"align"_s, otherwise));
    if (!alignment)
        reader.refuse(u"align is unknown"_s);
    return alignment.value_or(Alignment::Left);
}

/// The fields a template may name inside one element of \a list.
QList<FormField> fieldsInside(const FormField *list)
{
    QList<FormField> inner = list ? list->columns : QList<FormField>();
    inner.append({u"@number"_s, FieldType::Text, false, {}});
    if (list && list->type == FieldType::List)
        inner.append({u"."_s, FieldType::Text, false, {}});
    return inner;
}

const FormField *find(const QList<FormField> &fields, const QString &key)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FormField &f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

const FormField *FormBlockReader::field(const QString &key) const
{
    return find(m_fields, key);
}

Result<TemplateText> FormBlockReader::templateText(const QString &source, const QString &place) const
{
    return checkedTemplate(source, place, {});
}

Result<TemplateText> FormBlockReader::checkedTemplate(const QString &source, const QString &place,
                                                      const Fields &inner) const
{
    auto text = parseTemplateText(source);
    if (!text)
        return fail(ErrorCode::InvalidInput, place + u": "_s + text.error().context);
    const auto known = [&](const QString &key) {
        const FormField *named = find(inner, key);
        return named ? named : field(key);
    };
    for (const TemplateRun &run : std::as_const(*text)) {
        const FormField *named = run.isKey ? known(run.text) : nullptr;
        if (run.isKey && (!named || named->type != FieldType::Text))
            return fail(ErrorCode::InvalidInput,
                        u"%1 names %2, which is no text field"_s.arg(place, run.text));
        if (!run.onlyIf.isEmpty() && !known(run.onlyIf))
            return fail(ErrorCode::InvalidInput, u"%1 names %2, which is no field"_s.arg(place, run.onlyIf));
    }
    return text;
}

Result<QList<Block>> FormBlockReader::blocks(const QJsonArray &json, const QString &place)
{
    QList<Block> read;
    for (qsizetype i = 0; i < json.size(); ++i) {
        auto one = block(json.at(i), u"%1[%2]"_s.arg(place).arg(i));
        if (!one)
            return tl::unexpected(one.error());
        read.append(*std::move(one));
    }
    return read;
}

Result<Block> FormBlockReader::block(const QJsonValue &json, const QString &place)
{
    StrictReader reader(json, place);
    Block read;
    read.onlyIf = reader.text(u"if"_s, {});
    read.unless = reader.text(u"unless"_s, {});
    read.forEach = reader.text(u"each"_s, {});
    read.keepWithNext = reader.flag(u"keepWithNext"_s);
    for (const QString &key : {read.onlyIf, read.unless, read.forEach}) {
        if (!key.isEmpty() && !field(key))
            reader.refuse(u"names the unknown field "_s + key);
    }
    const FormField *list = read.forEach.isEmpty() ? nullptr : field(read.forEach);
    if (list && list->type != FieldType::List && list->type != FieldType::Rows)
        reader.refuse(u"repeats over what is no list"_s);
    const Fields inner = list ? fieldsInside(list) : Fields();

    const auto take = [&read](auto content) -> Result<> {
        if (!content)
            return tl::unexpected(content.error());
        read.content = *std::move(content);
        return {};
    };
    Result<> taken;
    if (reader.has(u"text"_s))
        taken = take(textBlock(reader, inner));
    else if (reader.has(u"row"_s))
        taken = take(rowBlock(reader.array(u"row"_s), place, inner));
    else if (reader.has(u"table"_s))
        taken = take(tableBlock(reader.value(u"table"_s), place));
    else
        read.content = SpaceBlock{reader.number(u"spaceMm"_s, 0, 0, kPageMm)};
    if (!taken)
        return tl::unexpected(taken.error());
    if (const auto clean = reader.finish(); !clean)
        return tl::unexpected(clean.error());
    return read;
}

Result<TextBlock> FormBlockReader::textBlock(StrictReader &reader, const Fields &inner) const
{
    TextBlock block;
    auto text = checkedTemplate(reader.text(u"text"_s, {}), reader.place(), inner);
    if (!text)
        return tl::unexpected(text.error());
    block.text = *std::move(text);
    block.alignment = readAlignment(reader, u"justify"_s);
    block.indentEms = reader.number(u"indent"_s, 2, 0, 20);
    block.leftMm = reader.number(u"leftMm"_s, 0, 0, 100);
    block.sizePt = reader.number(u"sizePt"_s, 10.5, 5, 40);
    block.pitchEms = reader.number(u"pitchEms"_s, 2.15, 1, 5);
    block.heading = reader.flag(u"heading"_s);
    block.ruled = reader.flag(u"ruled"_s);
    return block;
}

Result<RowBlock> FormBlockReader::rowBlock(const QJsonArray &cells, const QString &place, const Fields &inner)
{
    if (cells.isEmpty())
        return fail(ErrorCode::InvalidInput, place + u" has an empty row"_s);
    RowBlock block;
    for (const QJsonValue &json : cells) {
        auto cell = rowCell(json, place, inner);
        if (!cell)
            return tl::unexpected(cell.error());
        block.cells.append(*std::move(cell));
    }
    return block;
}

Result<RowCell> FormBlockReader::rowCell(const QJsonValue &json, const QString &place, const Fields &inner)
{
    StrictReader reader(json, place);
    RowCell cell;
    cell.label = reader.text(u"label"_s, {});
    cell.alignment = readAlignment(reader, u"left"_s);
    cell.slot = reader.text(u"slot"_s, {});
    cell.widthMm = reader.number(u"widthMm"_s, 0, 1, 200);
    cell.plain = reader.flag(u"plain"_s);
    cell.hiddenLabel = reader.flag(u"hiddenLabel"_s);
    auto value = checkedTemplate(reader.text(u"value"_s, {}), place, inner);
    if (!value)
        return tl::unexpected(value.error());
    cell.value = *std::move(value);
    if (!cell.slot.isEmpty() && (cell.widthMm <= 0 || !cell.value.isEmpty()))
        reader.refuse(u"has a slot without a width, or with a value"_s);
    if (!cell.slot.isEmpty() && m_slots.contains(cell.slot))
        reader.refuse(u"has a second slot "_s + cell.slot);
    if (!cell.slot.isEmpty())
        m_slots.append(cell.slot);
    if (const auto clean = reader.finish(); !clean)
        return tl::unexpected(clean.error());
    return cell;
}

Result<TableBlock> FormBlockReader::tableBlock(const QJsonValue &json, const QString &place) const
{
    StrictReader reader(json, place + u".table"_s);
    TableBlock block;
    block.rows = reader.requiredText(u"rows"_s);
    block.sizePt = reader.number(u"sizePt"_s, 9, 5, 20);
    const FormField *rows = field(block.rows);
    if (!rows || (rows->type != FieldType::Rows && rows->type != FieldType::List))
        reader.refuse(u"has rows that are no list"_s);
    const Fields inner = fieldsInside(rows);
    const QJsonArray columns = reader.array(u"columns"_s);
    if (columns.isEmpty())
        reader.refuse(u"has no columns"_s);
    for (const QJsonValue &columnJson : columns) {
        StrictReader columnReader(columnJson, place + u".table.columns"_s);
        TableColumn column;
        column.title = columnReader.requiredText(u"title"_s);
        column.widthMm = columnReader.number(u"widthMm"_s, 0, 3, 200);
        column.alignment = readAlignment(columnReader, u"left"_s);
        auto value = checkedTemplate(columnReader.requiredText(u"value"_s), columnReader.place(), inner);
        if (!value)
            return tl::unexpected(value.error());
        column.value = *std::move(value);
        if (const auto clean = columnReader.finish(); !clean)
            return tl::unexpected(clean.error());
        block.columns.append(std::move(column));
    }
    if (const auto clean = reader.finish(); !clean)
        return tl::unexpected(clean.error());
    return block;
}

} // namespace fieldcase::documents
