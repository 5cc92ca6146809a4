"""Licences that libraries declare, as SPDX expressions, and those that an EUPL-1.2 program may be published with."""

from __future__ import annotations

from email.message import Message
from importlib.metadata import PackageMetadata
from typing import cast

from license_expression import ExpressionError, get_spdx_licensing

_PERMISSIVE = ("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "MIT-CMU")
_SHARED_ALIKE = ("GPL-2.0-or-later", "LGPL-2.1-or-later", "LGPL-3.0-or-later", "MPL-2.0")
_OTHERS = ("Artistic-1.0-Perl", "PSF-2.0", "W3C-20150513", "Zlib")
ACCEPTED = frozenset(_PERMISSIVE + _SHARED_ALIKE + _OTHERS)
"""Used as libraries, none of them asks anything of the texts or of the site that is published; the EUPL names the
GPL among the licences that it goes with."""
SPELT = {
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Artistic License": "Artistic-1.0-Perl",
    "BSD License": "BSD-3-Clause",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "ISC License": "ISC",
    "LGPL": "LGPL-2.1-or-later",
    "LGPLv3+": "LGPL-3.0-or-later",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""What was written before expressions were (PEP 639), and what it means; the variant of a BSD was looked up."""
IN_A_FILE = {
    "axe-playwright-python": "MIT",
    "bagit": "CC0-1.0",
    "click-default-group": "BSD-3-Clause",
    "partd": "BSD-3-Clause",
    "xapian-bindings-binary": "GPL-2.0-or-later",
}
"""Say it in a file `LICENSE` or in their README alone."""
_PREFIX = "License :: OSI Approved :: "


def licence_of(told: PackageMetadata) -> str | None:
    """The SPDX expression of an installed library: as declared, spelt in words, or in its file; None when unknown."""
    message = cast(Message, told)
    classifiers = message.get_all("Classifier") or []
    offered = [
        message.get("License-Expression"),
        message.get("License"),
        *(each.removeprefix(_PREFIX) for each in classifiers if each.startswith(_PREFIX)),
        IN_A_FILE.get(message["Name"]),
    ]
    spelt = (SPELT.get(each.strip(), each.strip()) for each in offered if each)
    return next((each for each in spelt if _is_expression(each)), None)


def is_accepted(licence: str | None) -> bool:
    """Whether every licence that a library may ask for is one of `ACCEPTED`."""
    return licence is not None and {str(each) for each in _SPDX.license_symbols(licence)} <= ACCEPTED


_SPDX = get_spdx_licensing()


def _is_expression(words: str) -> bool:
    try:
        _SPDX.parse(words, validate=True)
    except ExpressionError:
        return False
    return True
