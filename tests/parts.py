"""A static server that serves parts of files, as most hosts do; Python's own does not."""

from __future__ import annotations

import http.server
import io
from pathlib import Path
from typing import BinaryIO


class PartsHandler(http.server.SimpleHTTPRequestHandler):
    """One range of bytes per request (RFC 9110, section 14)."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """The part that is asked for, or what the parent sends."""
        path = Path(self.translate_path(self.path))
        unit, _, bounds = self.headers.get("Range", "").partition("=")
        if unit != "bytes" or not path.is_file():
            return super().send_head()
        first, last = map(int, bounds.split("-"))
        content = path.read_bytes()
        part = content[first : last + 1]
        self.send_response(206 if part else 416)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Last-Modified", self.date_time_string(int(path.stat().st_mtime)))
        self.end_headers()
        return io.BytesIO(part)

    def end_headers(self) -> None:
        """Says that parts are served."""
        self.send_header("Accept-Ranges", "bytes")
        super().end_headers()
