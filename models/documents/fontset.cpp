// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/fontset.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>

#include <array>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

// The face of the text first: most characters are found there.
constexpr std::array kFiles{"FieldcaseFang-Regular.otf"_L1, "FieldcaseSerif-Regular.otf"_L1,
                            "FieldcaseSong-Bold.otf"_L1};
constexpr qsizetype kTextFiles = 2;

} // namespace

FontSet::FontSet(QString folder) : m_folder(std::move(folder)) {}

Result<> FontSet::load() const
{
    std::call_once(m_once, [this] { m_loaded = loadFiles(); });
    return m_loaded;
}

Result<> FontSet::loadFiles() const
{
    for (size_t i = 0; i < kFiles.size(); ++i) {
        const QString path = m_folder + u'/' + kFiles.at(i);
        QFile file(path);
        const uchar *bytes = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
        // By its path, not by its bytes: the font is then mapped and not held in memory.
        if (!bytes || QFontDatabase::addApplicationFont(path) < 0)
            return fail(ErrorCode::Storage, u"font file %1"_s.arg(kFiles.at(i)));
        if (i < kTextFiles)
            m_coverage.add(QByteArrayView(bytes, file.size()));
    }
    return {};
}

QFont FontSet::font(Face face, int pixelSize) const
{
    QFont font;
    font.setFamilies({face == Face::Title ? u"Fieldcase Song"_s : u"Fieldcase Fang"_s, u"Fieldcase Serif"_s});
    font.setPixelSize(pixelSize);
    font.setBold(face == Face::Title);
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
    const QString beside = QCoreApplication::applicationDirPath() + u"/../share/fieldcase/fonts"_s;
    const QStringList folders{qEnvironmentVariable("FIELDCASE_FONTS_DIR"), beside,
                              QString::fromUtf8(FIELDCASE_FONTS_INSTALL_DIR),
                              QString::fromUtf8(FIELDCASE_FONTS_BUILD_DIR)};
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFileInfo::exists(folder + u'/' + kFiles.front()))
            return folder;
    }
    return beside;
}

} // namespace fieldcase::documents
