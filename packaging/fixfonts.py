#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of the legal documents: fixfonts.py FANDOL_FOLDER NOTO_FOLDER OUTPUT_FOLDER

Qt builds a PDF's text layer from the lowest code point that maps to a glyph, so that text comes out of a PDF as
Kangxi radicals (U+2F00 and on) instead of the characters that were typed. The fonts are therefore left with one code
point a glyph: control characters, CJK radicals and compatibility ideographs go, and of what then still shares a glyph
the one that people type stays. Fandol draws the yuan sign U+FFE5 as a dollar, and a raised U+FF5E: both go, so that
the serif fallback shows them. The no-break hyphen shares the hyphen's glyph on purpose: it keeps a certificate number
on one line and comes out of the PDF as the plain hyphen that was typed.
The fonts get family names of their own, so that they never mix with the system's, and honest weights.
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


# Where two code points share a glyph and the lower one is not the one that people type.
PREFERRED = {0x2013, 0x3000, 0x3008, 0x3009, 0xFF0F, 0xFF5E}
WRONG_IN_FANDOL = {0xFFE5, 0xFF5E}
HYPHEN = 0x2D
NO_BREAK_HYPHEN = 0x2011


def is_duplicate(code_point):
    """Whether another, wanted code point shows the same glyph."""
    return code_point < 0x20 or 0x2E80 <= code_point <= 0x2FD5 or 0xF900 <= code_point <= 0xFAFF


def strip_duplicates(font, wrong):
    kept = {}
    for code_point, glyph in font.getBestCmap().items():
        if is_duplicate(code_point) or code_point in wrong:
            continue
        rank = (code_point not in PREFERRED, code_point)
        if glyph not in kept or rank < kept[glyph]:
            kept[glyph] = rank
    wanted = {code_point for _, code_point in kept.values()}
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            for code_point in [c for c in table.cmap if c not in wanted]:
                del table.cmap[code_point]
            if HYPHEN in table.cmap:
                table.cmap[NO_BREAK_HYPHEN] = table.cmap[HYPHEN]


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


def write(font, family, bold, folder, wrong):
    strip_duplicates(font, wrong)
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
        write(TTFont(os.path.join(fandol, name), recalcTimestamp=False), family, bold, out, WRONG_IN_FANDOL)
    for name, (family, bold) in NOTO.items():
        write(member(TTCollection(os.path.join(noto, name))), family, bold, out, set())


if __name__ == "__main__":
    main()
