"""The work in which people are exploited, with the words that tie it to exploitation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.manner.layers import Said, apart, layer, within
from tipgraph.grammar.manner.scenes import Clause, Scene
from tipgraph.reading import Reading

#: The forms of exploitation that are kinds of work, and what the form of a kind of work is.
_WORK_OF = {"begging": "begging", "domestic": "domestic-work", "soldiering": "armed-conflict"}
_FORM_OF = {
    "begging": "begging",
    "domestic-work": "domestic",
    "armed-conflict": "soldiering",
    "drug-production": "crime",
}
#: Without one of these a sentence names no kind of work.
NAMING = frozenset({"sector-words", "manner-cues:sell", *(f"exploitation:{form}" for form in _WORK_OF)})
#: The sectors whose venues are also those of prostitution.
_VENUES = frozenset({"hospitality", "entertainment", "other-services"})
#: Words after which people go on to be exploited in the work just named.
_SEQUELS = frozenset({"where", "in which", "at which", "but", "once", "and", "however", "yet", ";"})
_WHERE = frozenset({"where", "in which", "at which"})
#: How many characters of a claim's words may stand between the work and what ties it to exploitation.
_NEAR = 140
#: How many characters before a worker's name "as" may stand, with the others of its list.
_AS = 110
#: How many words after a form may stand a preposition of place ("sex trafficking occurs in").
_NEXT = 3
_AT = frozenset({"at", "near", "around"})
_PLACING = frozenset({"near", "around", "at", "in", "on", "outside", "along", "by", "beside", "close"})
_ADVERBS = frozenset({"also", "often", "sometimes"})
_HOMES = frozenset({"communities", "families", "households", "villages", "towns", "areas", "regions"})
_BESIDE = frozenset({"near", "outside", "beside"})
_NEXT_WORD = re.compile(r"\s*(\S+)")


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work, its form of exploitation (empty where none is told), how sure it is, and the words for it."""

    sector: str
    form: str
    modality: str
    start: int
    end: int


def work_in(reading: Reading, scene: Scene) -> Iterator[Work]:
    """The kinds of work in which a sentence states that people are exploited, each once a clause."""
    words = layer(reading, scene.sentence, "sector-words")
    for at, clause in enumerate(scene.clauses):
        seen: set[tuple[str, str]] = set()
        if clause.ruled or not (scene.is_profile or clause.acts):
            continue
        for word, sector in sorted(_named(clause, words), key=lambda named: named[0].start):
            tied = _tied(scene.clauses, at, word)
            if tied is None:
                continue
            anchor, held = tied
            if _only_offered(clause, held, scene.clauses[at + 1 : at + 2], word) or clause.denied_before(word.start):
                continue
            if sector not in _VENUES and (_is_near(scene, word) or _is_where_sex_is_sold(scene, held, word)):
                continue
            # "farm workers are trafficked" does not say that it is for work on farms
            if (
                word.has("worker")
                and (anchor.start < word.start or anchor.has("traffic"))
                and not _as_worker(scene, word)
            ):
                continue
            if sector == "armed-conflict" and anchor.start > word.end and anchor.has("exploit"):
                continue  # "soldiers force women": they are those who exploit
            if anchor.start > word.end and _is_only_their_work(held, word):
                continue
            if _is_of_who_exploits(scene, held, anchor, word) or _is_of_their_home(scene, word):
                continue
            hedged = held.hedged_before(anchor.start)
            modality = "possible" if hedged else "asserted"
            if (sector, modality) in seen:
                continue
            seen.add((sector, modality))
            near = apart(anchor, word) <= _NEAR
            yield Work(
                sector=sector,
                form=_form(held, word, sector),
                modality=modality,
                start=min(anchor.start, word.start) if near else word.start,
                end=max(anchor.end, word.end) if near else word.end,
            )


def _named(clause: Clause, words: Sequence[Said]) -> Iterator[tuple[Said, str]]:
    """The kinds of work that a clause names, by their own words, by a form that is one, or by what is sold where."""
    vending = _vending(clause)
    for word in within(words, clause.start, clause.end):
        for sector in sorted(word.codes - {"none", "worker"}):
            if not (vending and sector == "retail" and vending.start < word.start):  # "sell cigarettes in markets"
                yield word, sector
    for form in clause.forms:
        for code in sorted(form.codes.intersection(_WORK_OF)):
            yield form, _WORK_OF[code]
    if vending:
        yield vending, "street-vending"


def _vending(clause: Clause) -> Said | None:
    """The words by which small goods are said to be sold; None where nothing is, or what is no goods."""
    sold = next((cue for cue in clause.cues if cue.has("sell")), None)
    if sold is None:
        return None
    after = [cue for cue in clause.cues if sold.start < cue.start <= sold.end + _NEAR // 2]
    if any(cue.has("sex-offer") and cue.start <= sold.end + 1 for cue in after):
        return None
    goods = next((cue for cue in after if cue.has("goods", "street")), None)
    return None if goods is None else Said(sold.start, goods.end, sold.codes)


def _tied(clauses: Sequence[Clause], at: int, word: Said) -> tuple[Said, Clause] | None:
    """The word that states exploitation in some work, and its clause: in the same clause, or in what follows of it."""
    clause = clauses[at]
    before = [anchor for anchor in clause.anchors if anchor.start <= word.start]
    if before:
        return before[-1], clause
    if clause.anchors:
        return clause.anchors[0], clause
    comes_to_work = any(cue.has("work-met") for cue in clause.cues)
    if comes_to_work and at + 1 < len(clauses) and clauses[at + 1].opener in _SEQUELS and clauses[at + 1].anchors:
        following = clauses[at + 1]
        return (
            None
            if following.ruled or following.denied_before(following.anchors[0].start)
            else (
                following.anchors[0],
                following,
            )
        )
    return None


def _only_offered(clause: Clause, held: Clause, after: Sequence[Clause], word: Said) -> bool:
    """Whether the work is only held out: "promises of jobs in hotels", or jobs of those who are exploited for sex."""
    for_sex = any(form.has("sex") for form in held.forms) and not any(form.has("labor") for form in held.forms)
    kinds = ("offer", "hired-for") if for_sex else ("offer",)
    offers = [cue for cue in clause.cues if cue.has(*kinds) and cue.start < word.start]
    if not offers or any(one.opener in _WHERE and any(form.has("labor") for form in one.forms) for one in after):
        return False  # "promises of jobs in construction, where they are subjected to forced labor"
    # another kind of work in the list of those that are offered states no exploitation
    stating = (anchor for anchor in clause.anchors if not anchor.has(*_WORK_OF))
    return not any(offers[-1].start < anchor.start < word.start for anchor in stating)


def _is_only_their_work(clause: Clause, word: Said) -> bool:
    """Whether some work is only what people do who are exploited in another: "[players] are forced to beg"."""
    if word.has("sell"):
        return True
    if any(form.start <= word.start and word.end <= form.end for form in clause.forms):
        return False  # "domestic work" is a form itself
    return bool(clause.forms) and all(form.has("begging", "marriage") for form in clause.forms)


def _is_of_who_exploits(scene: Scene, clause: Clause, anchor: Said, word: Said) -> bool:
    """Whether some work is that of those who exploit: "[fishermen] exploit girls", "exploited by men in [mines]"."""
    text = scene.sentence.text
    if word.has("worker") and anchor.start > word.end and anchor.has("exploit"):
        between = text[word.end : anchor.start].lower().split()
        verb = text[anchor.start : anchor.end].lower()
        return not verb.endswith(("ed", "en")) and all(one.endswith("ly") or one in _ADVERBS for one in between)
    if anchor.start > word.start or word in clause.forms or any(form.has("labor") for form in clause.forms):
        return False
    between = text[anchor.end : word.start].lower().split()
    return bool(clause.forms) and "by" in between[:_NEXT] and anchor.has("exploit")


def _is_of_their_home(scene: Scene, word: Said) -> bool:
    """Whether some work is only that of the place that people come from: "from poor [farming] communities"."""
    text = scene.sentence.text
    after = _NEXT_WORD.match(text, word.end)
    if after is None or after[1].lower().strip(",.;") not in _HOMES:
        return False
    return "from" in text[scene.sentence.start : word.start].lower().split()[-3:]


def _is_near(scene: Scene, word: Said) -> bool:
    """Whether people are exploited only near the place of some work: "in bars near construction sites"."""
    before = scene.sentence.text[scene.sentence.start : word.start].lower().split()
    return any(one in _BESIDE for one in before[-2:])


def _is_where_sex_is_sold(scene: Scene, clause: Clause, word: Said) -> bool:
    """Whether the place of some work is only where people are exploited otherwise: "sex trafficking in mines"."""
    text = scene.sentence.text
    if text.startswith("-", word.end) and clause.forms and all(form.has("sex") for form in clause.forms):
        return True  # "sex tourism in the cotton-growing north"
    before = [form for form in clause.forms if form.end <= word.start]
    if word in clause.forms or not before or not before[-1].has("sex", "domestic"):
        return False
    beside = len(before) > 1 and text[before[-2].end : before[-1].start] in (" and ", " or ", ", ")
    if beside and before[-2].has("labor"):
        return False  # "forced labor and sex trafficking in domestic service"
    between = text[before[-1].end : word.start].lower().split()
    placing = _PLACING if before[-1].has("sex") else _AT
    works = "to" in between or any(
        cue.has("working") and before[-1].end <= cue.start < word.start for cue in clause.cues
    )
    return not works and not placing.isdisjoint(between[:_NEXT])


def _as_worker(scene: Scene, word: Said) -> bool:
    """Whether people are made to work as what a word names, and it is not those who exploit or pay: "as porters"."""
    before = scene.sentence.text[max(scene.sentence.start, word.start - _AS) : word.start].lower()
    return " as " in before.replace(" as well as ", " ")


def _form(clause: Clause, word: Said, sector: str) -> str:
    """The form of exploitation in some work: its own, else that named nearest before it."""
    if sector in _FORM_OF:
        return _FORM_OF[sector]
    named = [form for form in clause.forms if form.start <= word.start and form.has("labor", "sex")]
    if not named:
        named = [form for form in clause.forms if form.has("labor", "sex")][:1]
    if named and sector in _VENUES:
        if any(cue.has("working") and named[-1].end <= cue.start < word.start for cue in clause.cues):
            return "labor"  # "to engage in commercial sex and to work in hotels"
        return "sex" if named[-1].has("sex") else "labor"
    return "labor" if named or not clause.hedges else ""
