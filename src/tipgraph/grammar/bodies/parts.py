"""A run of capitals cut into the names that it is made of, and where in a name its head stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_place
from tipgraph.reading import Item

#: Heads that are fields of government as well ("Services", "Immigration", "Home").
WEAK = frozenset(
    f"organization-cues:{code}" for code in ("government-name", "government-office", "ngo-head", "mission-head")
)
#: Small words inside names, among them those of French, Spanish and Portuguese.
AND = frozenset({"and", "&", "y", "et", "e"})
OF = frozenset({"of", "de", "del", "des", "du", "da", "do", "dos", "d'"})
#: Those of them that no English name has.
FOREIGN = OF - {"of"} | {"la", "le", "les", "el", "los", "las", "l'", "para", "contra", "pour", "contre", "y", "et"}
OTHER = frozenset({"for", "on", "against", "to", "in", "contra", "para", "pour", "sur", "en", "por", "contre"})
LINKS = AND | OF | OTHER | {"the", "la", "le", "les", "el", "los", "las", "l'"}
PREPOSITIONS_IN_NAMES = OF | OTHER


def parts_of(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The names that a run of capitals is made of."""
    if owner := _ministry_owner(tokens, first, stop, heads):
        yield first, owner
        yield from parts_of(tokens, owner + 1, stop, heads)
        return
    for at in range(first, stop):
        token = tokens[at]
        if at == first and not token.lower.endswith("'s"):
            continue
        right = at + 1
        while right < stop and (tokens[right].lower in LINKS or tokens[right].lower in ("'s", "'")):
            right += 1
        if right >= stop:
            continue
        if token.lower in AND and (_is_known(tokens, first, at) or _is_known(tokens, right, stop)):
            yield first, at  # "IOM | and Casa Luna", "Casa Luna and | IOM"
            yield from parts_of(tokens, right, stop, heads)
            return
        if not has_head(tokens, right, stop, heads):
            continue
        left_is_name = any(has(word, *heads) for word in tokens[first:at]) or is_whole(tokens[at - 1])
        if at - first == 1 and at + 1 == right < stop - 1 and not has(tokens[first], *heads - WEAK):
            left_is_name = is_whole(tokens[first])  # "Immigration and Checkpoints Authority"
        end = next((later for later in range(right, stop) if tokens[later].lower in AND), stop)
        if token.lower in AND:
            divides = (left_is_name or tokens[right - 1].lower in ARTICLES or is_place(tokens[at - 1])) and (
                is_whole(tokens[right])
                or (head_of(tokens, right, end, heads) >= 0 and not _is_field(tokens, first, at, right, end, heads))
                or (tokens[right - 1].lower in ARTICLES and head_of(tokens, right, stop, heads) >= 0)
            )
        elif token.lower in ("'s", "'"):
            short = at - first == 1 and has(tokens[first], "organization-cues:government-head")  # "Ombudsman's Office"
            whole = has(tokens[right], "organization-cues:government-head") and right + 1 < stop and not short
            divides = (left_is_name or whole) and not short and not has(tokens[at - 1], "organization-cues:group")
        elif first == 0 and at == 1 and tokens[right - 1].lower in ARTICLES and not left_is_name:
            divides = True  # "According to the Ministry of Justice", "Staff of the Ministry"
        elif token.lower in OF:
            own = has(tokens[right], "organization-cues:government-head", "organization-cues:government-office")
            # "Office of the Ombudsman" is one name, "Unit of the Interior Ministry" two.
            short = at - first > 1 and tokens[right - 1].lower in ARTICLES and is_acronym(tokens[right])
            long = (
                stop - right > 1
                or bool(short)
                or " " in tokens[right].text
                or has(tokens[right], "organization-cues:legislature")
            )
            apart = tokens[right - 1].lower in ARTICLES and (left_is_name or own)
            divides = long and ((left_is_name and own) or (apart and has_head(tokens, right, end, heads)))
        else:
            divides = False
            owner = (
                token.lower.endswith("'s")
                and (left_is_name or token.text[:-2].isupper())
                and not has(token, "organization-cues:group")
            )
            if owner:
                yield first, at + 1
                yield from parts_of(tokens, right, stop, heads)
                return
        if divides:
            yield first, at
            yield from parts_of(tokens, right, stop, heads)
            return
    yield first, stop


def _ministry_owner(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> int:
    """Where a ministry's name ends before "'s" and a body of its own: "the Ministry of Labor | 's Farm Unit".

    "The Ministry's Farm Unit" is two names, "the Ombudsman's Office" is one; 0 where there is no owner.
    """
    if not has(tokens[first], "organization-cues:ministry", "organization-cues:government-office"):
        return 0
    owner = next((at for at in range(first + 1, stop - 2) if tokens[at].lower == "'s"), 0)
    inside = tokens[first + 1 : owner] if owner else ()
    whole = any(has(word, *heads - WEAK, "organization-cues:group") or word.lower in ARTICLES for word in inside)
    return owner if owner and not whole and has_head(tokens, owner + 1, stop, heads) else 0


def _is_known(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether a part of a name is one body known by name."""
    return stop - first == 1 and any(sense.scheme == "known-bodies" for sense in tokens[first].senses)


def _is_field(tokens: Sequence[Item], first: int, at: int, right: int, stop: int, heads: frozenset[str]) -> bool:
    """Whether what follows "and" is another field of a ministry rather than a body ("... and Social Services")."""
    fields = any(token.lower in PREPOSITIONS_IN_NAMES for token in tokens[first:at])
    strong = heads - WEAK
    return (
        fields
        and at + 1 == right
        and stop - right <= 3
        and not any(has(t, *strong) or is_whole(t) for t in tokens[right:stop])
    )


def head_of(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> int:
    """The head of a name: the last word before a preposition, else the first, else the last of all; -1 for none."""
    base = next((at for at in range(first, stop) if tokens[at].lower in PREPOSITIONS_IN_NAMES), stop)
    if base == stop and base - first > 2 and is_place(tokens[base - 1]):
        base -= 1  # "Migrant Rights Centre Ireland"
    for at in (base - 1, first, stop - 1):
        if first <= at < stop and has(tokens[at], *heads):
            return at
    return -1


def has_head(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> bool:
    """Whether one of some tokens may be the head of a name, or is one by itself."""
    return any(has(token, *heads) or is_whole(token) for token in tokens[first:stop])


def is_whole(token: Item) -> bool:
    """Whether a token is the whole name of a body."""
    return bool(is_acronym(token)) or any(sense.scheme == "known-bodies" for sense in token.senses)
