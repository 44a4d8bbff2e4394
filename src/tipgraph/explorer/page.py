"""The built page, and the document that loads it."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from pathlib import Path

from tipgraph.errors import OutputError

PAGE = Path(__file__).parent / "page"
"""Where ``make web`` puts the built page."""

SCRIPT, STYLE = "explorer.js", "explorer.css"
_LICENCES = "licences.txt"

#: The only script in the document itself. It loads the others, so that its hash is all that the policy need name; the
#: order is kept, and the same works from a file.
_START = """\
for (const name of ["data/core.js", "explorer.js"]) {
  const script = document.createElement("script");
  script.src = name;
  script.async = false;
  document.head.append(script);
}
"""
_HASH = base64.b64encode(hashlib.sha256(_START.encode()).digest()).decode()

POLICY = (
    f"default-src 'none'; script-src 'sha256-{_HASH}' 'strict-dynamic'; style-src 'self'; "
    "img-src 'self' data: blob:; base-uri 'none'; form-action 'none'"
)
"""The page's Content-Security-Policy; a server sends it as a header, with ``frame-ancestors`` as it likes."""

_INDEX = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{style}">
</head>
<body>
<noscript>This page draws a map and tables of what country reports state about human trafficking. It needs JavaScript;
the same data stands in the graph's files, and the command "tipgraph query flows" lists it.</noscript>
<script>{start}</script>
</body>
</html>
"""


def page_is_built() -> bool:
    """Whether the page is there to be written."""
    return (PAGE / SCRIPT).is_file() and (PAGE / STYLE).is_file()


def page_files() -> dict[str, bytes]:
    """The files of the built page, by name.

    Raises:
        OutputError: it was not built.
    """
    if not page_is_built():
        raise OutputError("the explorer's page", "was not built", 'a run of "make web", which needs Node')
    names = [name for name in (SCRIPT, STYLE, _LICENCES) if (PAGE / name).is_file()]
    return {name: (PAGE / name).read_bytes() for name in names}


def index_html(title: str) -> bytes:
    """The document that loads the page and its data."""
    text = _INDEX.format(policy=escape(POLICY, quote=True), title=escape(title), style=STYLE, start=_START)
    return text.encode("utf-8")
