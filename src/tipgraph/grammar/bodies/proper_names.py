"""Names in a sentence: runs of words in capitals, with the small words inside them, cut where one name ends.

"the Ministry of Labor and Social Welfare and the National Police" is two names: "and" joins the words of one name until
what follows is a name with a head of its own ("Police"). What is a head the caller says, by tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies.parts import AND, LINKS, OF, OTHER, WEAK, has_head, head_of, is_whole, parts_of
from tipgraph.grammar.tokens import has, is_name_word, is_place, place_of
from tipgraph.reading import Item

_CALENDAR = "organization-cues:calendar"
_OPENS = "organization-cues:opens-sentence"
_TOPIC = "organization-cues:topic"
_FIGHT = "organization-cues:fight"
_EMBASSY = "organization-cues:embassy"
_MINISTRY, _FIELD = "organization-cues:ministry", "organization-cues:ministry-field"
#: "NGO", "militia" before a name are no part of it.
_TITLES = ("organization-cues:ngo-title", "organization-cues:armed-title")
_ABROAD = "region:unspecified"
#: The Arabic article, as it stands before a name.
_ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"})
#: Numbers above twenty that two words joined make.
_TENS = ("twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-")


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
        for first, end in parts_of(tokens, at, stop, heads):
            yield ProperName(first, end, head_of(tokens, first, end, heads))
        done = stop


def _is_title(token: Item) -> bool:
    """Whether a word only stands beside names; "Foundation" or "Trade Union" in capitals is part of one."""
    return has(token, *_TITLES) and not token.text.istitle()


def _counts(token: Item) -> bool:
    """Whether a word is a number in words, of which the vocabulary may know the parts: "Thirty-three"."""
    return token.is_numeral or token.lower.startswith(_TENS)


def _starts(tokens: Sequence[Item], at: int) -> bool:
    token = tokens[at]
    if not is_name_word(token) or has(token, _CALENDAR) or _is_title(token):
        return False
    if is_place(token):  # "Indonesian National Police", "Ghana Police Service"
        return at + 1 < len(tokens) and is_name_word(tokens[at + 1]) and not is_place(tokens[at + 1])
    if at == 0 and (has(token, _OPENS) or token.lower.endswith("ly")):
        return False
    if at == 0 and _counts(token):
        return False
    return not (at == 0 and (token.is_of("numbers") or token.is_of("number-qualifiers")))


def _extent(tokens: Sequence[Item], first: int, heads: frozenset[str]) -> int:
    """Where the run of capitals that begins at `first` ends."""
    at = first + 1
    while at < len(tokens):
        token = tokens[at]
        if is_name_word(token) and not has(token, _CALENDAR) and not _is_title(token):
            if is_place(token) and not _goes_on(tokens, at):
                return at + 1 if _is_branch(tokens, at) else at
            at += 1
        elif _is_possessive(tokens, at) or _has_article(token):
            at += 1
        elif token.lower in LINKS:
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


def _has_article(token: Item) -> bool:
    """Whether an article is tied to a word of a name: "Abu Fadhl [al-Abbas] Brigades", "Fajr [el-Islam]"."""
    article, hyphen, word = token.text.partition("-")
    return bool(hyphen) and article in _ARTICLES and word[:1].isupper()


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
    if _is_told_ngo(tokens, at + 1):
        return is_name_word(before) and not is_place(before)  # "Rights Jessore, an NGO,"
    return (
        any(sense.scheme == "places" and sense.form == "name" for sense in tokens[at].senses)
        and is_name_word(before)
        and not is_place(before)
        and not (at + 1 < len(tokens) and tokens[at + 1].lower in ("'s", "'"))
    )


def _is_told_ngo(tokens: Sequence[Item], at: int) -> bool:
    """Whether ", an NGO" stands at a token."""
    told = at + 2 < len(tokens) and tokens[at].text == "," and tokens[at + 1].lower in ("a", "an")
    return told and any(has(token, "organization-cues:ngo-title") for token in tokens[at + 2 : at + 5])


def _after_links(tokens: Sequence[Item], at: int, heads: frozenset[str]) -> int:
    """The position after small words and the capital that follows them; 0 where the name does not go on."""
    link = tokens[at].lower
    after = at
    while after < len(tokens) and tokens[after].lower in LINKS and after - at < 3:
        after += 1
    if after >= len(tokens) or not is_name_word(tokens[after]) or has(tokens[after], _CALENDAR):
        return 0
    following = tokens[after]
    if _is_title(following):
        return 0  # "the MHAIS and the | NGO Safe Passage Zambia"
    if is_place(following) and not _goes_on(tokens, after):
        return after + 1 if link == "of" and has(tokens[at - 1], _EMBASSY) else 0
    if link == "in" and not has(tokens[at - 1], _TOPIC, "organization-cues:trade"):
        return after + 1 if after == at + 2 and has(following, _FIGHT) else 0  # "Committee in the Fight against"
    if link in OTHER and (is_whole(following) or has(following, "organization-cues:legislature")):
        return 0
    if link == "the" and has(following, *heads):
        return 0
    return after + 1


def _after_list(tokens: Sequence[Item], first: int, comma: int, heads: frozenset[str]) -> int:
    """The position after ", Family, and Social Affairs" in the name of a ministry; 0 where the comma ends the name."""
    if not any(t.lower in OF or t.lower in ("for", "against") for t in tokens[first:comma]) or not has_head(
        tokens, first, comma, heads
    ):
        return 0
    at = comma
    last = False
    while at < len(tokens) and not last:
        while at < len(tokens) and (tokens[at].text == "," or tokens[at].lower in AND):
            last = last or tokens[at].lower in AND
            at += 1
        if last and at == comma + 2:
            return 0  # "the Association of Hotels, and Uber"
        if last and _is_one_more(tokens, at):
            at += 1
        begin = at
        while at < len(tokens) and is_name_word(tokens[at]) and not is_place(tokens[at]) and not is_whole(tokens[at]):
            at += 1
        if at == begin or (
            has_head(tokens, begin, at, heads - WEAK if at - begin == 1 else heads)
            and not (at - begin > 1 and has(tokens[at - 1], _FIELD) and has(tokens[first], _MINISTRY))
        ):
            return 0
        if not last and not (at < len(tokens) and (tokens[at].text == "," or tokens[at].lower in AND)):
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
