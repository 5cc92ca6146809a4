"""The picture that goes with a shared link (Open Graph): the seats of an assembly, without words.

Words would need a font with accents among the dependencies; title and description are said beside the picture.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from indexer.disk.same_file import put
from indexer.kept import Kept, remembered
from indexer.publishing.lists import drawing

ADDRESS = "assets/partage.png"
SIZE = (1200, 630)
"""Pixels that networks ask for (https://ogp.me/#structured)."""
SEATS = 72
FINER = 3
"""The picture is drawn so many times larger, then made smooth."""
BACKGROUND, SEAT = "#1f4467", "#ffffff"
_WIDTH, _HEIGHT = 200, 104
"""Units of `drawing.hemicycle`."""


def write_share_picture(site: Path, kept: Kept | None = None) -> None:
    """The picture at its address below the site; the same bytes every time, drawn once for all that `kept` serves."""
    path = site / ADDRESS
    put(path, remembered(kept, "image", _drawn, None) if kept else _drawn(None))


def _drawn(_: None) -> bytes:
    whole = Image.new("RGB", (SIZE[0] * FINER, SIZE[1] * FINER), BACKGROUND)
    draw = ImageDraw.Draw(whole)
    scale = 0.75 * whole.width / _WIDTH
    left, top = (whole.width - scale * _WIDTH) / 2, (whole.height - scale * _HEIGHT) / 2
    for seat in drawing.hemicycle({"pour": SEATS}):
        x, y, radius = left + scale * seat.x, top + scale * seat.y, scale * seat.radius
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=SEAT)
    written = BytesIO()
    whole.resize(SIZE, Image.Resampling.LANCZOS).quantize(16).save(written, format="PNG", optimize=True)
    return written.getvalue()
