// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/fontset.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QRawFont>

#include <array>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

struct FontFile {
    QLatin1StringView file;
    bool coversNames; ///< asked by firstUnknown()
};

constexpr std::array<FontFile, 6> kFiles{{
    {"FieldcaseFang-Regular.otf"_L1, true},
    {"FieldcaseKai-Regular.otf"_L1, false},
    {"FieldcaseSong-Regular.otf"_L1, false},
    {"FieldcaseSong-Bold.otf"_L1, false},
    {"FieldcaseSerif-Regular.otf"_L1, true},
    {"FieldcaseSerif-Bold.otf"_L1, false},
}};

QString familyOf(Face face)
{
    switch (face) {
    case Face::Body:
        return u"Fieldcase Fang"_s;
    case Face::Title:
        return u"Fieldcase Song"_s;
    case Face::Emphasis:
        return u"Fieldcase Kai"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

FontSet::FontSet(QString folder) : m_folder(std::move(folder)) {}

Result<> FontSet::load() const
{
    std::call_once(m_once, [this] { m_loaded = loadFiles(); });
    return m_loaded;
}

Result<> FontSet::loadFiles() const
{
    for (const FontFile &font : kFiles) {
        QFile file(m_folder + u'/' + font.file);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, u"font file %1"_s.arg(font.file));
        const QByteArray bytes = file.readAll();
        if (QFontDatabase::addApplicationFontFromData(bytes) < 0)
            return fail(ErrorCode::Storage, u"font file %1 is not a font"_s.arg(font.file));
        if (font.coversNames)
            m_coverage.add(QRawFont(bytes, 16).fontTable("cmap"));
    }
    return {};
}

QFont FontSet::font(Face face, int pixelSize, bool bold) const
{
    QFont font;
    font.setFamilies({familyOf(face), u"Fieldcase Serif"_s});
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    // The screen's own hinting would make the line breaks depend on the machine.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

char32_t FontSet::firstUnknown(const QString &text) const
{
    for (const char32_t character : text.toUcs4()) {
        if (!m_coverage.contains(character))
            return character;
    }
    return 0;
}

QString standardFontFolder()
{
    const QString named = qEnvironmentVariable("FIELDCASE_FONTS_DIR");
    if (!named.isEmpty())
        return named;
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : {u"/../share/fieldcase/fonts"_s, u"/../fonts"_s}) {
        if (QFileInfo::exists(program + folder))
            return QFileInfo(program + folder).canonicalFilePath();
    }
    return program + u"/../share/fieldcase/fonts"_s;
}

} // namespace fieldcase::documents
