"""Which sentences on the government's work are read for flows: those that may state one in passing, or say of whom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tipgraph.grammar.movement.chunks.kinds import CUE, ROLE_TAGS
from tipgraph.reading import Sentence

#: How the tags begin of cues that say that somebody is exploited, or by whom, or which role a country has.
_TELLING = (CUE + "role-", CUE + "exploit", CUE + "ring")
#: What is done to people who are taken somewhere, be it for a form that is not named.
_TAKEN = frozenset({CUE + "move", CUE + "traffic"})
#: What they are accused of who take people somewhere.
_CRIME = frozenset({"exploitation:unspecified"})
#: Without one of these a sentence states no flow and no role.
_STATING = ROLE_TAGS | {
    CUE + cue for cue in ("exploit", "traffic", "move", "made", "transit", "forced-manner", "put-to-use")
}
#: Without one of these it speaks of nobody and no place that sentences before it name.
_REFERRING = frozenset(
    f"{CUE}{cue}"
    for cue in (
        "anaphor",
        "pronoun",
        "demonstrative",
        "other-people",
        "there",
        "their-destination",
        "same-purpose",
        "same-origins",
    )
)
#: Without one of these a sentence speaks of no part of those named before, and says of nobody where they are from.
_SOME = frozenset({CUE + "anaphor", CUE + "other-people", CUE + "numeral", CUE + "part-of", CUE + "share"})
_TOLD = frozenset({CUE + "from", CUE + "be", CUE + "originate"})
#: What is said of victims whom somebody found.
_FINDING = frozenset({CUE + "found", CUE + "copula"})
#: What a flow stated in passing needs: somebody who exploits, or another place than the country itself.
_NEEDED = frozenset({CUE + "agent", CUE + "neighbor"}) | ROLE_TAGS


def of_movement(section: Sequence[Sentence], own: str) -> Sequence[Sentence]:
    """The sentences of a section that may state flows, and those before them of which they may speak.

    The profile is all of movement.

    Args:
        own: the country that the text is about.
    """
    if section[0].area == "profile":
        return section
    telling: list[Sentence] = []
    last: Sentence | None = None
    for sentence in section:
        follows = bool(telling) and telling[-1] is last
        if _names_form(sentence) or (follows and _may_say_whence(sentence)):
            telling.append(sentence)
        last = sentence
    stating = [at for at, sentence in enumerate(telling) if _may_state(sentence, own)]
    referred = max(
        (at for at in stating if _may_refer_back(telling[at]) or _may_say_whence(telling[at], own)), default=0
    )
    return [*telling[:referred], *(telling[at] for at in stating if at >= referred)]


def follows_semicolon(sentence: Sentence) -> bool:
    """Whether only a semicolon parts a sentence from the one before."""
    return ";" in sentence.text[max(0, sentence.start - 3) : sentence.start]


def _may_state(sentence: Sentence, own: str) -> bool:
    """Whether a sentence may state a flow or a role; those that it does not state need no reading for it."""
    finds = CUE + "found" in sentence.marks or _finds(sentence)
    states = not _STATING.isdisjoint(sentence.marks)
    if states and (not _NEEDED.isdisjoint(sentence.marks) or _may_refer_back(sentence)):
        return True
    return (states or finds or _may_say_whence(sentence, own)) and _names_other(sentence, own)


def _may_say_whence(sentence: Sentence, own: str = "") -> bool:
    """Whether a sentence may only say where some of those are from of whom the one before tells.

    Who are the country's `own` people are no flow, but the next sentence may tell of the others.
    """
    some = not _SOME.isdisjoint(sentence.marks) or sentence.text[sentence.start].isdigit()
    return some and not _TOLD.isdisjoint(sentence.marks) and _names_other(sentence, own)


def _names_other(sentence: Sentence, own: str) -> bool:
    """Whether a sentence names another country, or some that have no name: "wealthier countries"."""
    if CUE + "country-noun" in sentence.marks:
        return True
    own = f"places:{own}"
    return "places" in sentence.marks and any(one.startswith("places:") and one != own for one in sentence.marks)


def _finds(sentence: Sentence) -> bool:
    """Whether a sentence may tell of victims whom somebody found or sent home, or where they are from."""
    if CUE + "victim" not in sentence.marks or _FINDING.isdisjoint(sentence.marks):
        return False
    said = [meaning.tags for _, _, meaning in sentence.mentions]
    return any(CUE + "victim" in tags for tags in said) and any(not _FINDING.isdisjoint(tags) for tags in said)


def _may_refer_back(sentence: Sentence) -> bool:
    """Whether a sentence may speak of people, places or forms that one before it names, or leave out its verb."""
    return not _REFERRING.isdisjoint(sentence.marks) or follows_semicolon(sentence)


def _names_form(sentence: Sentence) -> bool:
    """Whether a sentence names a form of exploitation, a role or victims; else it states nothing in passing."""
    if _finds(sentence) or any(_tells(meaning.tags) for _, _, meaning in sentence.mentions):
        return True
    taken = sentence.names(_TAKEN) or (CUE + "accuse" in sentence.marks and sentence.names(_CRIME))
    return taken and any(_is_people(meaning.tags) for _, _, meaning in sentence.mentions)


@cache
def _tells(tags: frozenset[str]) -> bool:
    return any(
        tag.startswith(_TELLING) or (tag.startswith("exploitation:") and tag != "exploitation:unspecified")
        for tag in tags
    )


@cache
def _is_people(tags: frozenset[str]) -> bool:
    return any(tag.startswith("victims:") for tag in tags)
