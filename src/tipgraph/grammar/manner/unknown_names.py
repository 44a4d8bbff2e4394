"""Names of places that the vocabulary does not know: where one ends, and what in the sentence tells that it is one."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.part_kinds import kind_of
from tipgraph.reading import Item

LEADING = frozenset(f"flow-cues:{cue}" for cue in ("in", "from", "to", "via", "outside", "between"))
_FROM, _LEAVES = "flow-cues:from", "location-cues:leaves"
#: Within how many words before "leave" those stand who leave, and by which words besides names of people.
_NEAR = 6
_THEY = frozenset(f"flow-cues:{cue}" for cue in ("anaphor", "relative", "kin", "other-people", "part-of"))
#: Nouns of places, behind which "of" or "such as" leads to a name.
_NOUNS = frozenset(
    {"flow-cues:labor-sector", "flow-cues:place-noun", "location-cues:place-noun", "location-cues:whole"}
)
#: Verbs by which people are taken from a place, and what may follow the name of the place that they are from.
_TAKING = frozenset({"flow-cues:move", "flow-cues:traffic"})
_GOING = frozenset({"flow-cues:be", "flow-cues:to", "flow-cues:move", "flow-cues:relative"})
_LISTING = frozenset({",", "and", "or"})
_BEHIND_HOME = _LISTING | {"as", "for", "with"}
#: How many words a name may have.
_LONGEST = 4
#: Words inside a name that have no capital.
_INNER = frozenset(
    {"a", "de", "la", "el", "al", "del", "dos", "da", "das", "do", "el-", "es", "of", "and", "di", "du", "des", "-"}
)
#: Small words that may follow a name.
_AFTER = frozenset(
    {
        "and",
        "or",
        "for",
        "where",
        "to",
        "as",
        "by",
        "who",
        "with",
        "because",
        "before",
        "after",
        "during",
        "is",
        "are",
        "while",
    }
    | {
        "since",
        "that",
        "which",
        "have",
        "has",
        "had",
        "were",
        "was",
        "when",
        "then",
        "but",
        "also",
        "under",
        "of",
        "into",
    }
)


def name_end(items: Sequence[Item], at: int) -> int:
    """Where a name that the vocabulary does not know ends; `at` where none begins."""
    if not _is_name_word(items[at]):
        return at
    end = at + 1
    while end < len(items) and end - at < _LONGEST:
        if _is_name_word(items[end]):
            end += 1
        elif inner := _inner_words(items, end):
            end += inner + 1
        else:
            break
    return at if end < len(items) and goes_on(items[end]) else end


def _inner_words(items: Sequence[Item], at: int) -> int:
    """How many small words hold a name together from an index on: "Anse[-a-]Pitres", "Sao Joao [do] Meriti"."""
    end = at
    while end < len(items) and end - at < _LONGEST and items[end].lower in _INNER - {"and", "of"}:
        end += 1
    return end - at if end > at and end < len(items) and _is_name_word(items[end]) else 0


def is_where(items: Sequence[Item], at: int) -> bool:
    """Whether a name stands where a place does: "forced to work in [Tema]"; what kind of place it is nobody says.

    Whoever is "from" a place that nobody knows may be of any country.
    """
    if not at or not items[at].lower:
        return False  # a decoy has no words of its own
    before = items[at - 1]
    if at > 1 and (before.lower == "of" or "flow-cues:list-example" in before.tags):
        noun = items[at - 2]  # "in border towns like [Petrich]", "in the gold fields of [Tortiya]"
        return bool(kind_of(noun)) or not _NOUNS.isdisjoint(noun.tags)
    if _LEAVES in before.tags:
        return is_left_by(items, at)
    leading = before.tags & LEADING
    return bool(leading) and _FROM not in leading


def is_left_by(items: Sequence[Item], first: int) -> bool:
    """Whether a name is what people leave: "girls as young as eight | leave | Diourbel to become servants"."""
    who = items[max(0, first - 1 - _NEAR) : first - 1]
    return first == 1 or any(item.codes("victims") or not _THEY.isdisjoint(item.tags) for item in who)


def is_home(items: Sequence[Item], at: int, stop: int) -> bool:
    """Whether people are from a place that nobody knows: "girls from [Iringa] are", "taken from [Iringa] to"."""
    first = at
    while first > 2 and items[first - 1].lower in _LISTING and items[first - 2].is_capitalised:
        first -= 2
    if first < 2 or _FROM not in items[first - 1].tags:
        return False
    who = items[first - 2]
    if not (who.codes("victims") or who.tags & _TAKING):
        return False
    after = items[stop] if stop < len(items) else None
    return after is not None and (after.lower in _BEHIND_HOME or not after.tags.isdisjoint(_GOING))


def goes_on(item: Item) -> bool:
    """Whether what follows a name shows that it is an adjective or a person's: "in Koranic schools"."""
    if kind_of(item):
        return False
    if item.lower == "'s" or item.text == "(" or item.is_number or item.is_capitalised:
        return True
    return not item.tags and item.text.isalpha() and item.lower not in _AFTER


def _is_name_word(item: Item) -> bool:
    """Whether a word may be of a name that the vocabulary does not know."""
    if not item.text[0].isupper() or (item.text.isupper() and len(item.text) > 1) or not item.text[-1].isalpha():
        return False
    if item.text.partition(" ")[0].isupper():
        return False  # "IDP camps"
    return not item.senses or all(sense.scheme == "location-cues" and sense.code != "no-place" for sense in item.senses)
