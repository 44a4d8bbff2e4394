"""Names in a sentence: runs of words in capitals, with the small words inside them, cut where one name ends.

"the Ministry of Labor and Social Welfare and the National Police" is two names: "and" joins the words of one name until
what follows is a name with a head of its own ("Police"). What is a head the caller says, by tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, is_place, place_of
from tipgraph.reading import Item

_CALENDAR = "organization-cues:calendar"
_OPENS = "organization-cues:opens-sentence"
_TOPIC = "organization-cues:topic"
#: "NGO", "militia" before a name are no part of it.
_TITLES = ("organization-cues:ngo-title", "organization-cues:armed-title")
_ABROAD = "region:unspecified"
_NGO = "organization-cues:ngo-head"
#: Heads that are fields of government as well ("Services", "Immigration", "Home").
_WEAK = frozenset(
    f"organization-cues:{code}" for code in ("government-name", "government-office", "ngo-head", "mission-head")
)
#: Small words inside names, among them those of French, Spanish and Portuguese.
_AND = frozenset({"and", "&", "y", "et", "e"})
_OF = frozenset({"of", "de", "del", "des", "du", "da", "do", "dos", "d'"})
_OTHER = frozenset({"for", "on", "against", "to", "in", "contra", "para", "pour", "sur", "en", "por", "contre"})
_LINKS = _AND | _OF | _OTHER | {"the", "la", "le", "les", "el", "los", "las", "l'"}
PREPOSITIONS_IN_NAMES = _OF | _OTHER


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name at ``tokens[first:stop]``; `head` is where the word stands that says what it names, -1 for none."""

    first: int
    stop: int
    head: int


def proper_names(tokens: Sequence[Item], heads: frozenset[str]) -> Iterator[ProperName]:
    """The names of a sentence in order, without overlap; a place or a nationality alone is none.

    Args:
        tokens: the sentence.
        heads: tags of the words that may be the head of a name.
    """
    done = 0
    for at, token in enumerate(tokens):
        if at < done or not token.text[0].isupper() or not _starts(tokens, at):
            continue
        stop = _extent(tokens, at, heads)
        for first, end in _parts(tokens, at, stop, heads):
            yield ProperName(first, end, _head(tokens, first, end, heads))
        done = stop


def _is_title(token: Item) -> bool:
    """Whether a word only stands beside names; "Foundation" in capitals is part of one."""
    return has(token, *_TITLES) and not (token.text[0].isupper() and has(token, _NGO))


def _starts(tokens: Sequence[Item], at: int) -> bool:
    token = tokens[at]
    if not is_name_word(token) or has(token, _CALENDAR) or _is_title(token):
        return False
    if is_place(token):  # "Indonesian National Police", "Ghana Police Service"
        return at + 1 < len(tokens) and is_name_word(tokens[at + 1]) and not is_place(tokens[at + 1])
    if at == 0 and (has(token, _OPENS) or token.lower.endswith("ly")):
        return False
    return not (at == 0 and any(sense.scheme in ("numbers", "number-qualifiers") for sense in token.senses))


def _extent(tokens: Sequence[Item], first: int, heads: frozenset[str]) -> int:
    """Where the run of capitals that begins at `first` ends."""
    at = first + 1
    while at < len(tokens):
        token = tokens[at]
        if is_name_word(token) and not has(token, _CALENDAR) and not _is_title(token):
            if is_place(token) and not _goes_on(tokens, at):
                return at + 1 if _is_branch(tokens, at) else at
            at += 1
        elif _is_possessive(tokens, at):
            at += 1
        elif token.lower in _LINKS:
            after = _after_links(tokens, at, heads)
            if not after:
                break
            at = after
        elif token.text == ",":
            after = _after_list(tokens, first, at, heads)
            if not after:
                break
            at = after
        elif (token.text == "." and (tokens[at - 1].lower in ("no", "st", "nr") or _is_initial(tokens, at))) or (
            token.text[0].isdigit() and tokens[at - 1].text == "."
        ):
            at += 1
        else:
            break
    return at


def _is_initial(tokens: Sequence[Item], at: int) -> bool:
    """Whether a full stop is that of an initial inside a name ("Blas F. Ople")."""
    return len(tokens[at - 1].text) == 1 and at + 1 < len(tokens) and is_name_word(tokens[at + 1])


def _is_possessive(tokens: Sequence[Item], at: int) -> bool:
    """Whether a mark of possession stands inside a name ("Women's Forum", "Girls' Power Initiative")."""
    owner = tokens[at - 1]
    if at + 1 >= len(tokens) or not is_name_word(tokens[at + 1]) or (is_place(owner) and place_of(owner) != _ABROAD):
        return False
    return tokens[at].lower == "'s" or (tokens[at].text == "'" and tokens[at - 1].lower.endswith("s"))


def _goes_on(tokens: Sequence[Item], at: int) -> bool:
    """Whether the name goes on after a place inside it ("Protection of Indonesian Migrant Workers")."""
    return at + 1 < len(tokens) and is_name_word(tokens[at + 1]) and not is_place(tokens[at + 1])


def _is_branch(tokens: Sequence[Item], at: int) -> bool:
    """Whether the name of a country ends that of a body in it ("Maiti Nepal", "Caritas Lebanon")."""
    before = tokens[at - 1]
    return (
        any(sense.scheme == "places" and sense.form == "name" for sense in tokens[at].senses)
        and is_name_word(before)
        and not is_place(before)
        and not (at + 1 < len(tokens) and tokens[at + 1].lower in ("'s", "'"))
    )


def _after_links(tokens: Sequence[Item], at: int, heads: frozenset[str]) -> int:
    """The position after small words and the capital that follows them; 0 where the name does not go on."""
    link = tokens[at].lower
    after = at
    while after < len(tokens) and tokens[after].lower in _LINKS and after - at < 3:
        after += 1
    if after >= len(tokens) or not is_name_word(tokens[after]) or has(tokens[after], _CALENDAR):
        return 0
    following = tokens[after]
    if is_place(following) and not _goes_on(tokens, after):
        return 0
    if link == "in" and not has(tokens[at - 1], _TOPIC) and tokens[at - 1].lower not in ("traffic", "trade"):
        return 0
    if link in _OTHER and (_is_whole(following) or has(following, "organization-cues:legislature")):
        return 0
    if link == "the" and has(following, *heads):
        return 0
    return after + 1


def _after_list(tokens: Sequence[Item], first: int, comma: int, heads: frozenset[str]) -> int:
    """The position after ", Family, and Social Affairs" in the name of a ministry; 0 where the comma ends the name."""
    if not any(t.lower in _OF or t.lower in ("for", "against") for t in tokens[first:comma]) or not has_head(
        tokens, first, comma, heads
    ):
        return 0
    at = comma
    last = False
    while at < len(tokens) and not last:
        while at < len(tokens) and (tokens[at].text == "," or tokens[at].lower in _AND):
            last = last or tokens[at].lower in _AND
            at += 1
        if last and _is_one_more(tokens, at):
            at += 1
        begin = at
        while at < len(tokens) and is_name_word(tokens[at]) and not is_place(tokens[at]) and not _is_whole(tokens[at]):
            at += 1
        if at == begin or has_head(tokens, begin, at, heads - _WEAK if at - begin == 1 else heads):
            return 0
        if not last and not (at < len(tokens) and (tokens[at].text == "," or tokens[at].lower in _AND)):
            return 0
    return at if last else 0


def _is_one_more(tokens: Sequence[Item], at: int) -> bool:
    """Whether "the" and one word end a list of fields: "Protection of Childhood, Youth, and | the Family"."""
    return (
        at + 1 < len(tokens)
        and tokens[at].lower == "the"
        and is_name_word(tokens[at + 1])
        and not (at + 2 < len(tokens) and is_name_word(tokens[at + 2]))
    )


def _is_whole(token: Item) -> bool:
    """Whether a token is the whole name of a body."""
    return bool(is_acronym(token)) or any(sense.scheme == "known-bodies" for sense in token.senses)


def has_head(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> bool:
    """Whether one of some tokens may be the head of a name, or is one by itself."""
    return any(has(token, *heads) or _is_whole(token) for token in tokens[first:stop])


def _parts(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The names that a run of capitals is made of."""
    for at in range(first, stop):
        token = tokens[at]
        if at == first and not token.lower.endswith("'s"):
            continue
        right = at + 1
        while right < stop and (tokens[right].lower in _LINKS or tokens[right].lower in ("'s", "'")):
            right += 1
        if right >= stop:
            continue
        if not has_head(tokens, right, stop, heads) and not _ends_body(tokens, first, at, right, heads):
            continue
        left_is_name = any(has(word, *heads) for word in tokens[first:at]) or _is_whole(tokens[at - 1])
        if at - first == 1 and at + 1 == right < stop - 1 and not has(tokens[first], *heads - _WEAK):
            left_is_name = _is_whole(tokens[first])  # "Immigration and Checkpoints Authority"
        end = next((later for later in range(right, stop) if tokens[later].lower in _AND), stop)
        if _ends_body(tokens, first, at, right, heads):
            divides = True
        elif token.lower in _AND:
            divides = (left_is_name or tokens[right - 1].lower in ARTICLES or is_place(tokens[at - 1])) and (
                _is_whole(tokens[right])
                or (_head(tokens, right, end, heads) >= 0 and not _is_field(tokens, first, at, right, end, heads))
            )
        elif token.lower in ("'s", "'"):
            short = at - first == 1 and has(tokens[first], "organization-cues:government-head")  # "Ombudsman's Office"
            whole = has(tokens[right], "organization-cues:government-head") and right + 1 < stop and not short
            divides = (left_is_name or whole) and not short and not has(tokens[at - 1], "organization-cues:group")
        elif token.lower in _OF:
            own = has(tokens[right], "organization-cues:government-head", "organization-cues:government-office")
            # "Office of the Ombudsman" is one name, "Unit of the Interior Ministry" two.
            long = stop - right > 1 or has(tokens[right], "organization-cues:legislature")
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
                yield from _parts(tokens, right, stop, heads)
                return
        if divides:
            yield first, at
            yield from _parts(tokens, right, stop, heads)
            return
    yield first, stop


def _ends_body(tokens: Sequence[Item], first: int, at: int, right: int, heads: frozenset[str]) -> bool:
    """Whether a body's name ends before a token whatever follows: "the Women's Center | and the Orthodox Mission".

    "The National Police's Women and Children Section" is divided too, and "Women's Section" is not.
    """
    if tokens[at].lower in _AND:
        return tokens[right - 1].lower in ARTICLES and has(tokens[at - 1], *heads - _WEAK, _NGO)
    owner = tokens[at].lower in ("'s", "'") and not has(tokens[at - 1], "organization-cues:group")
    return owner and at - first > 1 and has(tokens[at - 1], *heads - _WEAK)


def _is_field(tokens: Sequence[Item], first: int, at: int, right: int, stop: int, heads: frozenset[str]) -> bool:
    """Whether what follows "and" is another field of a ministry rather than a body ("... and Social Services")."""
    fields = any(token.lower in PREPOSITIONS_IN_NAMES for token in tokens[first:at])
    strong = heads - _WEAK
    return (
        fields
        and at + 1 == right
        and stop - right <= 3
        and not any(has(t, *strong) or _is_whole(t) for t in tokens[right:stop])
    )


def _head(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> int:
    """The head of a name: the last word before a preposition, else the first, else the last of all; -1 for none."""
    base = next((at for at in range(first, stop) if tokens[at].lower in PREPOSITIONS_IN_NAMES), stop)
    if base == stop and base - first > 2 and is_place(tokens[base - 1]):
        base -= 1  # "Migrant Rights Centre Ireland"
    for at in (base - 1, first, stop - 1):
        if first <= at < stop and has(tokens[at], *heads):
            return at
    return -1
