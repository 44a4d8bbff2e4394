"""A value as a classic script, which a page may load from a file where it may not fetch."""

from __future__ import annotations

import json


def script(target: str, value: object) -> bytes:
    """The script that assigns a value to a variable or a property; in ASCII, so that no host's charset matters.

    ``<`` is escaped, too: wherever the script is put, no text in it can end it or open another.

    >>> script("self.data", {"text": "</script>"})
    b'self.data={"text":"\\\\u003c/script>"};\\n'
    """
    written = json.dumps(value, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return f"{target}={written};\n".replace("<", "\\u003c").encode("ascii")
