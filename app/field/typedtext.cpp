// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/typedtext.h"

#include "app/whendone.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPause = std::chrono::milliseconds(700);

} // namespace

TypedText::TypedText(store::VaultQueue &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TypedText::keep);
}

TypedText::~TypedText()
{
    if (m_pause.isActive())
        keep();
}

void TypedText::open(const QString &key)
{
    if (key == m_key)
        return;
    if (m_pause.isActive())
        keep();
    m_key = key;
    m_text.clear();
    m_isChanged = false;
    whenDone(m_vault.run([key](store::Vault &vault) { return vault.settings().value(key); }), this,
             [this, key](const domain::Result<std::optional<QByteArray>> &kept) {
                 if (key != m_key || m_isChanged || !kept || !*kept || (*kept)->isEmpty())
                     return;
                 m_text = QString::fromUtf8(**kept);
                 emit restored(m_text);
             });
}

void TypedText::change(const QString &text)
{
    if (m_key.isEmpty() || text == m_text)
        return;
    m_text = text;
    m_isChanged = true;
    m_pause.start();
}

void TypedText::keep()
{
    m_pause.stop();
    static_cast<void>(m_vault.run([key = m_key, text = m_text.toUtf8()](store::Vault &vault) {
        return text.isEmpty() ? vault.settings().remove(key) : vault.settings().setValue(key, text);
    }));
}

void TypedText::close()
{
    if (m_pause.isActive())
        keep();
    m_key.clear();
    m_text.clear();
}

void TypedText::forget()
{
    m_text.clear();
    keep();
}

void TypedText::forget(const QString &key)
{
    if (key == m_key)
        return forget();
    static_cast<void>(m_vault.run([key](store::Vault &vault) { return vault.settings().remove(key); }));
}

} // namespace fieldcase::app
