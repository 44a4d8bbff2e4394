"""What a judgement or a piece of advice is about, by its words: a hotline, the budget, officials who take part.

Some topics prevail wherever their words stand: officials who do wrong, victims who are punished, the penalties,
training. Then those of a thing ("a hotline") prevail over those of a whole kind of work ("assistance"), what the
clause says over what it says it of, and the earlier word over the later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from tipgraph.grammar.function_words import BE, DETERMINERS, RELATIVES
from tipgraph.grammar.judging.stringency import is_of_term
from tipgraph.grammar.judging.topic_frames import as_meant, leaves_unsaid, names_whole
from tipgraph.grammar.judging.topic_people import punishes_victims, pursues_officials
from tipgraph.grammar.negation import is_adverb
from tipgraph.reading import Item, Reading, Sentence
from tipgraph.reading.items import Cut

SCHEME = "topic-cues"
_OF_TOPICS = f"{SCHEME}:"
_SEEN = frozenset({SCHEME})
COMPLICITY, PENALIZED, SCREENING, REFERRAL = (
    "official-complicity",
    "victims-penalized",
    "screening-identification",
    "referral",
)
_PENALTIES = ("penalties-stringent", "penalties-commensurate")
_TRAINING, _DIPLOMATS, _FUNDING, _COORDINATION = "training", "diplomats", "funding", "coordination"
#: Topics of a thing, which prevail over those of a kind of work.
_SPECIFIC = frozenset(
    {
        "hotline",
        "shelter",
        "compensation",
        "residence-permit",
        "witness-protection",
        _DIPLOMATS,
        "demand",
        "labor-recruitment",
        "child-sex-tourism",
        "national-plan",
        "data-collection",
        _FUNDING,
        _COORDINATION,
    }
)
#: Topics of a thing that may be no more than the place, the means or the frame of other work: "in shelters".
_FRAMES = frozenset({"shelter", "hotline", "national-plan", "data-collection", _FUNDING, _COORDINATION})
#: The code of words of things that also name those who do other work: "the task force investigated".
_AGENT = "agent"
#: The code of verbs of money that may have another thing as their object: "funded a shelter".
_PAYS = "pays"
JUSTICE = frozenset({"investigation", "prosecution", "conviction", "sentencing"})
_GENERAL = JUSTICE | {
    "legislation",
    SCREENING,
    REFERRAL,
    "services",
    "repatriation",
    "awareness",
}
_TOPICS = _SPECIFIC | _GENERAL
_LEADING = frozenset({"to", "in", "at", "from", "through", "by", "via", "under", "with", "during", "into"})
_LINKS = frozenset(
    {"was", "were", "is", "are", "has", "have", "had", "been", "be", "being", "also", "and", ",", "not", "never"}
)
#: How many words may stand between a preposition and the thing it leads to ("in the two state shelters").
_PHRASE = 4


def seen_for_topics(reading: Reading, sentence: Sentence) -> Sequence[Item]:
    """The items of a sentence as the words of topics alone see it."""
    return reading.seen_by(sentence, _SEEN).items


def seen_between(reading: Reading, start: int, end: int) -> Sequence[Item]:
    """The items between two places of the folded text as the words of topics alone see them."""
    return Cut(reading.folded.text, start, end).items(reading.matches.mentions(start, end, _SEEN))


def within(items: Iterable[Item], start: int, end: int) -> list[Item]:
    """The items that lie between two places of the folded text."""
    return [item for item in items if start <= item.start and item.end <= end]


def topics_of(
    items: Sequence[Item],
    verb: int,
    *,
    subject: int = 0,
    suffering: bool = False,
    shortfall: bool,
    general: bool = True,
) -> tuple[str, ...]:
    """The topics of a clause with its main verb at an item, and its subject from another on.

    One, but for the two judgements of penalties, or none. `suffering` is whether victims are its subject; `general`
    whether treaties and the efforts of a whole area count ("improved its law enforcement efforts").
    """
    cues = as_meant(items, [_cues_in(item.tags) for item in items])
    if not general:
        cues = [frozenset() if names_whole(items, at) else codes for at, codes in enumerate(cues)]
        if any("treaty" in codes for codes in cues) and all("treaty" in c for c in cues if "legislation" in c):
            return ()
    named = frozenset().union(*cues)
    if COMPLICITY in named or pursues_officials(items, cues, verb):
        return (COMPLICITY,)
    if "without" in named:
        harmed = shortfall and {"punishes", "victim"} <= named and not named.isdisjoint(("sells-sex", "courts"))
        return (SCREENING, PENALIZED) if harmed else (SCREENING,)
    if shortfall and not general and (unsaid := leaves_unsaid(items, cues)):
        return ("data-collection",) if unsaid == "count" else ()
    if PENALIZED in named or punishes_victims(items, cues, verb, suffering=suffering, shortfall=shortfall):
        return (PENALIZED,)
    terms = {at for at in range(len(items)) if is_of_term(items, at)} if "legislation" not in named else set()
    judged = [codes for at, codes in enumerate(cues) if at not in terms]
    penalties = tuple(code for code in _PENALTIES if any(code in codes for codes in judged))
    if penalties:
        return penalties
    if shortfall and "light" in named:
        return ("sentencing",)
    trains = any(_TRAINING in codes and not _is_trained(items, at, verb) for at, codes in enumerate(cues))
    if trains and any(_DIPLOMATS in codes and "troops" not in codes for codes in cues):
        return (_DIPLOMATS,)
    if trains and "trainee" in named:
        return (_TRAINING,)
    found = _of_words(items, cues, subject, verb) or (_TRAINING if trains else "")
    return (found,) if found else ()


@cache
def _cues_in(tags: frozenset[str]) -> frozenset[str]:
    """The codes of the words of topics that an item is."""
    return frozenset(tag.removeprefix(_OF_TOPICS) for tag in tags if tag.startswith(_OF_TOPICS))


def _is_trained(items: Sequence[Item], at: int, verb: int) -> bool:
    """Whether "trained" tells only of whom the clause speaks: "sent trained volunteers to villages"."""
    if items[at].lower != "trained":
        return False
    return at < verb or not all(item.lower in _LINKS or is_adverb(item) for item in items[verb:at])


def _of_words(items: Sequence[Item], cues: Sequence[frozenset[str]], begin: int, verb: int) -> str:
    """The topic of a thing or of a kind of work that the words name, from the verb on and else before it."""
    said = _first(items, cues, range(verb, len(items)))
    if said in _SPECIFIC:
        return said
    before = range(min(begin, verb), _without_aside(items, begin, verb))
    # of "the council, whose plan ended in 2004, drafted none" the plan
    things = [frozenset() if _AGENT in codes else codes for codes in cues[:verb]]
    thing = _first(items, things, before)
    if thing in _SPECIFIC:
        return thing
    if _is_state(items, verb):
        return _first(items, cues, before) or said  # "legal aid | was | poor, and those who took part in prosecutions"
    return said or _first(items, cues, before)


def _is_state(items: Sequence[Item], verb: int) -> bool:
    """Whether a form of "be" tells of what kind its subject is, and not what was done to it."""
    if items[verb].lower not in BE or verb + 1 >= len(items):
        return False
    return not (items[verb + 1].codes(SCHEME) or items[verb + 1].lower.endswith(("d", "n", "t")))


def _without_aside(items: Sequence[Item], begin: int, verb: int) -> int:
    """Where a subject ends, without what a comma and a preposition add: "the ministry, with money from X, sent"."""
    for at in range(begin + 1, verb):
        if items[at].lower in _LEADING and items[at - 1].text == ",":
            return at
    return verb


def _first(items: Sequence[Item], cues: Sequence[frozenset[str]], where: Iterable[int]) -> str:
    """The topic of the first word of a thing, else of the first of a kind of work."""
    general, specific = "", ""
    for at in where:
        if (general or specific) and items[at].lower in ("who", "whom", "which", "whose"):
            break
        codes = cues[at] & _TOPICS
        if not codes:
            continue
        thing = min(codes & _SPECIFIC, default="")
        if thing and general and thing in _FRAMES and _is_led(items, at):
            continue
        if thing and _AGENT in cues[at] and (general in JUSTICE or general == "awareness"):
            continue
        if thing and (not specific or (specific == _FUNDING and not _parted(items, cues, at))):
            specific = thing
        if codes & _GENERAL and not general:
            general = min(codes & _GENERAL)
    return specific or general


def _is_led(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition leads to a thing: "in the two shelters"."""
    for item in reversed(items[max(0, at - _PHRASE) : at]):
        if item.lower in _LEADING:
            return True
        if item.text in ",;" or item.lower in RELATIVES or item.lower in ("and", "of"):
            return False
    return False


def _parted(items: Sequence[Item], cues: Sequence[frozenset[str]], at: int) -> bool:
    """Whether more than the words of a noun phrase part a thing from "funded", whose object it else is."""
    for back in range(at - 1, max(-1, at - 1 - _PHRASE), -1):
        if _FUNDING in cues[back]:
            return _PAYS not in cues[back]
        if items[back].lower not in DETERMINERS and not items[back].is_number and not items[back].text[0].isalpha():
            return True
        if items[back].lower in ("for", "to", "of", "and", "in"):
            return True
    return True
