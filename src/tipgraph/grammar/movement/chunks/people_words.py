"""The words before people: what makes them no subject or object, and what makes them only describe others."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE
from tipgraph.grammar.movement.chunks.verbs import verb_kind
from tipgraph.reading import Item

_SOME_OF_THEM = frozenset({CUE + "demonstrative", CUE + "anaphor"})
_ARE = frozenset({CUE + "copula", CUE + "be"})
_LINKS = frozenset({CUE + "list-example", CUE + "and"})
#: What leads to people who are no subject and no object, beside "by", "to", "from" and "as".
_OTHERWISE = frozenset({CUE + "people-preposition", CUE + "between"})


def closer(items: Sequence[Item], at: int) -> bool:
    """Whether people only describe those named before: "including", "particularly" leads to them."""
    if at and items[at - 1].tags >= _SOME_OF_THEM:
        return True  # "Iraqi women, some of them widows"
    if at > 1 and not items[at - 1].tags and items[at - 2].tags >= _SOME_OF_THEM:
        return items[at - 1].text.isalpha()  # "refugees, many of them unaccompanied boys"
    if at and not items[at - 1].tags.isdisjoint(_ARE):
        return False  # "victims are primarily women"
    if at > 1 and CUE + "list-example" in items[at - 1].tags and not items[at - 2].tags.isdisjoint(_ARE):
        return False  # "child laborers are also victims"
    if CUE + "list-example" in items[at].tags:
        pair = CUE + "determiner" in items[at].tags  # "and [both] girls and boys for prostitution"
        return at > 0 and not (pair and CUE + "and" in items[at - 1].tags)
    i = at - 1
    example = False
    while i >= 0 and (items[i].text in (",", "—", "-", "(") or not items[i].tags.isdisjoint(_LINKS)):
        if CUE + "and" in items[i].tags:
            return False
        example = example or CUE + "list-example" in items[i].tags
        i -= 1
    return example


def preposition(items: Sequence[Item], at: int, held: frozenset[str]) -> str:
    """The class of the preposition that makes people no subject or object: by, to, as, other; else empty.

    `held` are the tags of the people's own words, which tell whether they are called by a job.
    """
    job = _is_job(held)
    if (job or _says_no_more(held)) and _in_list_of_jobs(items, at):
        return "as"
    if job and _comes_to_be(items, at):
        return "as"
    i = at - 1
    while i > 0 and at - i < 3 and not items[i].tags and (items[i].text.isalpha() or items[i].text == '"'):
        i -= 1  # "as unskilled laborers"
    if i < 0:
        return ""
    tags = items[i].tags
    if CUE + "to" in tags and i and (items[i - 1].is_number or CUE + "numeral" in items[i - 1].tags):
        return ""  # "five to ten thousand girls"
    if CUE + "as" in tags and CUE + "and" not in tags:
        return "as"
    if i < at - 1:
        return ""
    for kind in ("by", "to", "from"):
        if CUE + kind in tags:
            return kind
    return "" if tags.isdisjoint(_OTHERWISE) else "other"


def _comes_to_be(items: Sequence[Item], at: int) -> bool:
    """Whether people are what others go to a place to be: "come to Lebanon to be [maids]"."""
    if at < 3 or not (CUE + "be" in items[at - 1].tags and CUE + "to" in items[at - 2].tags):
        return False
    return items[at - 3].is_of("places") or verb_kind(items[at - 3]) in ("travel", "move")


def _is_job(tags: frozenset[str]) -> bool:
    """Whether words name work, and not only who does it."""
    return CUE + "labor-sector" in tags or any(tag.startswith("exploitation:") for tag in tags)


def _says_no_more(tags: frozenset[str]) -> bool:
    """Whether people are of no group and no country of their own: "construction workers"."""
    return {tag for tag in tags if tag.startswith(("victims:", "places:"))} == {"victims:persons"}


def _is_job_led_by_as(item: Item) -> bool:
    """Whether one label holds a job with its "as": "as servants"."""
    return item.lower.startswith("as ") and _is_job(item.tags)


def _in_list_of_jobs(items: Sequence[Item], at: int) -> bool:
    """Whether a list of jobs that begins with "as" reaches `at`: "as domestics, farm workers, [and prostitutes]"."""
    for item in reversed(items[max(0, at - 10) : at]):
        if (CUE + "as" in item.tags and CUE + "and" not in item.tags) or _is_job_led_by_as(item):
            return True
        listed = item.text == "," or CUE + "and" in item.tags or _is_job(item.tags) or item.is_of("victims")
        if not listed and (item.tags or not item.text[0].isalpha()):
            return False
    return False
