// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/body.h"

#include "models/domain/canonicaljson.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

using Reader = Result<Body> (*)(const QJsonObject &);

template <size_t Kind> Result<Body> readKind(const QJsonObject &object)
{
    auto body = std::variant_alternative_t<Kind, Body>::fromJson(object);
    if (!body)
        return tl::unexpected(body.error());
    return Body(std::in_place_index<Kind>, std::move(*body));
}

template <size_t... Kinds>
constexpr std::array<Reader, sizeof...(Kinds)> readers(std::index_sequence<Kinds...>)
{
    return {&readKind<Kinds>...};
}

} // namespace

Result<Body> bodyFromJson(EntryKind kind, const QJsonObject &object)
{
    static constexpr auto kReaders = readers(std::make_index_sequence<size_t(kEntryKindCount)>());
    return kReaders[size_t(kind)](object);
}

Result<Body> bodyFromBytes(EntryKind kind, const QByteArray &bytes)
{
    if (bytes.size() > kMostBodyBytes)
        return fail(ErrorCode::InvalidInput, u"body too large"_s);
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    if (!object->contains(u"salt"))
        return fail(ErrorCode::InvalidInput, u"salt: missing"_s);
    return bodyFromJson(kind, *object);
}

EntryKind kindOf(const Body &body)
{
    return EntryKind(body.index());
}

QJsonObject toJson(const Body &body)
{
    return std::visit([](const auto &value) { return value.toJson(); }, body);
}

} // namespace fieldcase::domain
