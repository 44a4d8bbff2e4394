"""The nouns of media in a sentence, and whether what they name makes trafficking known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import DETERMINERS, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.media.other_matters import is_of_another_matter, names_crime
from tipgraph.grammar.work.phrases import number_in
from tipgraph.grammar.work.told import Told, is_of_prevention
from tipgraph.reading import Item

MEDIUM, KNOWN = "work:medium", "work:known"
_OTHER, _AWARENESS = "work:other-campaign", "work:awareness"
#: How far behind its verb a medium may stand.
REACH = 12
_STOPS = frozenset({";", "that", "which", "by", "with", ":", ".", "(", "to", "for", "in", "at", "on", "through"})
#: What makes a verb one of taking a medium away: "took | down | the posters".
_UNDONE = frozenset({"down", "off", "away"})
#: How far behind a noun the words may stand that say what it tells of.
_NEAR = 7
#: How long what commas insert may be.
_INSERTED = 7
_ABOUT = frozenset({"on", "about", "regarding", "concerning"})


def media_behind(told: Told, verb: int) -> Iterator[int]:
    """The media that are the object of a verb: the noun, and those that a list joins to it."""
    tokens = told.tokens
    after = tokens[verb + 1].lower if verb + 1 < len(tokens) else ""
    if after in _UNDONE:
        return
    paid = after == "for" and has(tokens[verb], "work:sends")
    marked = has(tokens[verb], "work:marks")
    put_on = after == "on" and has(tokens[verb], "work:puts")  # "put on | street theater"
    in_one = paid or put_on or (after == "in" and has(tokens[verb], "work:attended"))
    first = behind_insertion(tokens, verb + 1) + in_one  # "participated in | radio programs"
    for at in range(first, min(first + REACH, len(tokens))):
        token = tokens[at]
        medium = has(token, MEDIUM) and not is_of_medium(tokens, at)
        if medium and at + 1 < len(tokens) and tokens[at + 1].lower in _UNDONE:
            return  # "took | the shows off the air"
        if medium or (marked and has(token, "work:occasion")):
            yield at
            continue
        if token.lower in _STOPS or (is_verb(token) and _begins_clause(told, at)):
            return
        if token.text == "," and not (tokens[at - 1].text.isalpha() and at > verb + 1):
            return


def behind_insertion(tokens: Sequence[Item], at: int) -> int:
    """Where an object begins behind what commas insert before it: "aired|, free of charge, | a film"."""
    if at >= len(tokens) or tokens[at].text != ",":
        return at
    begin = next((one + 1 for one in range(at + 1, min(at + _INSERTED, len(tokens))) if tokens[one].text == ","), at)
    opens = (
        token.lower in DETERMINERS or token.is_numeral or has(token, MEDIUM) for token in tokens[begin : begin + 1]
    )
    return begin if any(opens) else at


def _begins_clause(told: Told, at: int) -> bool:
    """Whether a verb tells of another deed: no "printed" materials, no "raising" of awareness."""
    token = told.tokens[at]
    if has(token, "work:attribute") or has(told.tokens[at - 1], _AWARENESS):
        return False
    if not token.lower.endswith("ed"):
        return True
    other = doing(told, at)
    return other is not None and bool(other.doers)


def is_of_medium(tokens: Sequence[Item], at: int) -> bool:
    """Whether a medium only says of what kind the next noun is: "campaign | materials" is one all the same."""
    return at + 1 < len(tokens) and has(tokens[at + 1], MEDIUM)


def is_publicity(told: Told, first: int, head: int) -> bool:
    """Whether what is made makes trafficking known: a campaign may be one of the police."""
    tokens = told.tokens
    near = tokens[max(0, first) : head + 1]
    if any(token.lower in ("no", "none", "neither") for token in tokens[max(0, first - 1) : head]):
        return False  # "no | campaigns were conducted"
    if any(has(token, _OTHER) for token in near) or any(has(token, _OTHER) for token in tokens[head + 1 : head + 2]):
        return False
    if is_of_another_matter(tokens, first, head):
        return False
    if head + 1 < len(tokens) and tokens[head + 1].lower == "against" and has(tokens[head], MEDIUM):
        return names_crime(tokens[head + 2 : head + 8])
    if has(tokens[head], "work:occasion"):
        return names_crime(tokens[max(0, first) : head + 1 + _NEAR])  # no "International Women's | Day"
    if has(tokens[head], "work:sure-medium"):
        return True
    if head + 1 < len(tokens) and tokens[head + 1].lower == "for" and has(tokens[head], "work:protest"):
        return any(has(token, _AWARENESS) for token in near)  # no "march | for higher wages"
    if has(tokens[head], "work:facts"):
        return _tells_of_crime(tokens, first, head)
    if has(tokens[head], "work:talk"):
        told_all = any(has(token, "work:communal") for token in near) and _is_about_crime(tokens[head + 1 :][:_NEAR])
        return told_all or any(has(token, _AWARENESS) for token in near) or _is_for_all(told, head)
    if has(tokens[head], "work:collection") and any(token.lower == "of" for token in tokens[head + 1 : head + 2]):
        return False  # "a series | of reports on trafficking"
    if has(tokens[head], "work:vague-medium"):
        if any(has(token, "work:broadcast-kind") for token in near) or _is_aired(told, first, head):
            return True  # "radio | programs"
        return any(has(token, _AWARENESS) for token in near) or _is_to_tell(tokens, head + 1) or _is_for_all(told, head)
    if _is_about_crime(tokens[head + 1 : head + 1 + _NEAR]):
        return True
    return any(has(token, _AWARENESS) for token in tokens) or is_of_prevention(told)


def _is_aired(told: Told, first: int, head: int) -> bool:
    """Whether what stands among the work of prevention was put on the air: "aired | a serial"."""
    near = told.tokens[max(0, first - 3) : max(0, first)]
    behind = told.tokens[head + 1 : head + 1 + _NEAR]
    if behind and behind[0].lower in ("on", "about") and not _is_about_crime(behind):
        return False  # "aired a program | on soccer"
    return is_of_prevention(told) and any(has(token, "work:airs") for token in near)


def _is_for_all(told: Told, head: int) -> bool:
    """Whether what is held as work of prevention is for the public: "workshops | for 3,200 pupils"."""
    behind = told.tokens[head + 1 : head + 1 + _NEAR]
    to = next((at for at, token in enumerate(behind) if token.lower in ("for", "to", "with", "in", "at")), _NEAR)
    if any(token.lower == "on" and has(behind[at + 1], "work:other-topic") for at, token in enumerate(behind[:-1])):
        return False  # "discussions for parents | on vaccination"
    if to + 1 < len(behind) and behind[to].lower == "to" and is_verb(behind[to + 1]):
        return False  # a festival "to | attract tourists"
    about = next((at for at in range(to, len(behind)) if behind[at].lower in _ABOUT or is_verb(behind[at])), _NEAR)
    return is_of_prevention(told) and any(has(token, "work:public") for token in behind[to:about])


def _is_to_tell(tokens: Sequence[Item], at: int) -> bool:
    """Whether the words behind a medium say that it makes something known; a program "to combat" it need not."""
    if at < len(tokens) and has(tokens[at], "work:bears"):
        return any(has(token, _AWARENESS, "work:hotline", "work:risk") for token in tokens[at : at + _NEAR])
    if at < len(tokens) and tokens[at].lower in ("to", "against", "for"):
        return any(has(token, "work:tells", "work:raises") for token in tokens[at + 1 : at + 3])
    return any(has(token, _AWARENESS) for token in tokens[at : at + _NEAR])


def _tells_of_crime(tokens: Sequence[Item], first: int, head: int) -> bool:
    """Whether information is one about trafficking, which people are given: no data on cases of it."""
    before = tokens[max(0, first) : head]
    behind = tokens[head + 1 : head + 1 + _NEAR]
    if any(has(token, "work:record") for token in behind):
        return False
    if names_crime(before):
        return True
    return _is_about_crime(behind)


def _is_about_crime(behind: Sequence[Item]) -> bool:
    """Whether the words behind a medium say that it is about trafficking: "a documentary | on prostitution"."""
    about = next((at for at, token in enumerate(behind) if token.lower in _ABOUT), -1)
    return about >= 0 and (names_crime(behind[about:]) or any(has(token, "work:risk") for token in behind[about:]))


def without_number(tokens: Sequence[Item], span: tuple[int, int]) -> tuple[int, int]:
    """A phrase without the articles, numbers and words of number at its head."""
    first, stop = span
    while first < stop and (tokens[first].lower in DETERMINERS or has(tokens[first], "work:one", "work:filler")):
        first += 1
    _, behind = number_in(tokens[first : min(stop, first + 3)])
    if behind and first + behind < stop and tokens[first + behind].text == ",":
        behind = 0  # "regions one, two and three"
    first += behind
    for of in range(first, min(first + 3, stop - 1)):
        if tokens[of].lower == "of" and has(tokens[of - 1], "work:collection"):
            return without_number(tokens, (of + 1, stop))  # "an unknown number of | events"
    return first, stop


def own_words(tokens: Sequence[Item], first: int, head: int) -> int:
    """Where the words of a medium begin behind a lesson joined to it: "held trainings and | awareness campaigns"."""
    for at in range(head - 1, first, -1):
        if (
            tokens[at].lower in ("and", ",")
            and has(tokens[at - 1], "work:training")
            and not has(tokens[at - 1], MEDIUM)
        ):
            return at + 1
    return first


def described_medium(tokens: Sequence[Item], verb: int) -> tuple[int, int]:
    """The medium that a participle describes, its first word and its noun: "limited to a | poster campaign run by"."""
    about = verb - 2 if verb > 2 and tokens[verb - 2].lower in ("on", "about", "against") else verb
    head = about - 1 if has(tokens[about - 1], MEDIUM) else -1
    first = head
    while first > 0 and tokens[first - 1].text.isalpha() and tokens[first - 1].lower not in PHRASE_ENDS:
        first -= 1
    return first, head
