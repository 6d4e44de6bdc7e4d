// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/terminalqr.h"

#include <qrencode.h>

#include <memory>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

QString terminalQr(const QString &text)
{
    constexpr int kQuiet = 4; // ISO/IEC 18004
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    const auto isDark = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < width && (code->data[y * width + x] & 1) != 0;
    };
    QString lines;
    for (int y = -kQuiet; y < width + kQuiet; y += 2) {
        lines += u"\x1b[38;5;16;48;5;231m"_s; // black on white
        for (int x = -kQuiet; x < width + kQuiet; ++x) {
            const bool upper = isDark(x, y);
            const bool lower = isDark(x, y + 1);
            lines += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        lines += u"\x1b[0m\n"_s;
    }
    return lines;
}

} // namespace fieldcase::app
