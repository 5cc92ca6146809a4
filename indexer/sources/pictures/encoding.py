"""A picture of a page as WebP, light enough for a telephone."""

from __future__ import annotations

import io

from PIL import Image

LARGEST = 100_000
"""Bytes of a picture."""
_QUALITIES = (60, 45, 30, 20)
_SMALLER = 0.8
"""Of each side, where no quality is light enough: a map, a photograph."""


def as_webp(image: Image.Image) -> bytes:
    """The picture in at most `LARGEST` bytes; the same picture gives the same bytes."""
    while True:
        for quality in _QUALITIES:
            out = io.BytesIO()
            image.save(out, "WEBP", quality=quality, method=4)
            if out.tell() <= LARGEST:
                return out.getvalue()
        size = max(int(image.width * _SMALLER), 1), max(int(image.height * _SMALLER), 1)
        image = image.resize(size, Image.Resampling.LANCZOS)
