"""What goes wrong between a printed page and its text, mended: words broken at a line's end, ligatures, wrong fonts.

Nothing is mended by guessing: a hyphen, or letters that a font has lost, are decided by how the same text writes the
word elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
# In the 2018 report's PDF the font map gives "fi" and "fl" for double quotes, S-caron for the dash, and L-stroke for
# bullets (see folding). No word of English ends in the ligature "fl".
_WRONG_QUOTES = re.compile(r"\wﬂ(?=[\s.,;:)]|$)", re.M)
_QUOTE_OPEN, _QUOTE_CLOSE = re.compile(r"(?<!\w)ﬁ(?=\w)"), re.compile(r"ﬂ(?!\w)")
_DASH = re.compile(r"(?<=[a-z\d,)])Š(?=[a-z\d])|(?<=\s)Š(?=\s)|(?<=[a-z])Š(?=\w)")
_BULLET = re.compile(r"^(\s*)Ł(?=\s)", re.M)
_ITEM = re.compile(r"\s*(?:[•·▪◦●■►➢Ł]|\*+\s|[-—–]\s|\(?\d{1,2}[.)]\s)")
#: What is written with a hyphen before most words, where the text itself does not show how it writes the whole.
_PREFIXES = frozenset(
    (
        *("anti", "co", "cross", "ex", "multi", "non", "self", "semi", "vice", "well", "full", "part", "long", "short"),
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"),
    )
)
_LONGEST_WORD = 100
_BROKEN = re.compile(r"(?P<left>[^\W_]+)[-\u00ad]$")
_RIGHT = re.compile(r"(?P<right>[^\W_]+)")
_TORN = re.compile(r"\b(?P<left>[^\W\d_]{1,12}) (?=(?P<right>[a-z]{2,12})\b)")


class Mender:
    """What one text teaches of its words: how often each is written, whole and with a hyphen."""

    def __init__(self, text: str) -> None:
        """Learn the words of a text, ligatures read as letters and words at the ends of lines left out."""
        whole = re.sub(r"[^\W_]+-\s*\n\s*[^\W_]+", " ", _plain(text))
        self._words = Counter(word.lower() for word in _WORD.findall(whole))
        self._compounds = Counter(word.lower() for word in _COMPOUND.findall(whole))
        self._quotes = bool(_WRONG_QUOTES.search(text))

    def joined(self, lines: Sequence[str]) -> str:
        """The lines of a paragraph as one, mended.

        >>> Mender("anti-crime traf-\\nficking and trafficking").joined(["The anti-", "crime traf-", "ﬁcking law"])
        'The anti-crime trafficking law'
        """
        text = ""
        for line in lines:
            text = self._joined(text, line.strip()) if text else line.strip()
        return self.mended(text)

    def _joined(self, before: str, line: str) -> str:
        # Only the end is searched: a paragraph may have very many lines.
        left, right = _BROKEN.search(before[-_LONGEST_WORD:]), _RIGHT.match(line)
        if before.endswith(("—", "/")) or (left and not right):
            return before + line
        if not left or not right:
            return f"{before} {line}"
        if self._keeps_hyphen(_plain(left["left"]), _plain(right["right"])):
            return before.rstrip("\u00ad") + line
        return before[:-1] + line

    def _keeps_hyphen(self, left: str, right: str) -> bool:
        """Whether the hyphen at a line's end belongs to the word."""
        if not right[0].islower() or left[-1].isdigit():
            return True  # "2006-/2017", "Afro-/Ecuadorian"
        whole, compound = (left + right).lower(), f"{left}-{right}".lower()
        if self._compounds[compound] != self._words[whole]:
            return self._compounds[compound] > self._words[whole]
        return left.lower() in _PREFIXES

    def mended(self, text: str) -> str:
        """A paragraph with its ligatures as letters and what a wrong font map did undone."""
        if self._quotes:
            text = _QUOTE_CLOSE.sub("”", _QUOTE_OPEN.sub("“", text))
        text = _BULLET.sub(r"\1•", _DASH.sub("—", _plain(text)))
        return _TORN.sub(self._sewn, text)

    def _sewn(self, found: re.Match[str]) -> str:
        """The first half of a word with the ligature that was lost: "of cers", where "officers" stands elsewhere."""
        left, right = found["left"], found["right"]
        if self._words[right] <= 1:
            for ligature in ("ffi", "ffl", "ff", "fi", "fl"):
                for lost in (ligature, ligature[1:] if left.endswith("f") else ligature):
                    if self._words[(left + lost + right).lower()]:
                        return left + lost
        return found.group()


def opens_item(line: str) -> bool:
    """Whether a printed line opens with the mark or the number of a list's item, also one in a wrong font."""
    return bool(_ITEM.match(line))


def _plain(text: str) -> str:
    """A text with its ligatures as letters."""
    return _LIGATURE.sub(lambda found: _LIGATURES[found.group()], text)
