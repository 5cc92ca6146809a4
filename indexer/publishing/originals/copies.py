"""A file that may not be published as it came, made anew of the pictures of its pages."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from indexer.disk.refusals import cause
from indexer.sources.errors import unusable
from indexer.sources.pictures import DPI
from indexer.sources.pictures.kept import Picture

if TYPE_CHECKING:
    from PIL import Image

_A4 = (round(210 / 25.4 * DPI), round(297 / 25.4 * DPI))
_LETTERS = 24
_DATE = time.gmtime(0)
"""Of every copy, so that the same pages give the same bytes."""


def copy_of(pages: Sequence[int], pictures: Mapping[int, Picture], folder: Path) -> Path:
    """A PDF of pictures only, in `folder`; a page without picture says that it is not published.

    Raises SourceError when it cannot be written.
    """
    shown = ",".join(str(number) for number in pages if number in pictures)
    file = folder / f"copie-{hashlib.sha256(shown.encode()).hexdigest()[:8]}.pdf"
    if not file.is_file():
        first, *others = (_image(number, pictures.get(number)) for number in pages)
        beside = file.with_suffix(".nouveau")
        try:
            first.save(
                beside, "PDF", save_all=True, append_images=others, resolution=DPI, quality=75,
                creationDate=_DATE, modDate=_DATE,
            )
            beside.replace(file)
        except OSError as error:
            problem = f"cette copie ne peut pas être écrite ({cause(error)})"
            raise unusable(file, problem, "Vérifiez la place libre et les droits du dossier.") from error
    return file


def _image(number: int, picture: Picture | None) -> Image.Image:
    from PIL import Image, ImageDraw, ImageFont

    if picture:
        with Image.open(picture.file) as image:
            return image.convert("RGB")
    empty = Image.new("RGB", _A4, "white")
    pen = ImageDraw.Draw(empty)
    pen.text((_LETTERS, _LETTERS), f"Page {number} : non publiée", "black", ImageFont.load_default(_LETTERS))
    return empty
