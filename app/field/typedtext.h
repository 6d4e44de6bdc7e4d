// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vaultqueue.h"

#include <QObject>
#include <QTimer>

namespace fieldcase::app {

/// A text that somebody is typing: kept, encrypted, a moment after each pause and when it is destroyed, so
/// that neither a lock nor a crash loses it, until it was recorded.
class TypedText final : public QObject
{
    Q_OBJECT

public:
    /// \param vault outlives it
    explicit TypedText(store::VaultQueue &vault, QObject *parent = nullptr);
    ~TypedText() override;

    /// From now on it is the text of \a key. restored() follows when there is one.
    void open(const QString &key);
    /// What the field says now. Ignored before open().
    void change(const QString &text);
    /// It has been recorded.
    void forget();
    /// The text of \a key has been recorded, whichever is open by now.
    void forget(const QString &key);
    /// It is no longer shown; open() brings it back.
    void close();

signals:
    /// What was typed for the opened key before and not recorded; never empty, and not after a change().
    void restored(const QString &text);

private:
    void keep();

    store::VaultQueue &m_vault;
    QString m_key;  ///< empty before open()
    QString m_text; ///< as changed last
    bool m_isChanged = false;
    QTimer m_pause;
};

} // namespace fieldcase::app
