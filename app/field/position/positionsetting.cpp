// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/positionsetting.h"

#include "models/store/vault.h"

namespace fieldcase::app {

namespace {

constexpr auto kSourceKey = "position/source";
constexpr auto kGcjKey = "position/gcj02";

} // namespace

domain::Result<PositionSetting> PositionSetting::of(store::Vault &vault)
{
    const auto source = vault.settings().value(QLatin1String(kSourceKey));
    if (!source)
        return tl::unexpected(source.error());
    const auto gcj = vault.settings().value(QLatin1String(kGcjKey));
    if (!gcj)
        return tl::unexpected(gcj.error());
    PositionSetting setting;
    if (*source)
        setting.source = SourceChoice::parse(QString::fromUtf8(**source)).value_or(SourceChoice{});
    setting.isShownAsGcj02 = *gcj && **gcj == "1";
    return setting;
}

domain::Result<> PositionSetting::keep(store::Vault &vault) const
{
    const auto kept = vault.settings().setValue(QLatin1String(kSourceKey), source.toString().toUtf8());
    if (!kept)
        return kept;
    return vault.settings().setValue(QLatin1String(kGcjKey), isShownAsGcj02 ? "1" : "0");
}

} // namespace fieldcase::app
