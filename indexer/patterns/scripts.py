"""Lines of the archive's own scripts that import and export."""

from __future__ import annotations

from indexer.patterns.core import pattern

IMPORT = pattern(
    r"""^import\s(?:\{(?P<names>[^{}]{1,300})\}\sfrom\s)?"\./(?P<file>[a-z-]{1,40}\.js)";$""",
    matches=('import { stem as snowball } from "./stemmer.js";', 'import "./codec.js";'),
    refuses=('  import("./page.js")', 'import "https://cdn.example/x.js";'),
    cased=True,
)

EXPORT = pattern(
    r"^export\s(?P<kind>(?:async\s)?(?:function\*?|class|const)\s)(?P<name>\w{1,60})",
    matches=("export function fold(", "export async function* run(", "export const NOTHING ="),
    refuses=("exported", "  export function x("),
    cased=True,
)
