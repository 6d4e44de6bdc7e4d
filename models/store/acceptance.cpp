// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/acceptance.h"

#include <array>

namespace fieldcase::store {

namespace {

constexpr std::array kNames{
    "none",          "malformed_header", "too_new",       "other_organisation", "bad_signature",
    "forged_author", "revoked_device",   "not_permitted", "malformed_body",     "fork",
    "broken_chain",  "bad_receipt",
};
static_assert(kNames.size() == size_t(kRefusalCount));

} // namespace

QString refusalName(Refusal refusal)
{
    return QString::fromLatin1(kNames[size_t(refusal)]);
}

} // namespace fieldcase::store
