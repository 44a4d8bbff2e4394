"""The abbreviations that a text introduces after a name, and whether who they stand for acts for a government."""

from __future__ import annotations

import re

from tipgraph.reading import Reading

# The name may have small words between its capitals.
_ABBREVIATED = re.compile(
    r"(?P<name>(?:[A-Z][\w'-]*(?: (?:of|for|on|the|and|against|to|in|de|del|la))* ){1,12})"
    r"\((?P<short>[A-Z][A-Za-z-]*[A-Z])s?\)"
)

#: Without one of these there is no abbreviation, and the name before it need not be sought.
_SHORT = re.compile(r" \([A-Z][A-Za-z-]*[A-Z]s?\)")


def introduced_actors(reading: Reading) -> dict[str, str]:
    """The abbreviations of a text ("the Anti-Trafficking Unit (ATU)") and who they are: ``actor`` or ``outsider``.

    To be asked for by ``reading.once(introduced_actors)``.
    """
    found: dict[str, str] = {}
    text = reading.folded.text
    for match in _ABBREVIATED.finditer(text) if _SHORT.search(text) else ():
        codes = {
            s.code for word in match["name"].split() for s in reading.lexicon.senses_of(word) if s.scheme == "findings"
        }
        kind = "outsider" if "outsider" in codes else "actor" if "actor" in codes else ""
        if kind:
            found.setdefault(match["short"], kind)
    return found
