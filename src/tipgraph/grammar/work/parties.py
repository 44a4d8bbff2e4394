"""Those who act and are no named bodies: the government, countries, "NGOs", "local authorities", "state television"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from tipgraph.grammar.acting.subjects.actors import Actor
from tipgraph.grammar.bodies.mentions import BodyMention
from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_verb
from tipgraph.model import Span
from tipgraph.reading import Item

PARTY, GOVERNMENT, BODY = "work:party", "work:government", "work:body"
#: How many words may say which party it is: "local civil society | organizations".
_REACH = 4
#: Words before which a noun is no part of another's kind: "the government | how".
_BREAKS = PHRASE_ENDS | {"how"}
#: Verbs that no other rule knows as such.
_ACTS = tuple(
    f"work:{code}"
    for code in ("acts", "gave", "runs", "opens", "trained", "held", "plans", "includes", "makes-known", "tells")
)


def parties_in(tokens: Sequence[Item], named: Sequence[Actor], country: str) -> Iterator[Actor]:
    """The parties of a sentence that no name of a body holds.

    Args:
        tokens: the words of the sentence.
        named: the bodies that it names.
        country: the country of the text, whose government is "the government".
    """
    taken = {at for actor in named for at in range(actor.first, actor.stop)}
    for at, token in enumerate(tokens):
        if not _may_be_party(token.tags) or at in taken or _is_of_noun(tokens, at, taken):
            continue
        if has(token, GOVERNMENT):
            yield _government(tokens, at, country)
        elif has(token, PARTY) and "-" not in token.text:
            first = _first(tokens, at, taken)
            yield _party(first, at + 1, " ".join(one.text for one in tokens[first : at + 1]), country)
        elif token.codes("places", "name") and token.text[0].isupper():
            first = _named_with(tokens, at)
            yield _party(
                first, at + 1, " ".join(one.text for one in tokens[first : at + 1]), token.codes("places", "name")[0]
            )


@cache
def _may_be_party(tags: frozenset[str]) -> bool:
    return GOVERNMENT in tags or PARTY in tags or any(tag.startswith("places:") for tag in tags)


def bodies_in(tokens: Sequence[Item], named: Sequence[Actor]) -> Iterator[Actor]:
    """The bodies that a noun alone names, where the text says no more of them: "the ministry", "a task force"."""
    taken = {at for actor in named for at in range(actor.first, actor.stop)}
    for at, token in enumerate(tokens):
        if has(token, BODY) and token.text.islower() and at not in taken and not _is_of_noun(tokens, at, taken):
            first = _first(tokens, at, taken)
            yield _party(first, at + 1, " ".join(one.text for one in tokens[first : at + 1]), "")


def _government(tokens: Sequence[Item], at: int, country: str) -> Actor:
    """The government of the text's country, or that of another one, which is named with it."""
    if at + 2 < len(tokens) and tokens[at + 1].lower == "of" and is_place(tokens[at + 2]):
        own = country in tokens[at + 2].codes("places")
        if tokens[at].lower == "governments":
            return _party(
                at,
                at + 3,
                tokens[at + 2].text,
                tokens[at + 2].codes("places")[0] if tokens[at + 2].codes("places") else "",
            )
        return _party(at, at + 3, "government" if own else f"government of {tokens[at + 2].text}", country)
    before = tokens[at - 1] if at else None
    if before is None or not before.codes("places") or country in before.codes("places"):
        return _party(at, at + 1, "government", country)
    return _party(at - 1, at + 1, f"{before.text} government", before.codes("places")[0])


def the_government(country: str) -> Actor:
    """The government of the text's country where no word of the sentence names it."""
    return _party(0, 0, "government", country)


def _is_of_noun(tokens: Sequence[Item], at: int, taken: set[int]) -> bool:
    """Whether a word only says of what kind the next noun is: "government | funds", "Kenya | police"."""
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    if at + 1 in taken or has(after, PARTY, GOVERNMENT):
        return not is_verb(after)
    return after.text.isalpha() and not (
        after.lower in _BREAKS or is_verb(after) or is_adverb(after) or has(after, *_ACTS)
    )


def _named_with(tokens: Sequence[Item], at: int) -> int:
    """Where a name begins that a place ends: "Radio | Kenya"."""
    first = at
    while first:
        before = tokens[first - 1]
        if not before.text.isalpha() or not before.text[0].isupper() or before.lower in PHRASE_ENDS or is_place(before):
            break
        first -= 1
    return first


def _first(tokens: Sequence[Item], at: int, taken: set[int]) -> int:
    """Where the words begin that say which party it is."""
    first = at
    while first and at - first < _REACH and first - 1 not in taken:
        before = tokens[first - 1]
        plain = before.text.replace("-", "").isalnum() and before.lower not in PHRASE_ENDS
        if (
            not plain
            or is_adverb(before)
            or (is_verb(before) and not before.text[0].isupper())
            or has(before, "work:hires")
        ):
            break
        first -= 1
    return first


def _party(first: int, stop: int, name: str, country: str) -> Actor:
    mention = BodyMention(name, name, frozenset(), frozenset(), "party", country, "party", "", Span(0, 0))
    return Actor(first, stop, mention)
