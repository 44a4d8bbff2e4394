"""What the endpoint refuses before it runs: updates, and calls of other endpoints."""

from __future__ import annotations

import re

#: What a query is made of, as far as needed to tell a keyword from a name, a variable, a text or a comment.
_TOKENS = re.compile(
    r"""
      (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    | (?P<text>"{3}(?:(?:"|"")?(?:[^"\\]|\\.))*"{3} | '{3}(?:(?:'|'')?(?:[^'\\]|\\.))*'{3}
        | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
    | (?P<comment>\#[^\n\r]*)
    | (?P<variable>[?$]\w+)
    | (?P<name>[\w.-]*:[\w.:%\\-]*)
    | (?P<tag>@[A-Za-z-]+)
    | (?P<word>[A-Za-z_]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)


def calls_others(query: str) -> bool:
    r"""Whether a query has the keyword SERVICE, and not only the word in a name, a text or a comment.

    >>> calls_others("SELECT * { service <http://e/> { ?s ?p ?o } }")
    True
    >>> calls_others('SELECT ?service { ?service <urn:SERVICE> "SERVICE", e:SERVICE } # SERVICE')
    False
    """
    return any(found["word"].upper() == "SERVICE" for found in _TOKENS.finditer(query) if found["word"])
