"""Puts the zero without a slash into the fonts of the text: docs/decisions/006-type.md.

    python3 src/build/plain-zero/make.py

Needs fontTools with brotli, and the fonts of `npm ci`. Run once, and again when the package of the fonts changes. Writes
400.woff2 and 700.woff2 beside this file: the fonts as they are, but that the counters of both zeros, of running text and
of tables, are joined to a ring, and hinting is left out.
"""

from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FONTS = HERE.parents[2] / "node_modules/@fontsource/atkinson-hyperlegible/files"
HINTING = ["fpgm", "prep", "cvt ", "gasp"]

for weight in ("400", "700"):
    font = TTFont(FONTS / f"atkinson-hyperlegible-latin-{weight}-normal.woff2", recalcTimestamp=False)
    ring = TTFont(HERE / f"{weight}.ttf")
    outline = DecomposingRecordingPen(ring.getGlyphSet())
    ring.getGlyphSet()[ring.getBestCmap()[ord("0")]].draw(outline)
    for name in ("zero", "zero.tf"):
        advance, side = font["hmtx"][name]
        shift = side - ring["hmtx"][ring.getBestCmap()[ord("0")]][1]
        pen = TTGlyphPen(None)
        outline.replay(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (advance, side)
    for glyph in font["glyf"].glyphs.values():
        glyph.removeHinting()
    for table in HINTING:
        if table in font:
            del font[table]
    font.flavor = "woff2"
    font.save(HERE / f"{weight}.woff2")
