"""The abbreviations that a text introduces after a name, and whether who they stand for acts for a government."""

from __future__ import annotations

import re

from tipgraph.reading import Reading

# The name may have small words between its capitals, and commas where it is a list ("Women, Family, and Children").
_ABBREVIATED = re.compile(
    r"(?P<name>(?:[A-Z][\w'-]*,?(?: (?:of|for|on|the|and|against|to|in|de|del|la))* ){1,12})"
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
            s.code
            for word in _named(match["name"], match["short"])
            for s in reading.lexicon.senses_of(word)
            if s.scheme == "findings"
        }
        kind = "outsider" if "outsider" in codes else "actor" if "actor" in codes else ""
        if kind:
            found.setdefault(match["short"], kind)
    return found


def _named(name: str, short: str) -> list[str]:
    """The words of a name; with those before a comma only where it is the first of them that the letters begin with."""
    words = name.split()
    last = max((at for at, word in enumerate(words) if word.endswith(",")), default=-1)
    whole = words and words[0][0] == short[0] and sum(word[0].isupper() for word in words) >= len(short) - 1
    return [word.rstrip(",") for word in (words if last < 0 or whole else words[last + 1 :])]
