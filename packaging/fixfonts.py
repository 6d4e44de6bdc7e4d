#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of the legal documents: fixfonts.py FANDOL_FOLDER NOTO_FOLDER OUTPUT_FOLDER

Qt builds a PDF's text layer from the lowest code point that maps to a glyph, so that text comes out of a PDF as
Kangxi radicals (U+2F00 and on) instead of the characters that were typed. The fonts are therefore stripped of the
code points that stand below the real ones for the same glyph: control characters, CJK radicals, compatibility
ideographs. They get family names of their own, so that they never mix with the system's, and honest weights.
The bytes depend on the source fonts alone: no time stamp is written.
"""
import os
import sys

from fontTools.ttLib import TTCollection, TTFont

FANDOL = {
    "FandolFang-Regular.otf": ("Fieldcase Fang", False),
    "FandolKai-Regular.otf": ("Fieldcase Kai", False),
    "FandolHei-Regular.otf": ("Fieldcase Hei", False),
    "FandolHei-Bold.otf": ("Fieldcase Hei", True),
    "FandolSong-Regular.otf": ("Fieldcase Song", False),
    "FandolSong-Bold.otf": ("Fieldcase Song", True),
}
NOTO = {
    "NotoSerifCJK-Regular.ttc": ("Fieldcase Serif", False),
    "NotoSerifCJK-Bold.ttc": ("Fieldcase Serif", True),
}
NOTO_MEMBER = "Noto Serif CJK SC"


def is_duplicate(code_point):
    """Whether another, wanted code point shows the same glyph."""
    return code_point < 0x20 or 0x2E80 <= code_point <= 0x2FD5 or 0xF900 <= code_point <= 0xFAFF


def strip_duplicates(font):
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            for code_point in [c for c in table.cmap if is_duplicate(c)]:
                del table.cmap[code_point]


def rename(font, family, bold):
    style = "Bold" if bold else "Regular"
    texts = {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: family if not bold else f"{family} Bold",
        6: f"{family.replace(' ', '')}-{style}",
    }
    names = font["name"]
    names.names = [r for r in names.names if r.nameID not in (16, 17, 21, 22, 25)]
    for record in list(names.names):
        if record.nameID in texts:
            names.setName(texts[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = texts[6]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName, top.Weight = family, texts[4], style


def set_weight(font, bold):
    os2 = font["OS/2"]
    os2.usWeightClass = 700 if bold else 400
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    os2.fsType = 0  # embedding is allowed by both licences
    font["head"].macStyle = 1 if bold else 0


def write(font, family, bold, folder):
    strip_duplicates(font)
    rename(font, family, bold)
    set_weight(font, bold)
    font.recalcTimestamp = False
    font.save(os.path.join(folder, f"{family.replace(' ', '')}-{'Bold' if bold else 'Regular'}.otf"))


def member(collection):
    for font in collection.fonts:
        if font["name"].getDebugName(16) == NOTO_MEMBER or font["name"].getDebugName(1) == NOTO_MEMBER:
            return font
    raise SystemExit(f"fixfonts: {NOTO_MEMBER} is not in the collection")


def main():
    fandol, noto, out = sys.argv[1:4]
    os.makedirs(out, exist_ok=True)
    for name, (family, bold) in FANDOL.items():
        write(TTFont(os.path.join(fandol, name), recalcTimestamp=False), family, bold, out)
    for name, (family, bold) in NOTO.items():
        write(member(TTCollection(os.path.join(noto, name))), family, bold, out)


if __name__ == "__main__":
    main()
