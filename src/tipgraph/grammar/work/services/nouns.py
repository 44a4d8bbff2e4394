"""The nouns that name services for victims: of what kind, how many, for whom, by which name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, PHRASE_ENDS
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.people import are_people, groups_in
from tipgraph.grammar.work.phrases import ENDS, number_in, phrase
from tipgraph.grammar.work.services.insertions import behind_insertion, behind_place
from tipgraph.grammar.work.services.lodgers import takes_people
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

KINDS = ("shelter", "hotline", "center")
HEADS = tuple(f"work:{kind}" for kind in [*KINDS, "house", "facility", "lodging", "line", "number"])
#: How many words may stand before the noun in its phrase.
_REACH = 9
#: How many words may say what a service offers, before those to whom it does.
_OFFER = 6
_TO = frozenset({"for", "to"})


@dataclass(frozen=True, slots=True)
class ServiceNoun:
    """A service named at ``tokens[first:stop]`` with its `head`; what follows to say for whom is taken in."""

    kind: str
    first: int
    head: int
    stop: int
    is_many: bool
    number: int | None
    beneficiaries: tuple[str, ...]
    name: tuple[int, int] = (0, 0)


def service_at(told: Told, head: int) -> ServiceNoun | None:
    """The service that a noun names; None where it is none, or only says of what kind another thing is."""
    tokens = told.tokens
    if not has(tokens[head], *HEADS) or _is_of_noun(tokens, head):
        return None
    first = _first(tokens, head)
    many = tokens[head].lower.endswith("s")
    name = _name(tokens, first, head)
    stop, behind = _for_whom(told, max(head, name[1] - 1))
    victims = tuple(dict.fromkeys((*groups_in(told, first, head), *behind)))
    kind = _kind(told, first, head, stop)
    if not kind:
        return None
    number, _ = number_in(tokens[first:head])
    if first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].is_numeral and many:
        number, _ = number_in(tokens[first - 2 : first - 1])  # "two of | the four shelters"
    if not (many or number == 1) or (number is not None and tokens[head - 1].lower == "in"):
        number = None
    return ServiceNoun(kind, first, head, stop, many, number, victims, name)


def _is_of_noun(tokens: Sequence[Item], head: int) -> bool:
    """Whether the noun stands before another one: "shelter | staff", "hotline | operators"."""
    if head + 1 >= len(tokens):
        return False
    after = tokens[head + 1]
    if has(after, *HEADS) or after.text == "-":
        return True
    if tokens[head].lower.endswith("s"):
        return False
    if after.lower.endswith("ing") and not has(after, "work:training", "work:budget"):
        return False  # "a hotline | replacing the old one"
    noun = after.text.isalpha() and after.text.islower() and not has(after, "work:after-service", "work:works")
    return noun and not (after.lower in PHRASE_ENDS or is_verb(after) or after.lower.endswith("ly"))


def _first(tokens: Sequence[Item], head: int) -> int:
    """Where the words of the noun begin, its article and number taken in."""
    first = head
    while first and head - first < _REACH and _may_stand_in(tokens, first - 1, first < head):
        first -= 1
        if tokens[first].lower in DETERMINERS:
            break
    return first


def _may_stand_in(tokens: Sequence[Item], at: int, is_inner: bool) -> bool:
    """Whether a token may stand before a noun in its phrase; "and" only between two words of it."""
    token = tokens[at]
    if token.text == '"':
        return tokens[at + 1].text.islower()  # 124 "crisis rooms"
    if token.lower in ("and", "or"):
        # "NGO and government shelters"
        before = tokens[at - 1] if at else token
        word = "-" in before.text or (before.text.isalpha() and not is_verb(before))
        plain = word and not has(before, *HEADS)
        counted = tokens[at + 1].is_numeral or tokens[at + 1].lower in DETERMINERS
        return is_inner and plain and not counted and before.lower not in PHRASE_ENDS
    if token.text in ENDS or token.lower in AUXILIARIES or has(token, "work:lacks"):
        return False
    if token.lower in PHRASE_ENDS and token.lower not in DETERMINERS:
        return False
    if not is_verb(token) or "-" in token.text:
        return True
    after = tokens[at + 1]
    counts = after.is_numeral or after.lower in DETERMINERS or has(after, "work:one")
    return has(token, "work:attribute", "work:center-kind", "work:phone") and not counts  # "it funded | one shelter"


def _kind(told: Told, first: int, head: int, stop: int) -> str:
    """What kind of service the noun is, by itself or by the words about it."""
    tokens = told.tokens
    near = tokens[first:head]
    if any(has(token, "work:no-service") for token in near) or _is_for_others(tokens, head):
        return ""
    if tokens[head].text[0].isupper() and has(tokens[head], "work:house", "work:center"):
        behind = behind_place(tokens, head + 1)
        if behind < len(tokens) and has(tokens[behind], "work:lodges"):
            return "shelter"  # "the Hope Center | lodged | 34 victims"
    if has(tokens[head], "work:shelter"):
        # "provided shelter to victims" names no house
        counted = tokens[head].lower.endswith("s") or any(
            token.lower in DETERMINERS or token.is_numeral or has(token, "work:one") for token in near
        )
        owned = any("-" in token.text or token.lower == "'s" for token in near)
        return (
            "shelter" if counted or owned or tokens[first - 1].lower == "no" or tokens[head].text[0].isupper() else ""
        )
    if has(tokens[head], "work:house"):
        kept = any(has(token, "work:safe") for token in near) or _is_for_victims(told, head, stop)
        return "shelter" if kept or takes_people(told, head) else ""
    if has(tokens[head], "work:lodging"):
        return "shelter" if any(has(token, "work:set-apart") for token in near) else ""
    if has(tokens[head], "work:number"):
        of = [one.lower for one in tokens[head + 1 : head + 2]]
        known = "for" in of or not any(token.lower.endswith("phone") for token in near)  # not "its telephone number"
        return "hotline" if known and "of" not in of and any(has(t, "work:call-number") for t in near) else ""
    if has(tokens[head], "work:line"):
        answered = has(tokens[min(head + 1, len(tokens) - 1)], "work:run-by") and told.sentence.marks & {"work:hotline"}
        return "hotline" if answered or any(has(token, "work:phone") for token in near) else ""
    about = any(has(token, "work:center-kind") for token in near)
    if has(tokens[head], "work:facility"):
        sheltering = any(has(token, "work:safe", "work:shelter", "work:victims-own") for token in near)
        return "shelter" if sheltering or _is_for_victims(told, head, stop) else ""
    if has(tokens[head], "work:center"):
        helps = _is_for_victims(told, head, stop) or takes_people(told, head) or _is_where_helped(told, first, head)
        return "center" if about or helps else ""
    return "hotline"


def _is_where_helped(told: Told, first: int, head: int) -> bool:
    """Whether people who need help are brought to a center that a party runs: "victims to | 11 centers run by NGOs"."""
    tokens, by = told.tokens, head + 2
    placed = first > 1 and tokens[first - 1].lower in ("to", "in", "at") and has(tokens[first - 2], "work:helped")
    if not placed or tokens[first - 2].lower == "migrants" or by + 1 >= len(tokens) or tokens[by].lower != "by":
        return False  # "migrants to | a center run by the army"
    if is_place(tokens[by + 1]) and not (by + 2 < len(tokens) and tokens[by + 2].text[0].isalpha()):
        return False  # "victims to | 11 centers managed by Togo"
    return any(begins_noun_phrase(tokens, actor.first, told.actors) == by + 1 for actor in told.actors)


def _is_for_others(tokens: Sequence[Item], head: int) -> bool:
    """Whether a house is for others than victims: "a hostel | for students"."""
    if head + 2 >= len(tokens) or tokens[head + 1].lower != "for":
        return False
    whom = tokens[head + 2 : phrase(tokens, head + 2)]
    return any(has(token, "work:no-guest") for token in whom) and not any(has(token, "work:helped") for token in whom)


def _name(tokens: Sequence[Item], first: int, head: int) -> tuple[int, int]:
    """The proper name of a service: "a shelter called | Hope House"; empty where it has none."""
    at = head + 1
    if at < len(tokens) and has(tokens[at], "work:called"):
        at += 2 if at + 1 < len(tokens) and tokens[at + 1].lower == "as" else 1
        stop = at
        while stop < len(tokens) and tokens[stop].text[0].isupper():
            stop += 1
        return at, stop
    if tokens[head].text[0].islower() and (begin := _named_before(tokens, first, head)) < head:
        return begin, head
    if tokens[head].text[0].isupper() and head and tokens[head - 1].text[0].isupper():
        begin = head
        while begin > first and tokens[begin - 1].text[0].isupper() and begin - 1 > 0:
            begin -= 1
        return begin, head + 1
    return head + 1, head + 1


def _named_before(tokens: Sequence[Item], first: int, head: int) -> int:
    """Where the name begins that a plain noun of a service follows: "the | Rose House | shelter"; `head` for none."""
    begin = head
    while begin > first and tokens[begin - 1].text[0].isupper() and tokens[begin - 1].text.isalpha():
        begin -= 1
    if begin < head and begin and tokens[begin].lower in DETERMINERS:
        begin += 1
    named = has(tokens[head - 1], "work:house", "work:center", "work:facility") and head - begin > 1
    return begin if named and not any(is_place(token) for token in tokens[begin:head]) else head


def _is_for_victims(told: Told, head: int, stop: int) -> bool:
    """Whether the words behind the noun say that it is for people who need help."""
    return any(has(token, "work:helped") for token in told.tokens[head + 1 : stop]) or are_people(told, head + 1, stop)


def _for_whom(told: Told, head: int) -> tuple[int, tuple[str, ...]]:
    """Where the words end that say for whom a service is, and the codes of those people."""
    tokens = told.tokens
    at = behind_place(tokens, head + 1)
    aside = behind_insertion(tokens, at)
    if aside < len(tokens) and has(tokens[aside], "work:meant-for"):
        at = aside
    if at < len(tokens) and has(tokens[at], "work:exists"):
        at += 1  # "no facilities | exist | for male victims"
    if at >= len(tokens):
        return head + 1, ()
    if has(tokens[at], "work:gives-help"):  # "centers | offering advice for | victims"
        opener = next((one for one in range(at + 1, min(at + _OFFER, len(tokens))) if tokens[one].lower in _TO), at)
        at = opener
    steps = at
    while steps < len(tokens) and has(tokens[steps], "work:meant-for"):
        steps += 1
    if steps == at and tokens[at].lower != "for":
        return head + 1, ()
    if steps < len(tokens) and tokens[steps].lower in ("for", "to"):
        steps += 1
        if tokens[steps - 1].lower == "to" and steps < len(tokens) and has(tokens[steps], "work:verb"):
            steps += 1  # "used to house | children"
    stop = phrase(tokens, steps)
    return (stop, groups_in(told, steps, stop)) if stop > steps else (head + 1, ())
