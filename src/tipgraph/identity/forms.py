"""The form of a name: what is left of it when capitals, spelling and the order of its words no longer tell apart.

"The Interior Ministry", "Ministry of the Interior" and "Ministry of Interior" have one form, "ministry of interior".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tipgraph.folding import fold
from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.identity.vocabulary import FIELDS, SPELLINGS, Named, named
from tipgraph.lexicon import Lexicon, load_lexicon
from tipgraph.names import slug

_TOKEN = re.compile(r"[^\s,()]+|,")
_BRACKETED = re.compile(r"\s*\([^()]*\)\s*$")
#: How many words the name of a country may have.
_LONGEST_COUNTRY = 6
#: Small words of English, French, Spanish and Portuguese that keep small letters in a label.
_SMALL = PREPOSITIONS | frozenset(
    ["and", "or", "de", "del", "des", "du", "da", "do", "dos", "di", "la", "le", "les", "el", "los", "et", "y", "per"]
)
#: A name that the vocabulary has whole, and words that say how wide a body is: none is the field of a ministry.
_FIXED = frozenset({"organization-cues:judiciary-head", "organization-cues:scope"})
#: Heads before which "of" may stand for the other order: "Interior Ministry", "Justice Department".
_MINISTRY, _DEPARTMENT = "ministry", "department"


def literal(name: str) -> str:
    """A name without capitals, a leading "the" and doubled blanks: as written in all else.

    >>> literal("The  National Police")
    'national police'
    """
    plain = " ".join(fold(name).text.split()).casefold()
    return plain.removeprefix("the ") or plain


@dataclass(frozen=True)
class Forms:
    """How names are brought into their form, by the vocabulary."""

    lexicon: Lexicon = field(default_factory=load_lexicon)

    def of(self, name: str, country: str = "") -> str:
        """The form of a name of a body of a country; `country` is a place code, empty for an international body.

        >>> forms = Forms()
        >>> forms.of("The Ghanaian Ministry of Labour & Social Affairs", "GHA")
        'ministry of labor and social affairs'
        >>> forms.of("Interior Ministry", "GHA") == forms.of("Ministry of Internal Affairs", "GHA")
        True
        """
        return " ".join(self._fielded(self.plain(name, country).split()))

    def plain(self, name: str, country: str = "") -> str:
        """The form without what is riskier: other words for a ministry's field stay what they are."""
        words = _TOKEN.findall(_BRACKETED.sub("", fold(name).text))
        if len(words) > 1 and name.isupper():
            words = [word.title() for word in words]
        if country:
            words = self._without_country(words, country)
        words = self._spelled(" ".join(_lowered(word) for word in words)).split()
        words = [word for word in words if word != "the"]
        words = [word for at, word in enumerate(words) if not (word == "," and words[at + 1 : at + 2] in ([], ["and"]))]
        return " ".join(words if words[-1:] == [_MINISTRY] and self._is_fixed(words) else _turned(words))

    def _is_fixed(self, words: Sequence[str]) -> bool:
        """Whether the word before the last says no field: "Public Ministry", "Federal Ministry"."""
        last = " ".join(words[-2:]).title()
        found = {f"{sense.scheme}:{sense.code}" for text in (last, words[0]) for sense in self.lexicon.senses_of(text)}
        return not found.isdisjoint(_FIXED)

    def without_country(self, name: str, country: str) -> bool:
        """Whether the form of a name leaves out its country: "Ghana Police Service"."""
        words = _TOKEN.findall(fold(name).text)
        return bool(country) and len(self._without_country(words, country)) < len(
            [word for word in words if word.lower() != "the"]
        )

    def _without_country(self, words: Sequence[str], country: str) -> list[str]:
        """The words without the body's own country before them, or behind them after "of"."""
        kept = [word for word in words if word.lower() != "the"]
        for length in range(min(_LONGEST_COUNTRY, len(kept) - 1), 0, -1):
            if self._is_country(kept[:length], country):
                kept = kept[length:]
                break
        for length in range(min(_LONGEST_COUNTRY, len(kept) - 3), 0, -1):
            # two words at least are left: the "Bank of Ghana" is no bank
            if kept[-length - 1].lower() == "of" and self._is_country(kept[-length:], country):
                return kept[: -length - 1]
        return kept

    def _is_country(self, words: Sequence[str], country: str) -> bool:
        """Whether words name a country, or are its adjective; "Ghana's" is one too."""
        text = " ".join(words).replace(" ,", ",").removesuffix("'s").removesuffix("'")
        if not text[:1].isupper():
            return False
        return any(
            sense.scheme == "places" and sense.code == country and sense.form != "locality"
            for sense in self.lexicon.senses_of(text)
        )

    @cached_property
    def _spellings(self) -> tuple[re.Pattern[str], dict[str, str]]:
        """What finds other spellings, and what is written for each."""
        wanted = _preferred(named(), SPELLINGS)
        longest = sorted(wanted, key=lambda label: (-len(label), label))
        pattern = r"(?<![\w-])(?:" + "|".join(map(re.escape, longest)) + r")(?![\w-])"
        return re.compile(pattern, re.IGNORECASE), wanted

    def _spelled(self, text: str) -> str:
        pattern, wanted = self._spellings
        return pattern.sub(lambda found: wanted[found.group().lower()], text.replace("&", " and "))

    @cached_property
    def _fields(self) -> dict[str, str]:
        return _preferred(named(), FIELDS)

    def _fielded(self, words: list[str]) -> list[str]:
        """The words with the usual one for a ministry's field: "ministry of internal affairs" is that of interior."""
        if words[:2] != [_MINISTRY, "of"]:
            return words
        whole = " ".join(words[2:])
        return [*words[:2], *self._fields.get(whole, whole).split()]


def _preferred(concepts: Sequence[Named], scheme: str) -> dict[str, str]:
    """The preferred label of each other label of a scheme, in small letters."""
    return {label.lower(): one.labels[0] for one in concepts if one.scheme == scheme for label in one.labels[1:]}


def _lowered(word: str) -> str:
    """A word in small letters, unless it is an abbreviation or has capitals inside ("TIP", "eSwatini")."""
    parts = (part if any(letter.isupper() for letter in part[1:]) else part.lower() for part in word.split("-"))
    return "-".join(parts)


def _turned(words: list[str]) -> list[str]:
    """The words of "X Ministry" and "Ministry for X" as those of "Ministry of X"."""
    if words[:2] == [_MINISTRY, "for"]:
        return [_MINISTRY, "of", *words[2:]]
    if len(words) > 1 and words[-1] == _MINISTRY and _MINISTRY not in words[:-1]:
        return [_MINISTRY, "of", *words[:-1]]
    if len(words) == 2 and words[-1] == _DEPARTMENT and "-" not in words[0]:
        return [_DEPARTMENT, "of", words[0]]
    return words


def key_of(form: str) -> str:
    """A form as the last part of an IRI.

    >>> key_of("ministry of interior"), key_of("national police")
    ('interior-ministry', 'national-police')
    """
    words = form.split()
    if words[:2] == [_MINISTRY, "of"]:
        words = [*words[2:], _MINISTRY]
    return slug(" ".join(words))


def label_of(form: str) -> str:
    """A form as a name to show: the same for all names that have the form.

    >>> label_of("ministry of women, children and youth"), label_of("anti-trafficking squad")
    ('Ministry of Women, Children and Youth', 'Anti-Trafficking Squad')
    """
    words = form.replace(" ,", ",").split()
    return " ".join(
        word if at and word.strip(",") in _SMALL else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
        for at, word in enumerate(words)
    )
