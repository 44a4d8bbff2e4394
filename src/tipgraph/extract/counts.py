"""Reported counts: investigations, prosecutions, convictions, arrests, sentences, and victims found or helped.

A number, a zero ("no", "never convicted"), "none reported" ("did not report any") and "not reported" ("did not report how
many") are four different things and stay so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from tipgraph.grammar.measures import words_of
from tipgraph.grammar.periods import Period, periods
from tipgraph.grammar.phrases import Phrase
from tipgraph.grammar.statements import statements
from tipgraph.grammar.tallies import Tally
from tipgraph.lexicon import Sense
from tipgraph.model import Count, Span
from tipgraph.reading import Item, Reading, Sentence

_AMOUNTS = frozenset(
    {"no", "not", "never", "nor", "neither", "none", "without", "any", "unknown", "unclear", "unavailable"}
)
_ARTICLES = frozenset({"a", "an"})
_ABOUT_MARKS = frozenset({"of", "for", "involving", "related", "under", "on", "from", "in", "against"})
_CLAUSES = frozenset(
    {
        "did",
        "the",
        "it",
        "was",
        "were",
        "no",
        "has",
        "have",
        "had",
        "none",
        "also",
        "they",
        "is",
        "are",
        "does",
        "do",
        "not",
        "a",
        "all",
    }
)
_ABOUT_ENDS = frozenset(
    {
        ",",
        ";",
        ".",
        "(",
        ")",
        ":",
        "—",
        "who",
        "which",
        "that",
        "whom",
        "but",
        "while",
        "compared",
        "and",
        "during",
        "in",
        "was",
        "were",
        "by",
        "to",
    }
)


def extract(reading: Reading) -> Iterator[Count]:
    """The counts of a narrative, in order; recommendations state none."""
    before: Tally | None = None
    for sentence in reading.sentences:
        if sentence.area == "recommendations":
            continue
        if not _may_count(sentence.items):
            before = None
            continue
        words = words_of(sentence.items, reading.lexicon)
        found = statements(words, profile=sentence.area == "profile", before=before)
        yield from _counts(reading, sentence, words, found)
        numbers = [s for s in found if s.value and not s.compared and s.part_of is None]
        before = numbers[-1] if numbers else None


def _may_count(items: Sequence[Item]) -> bool:
    """Whether a sentence has a number or a denial at all, or a verb with one object; most have none and are done with here."""
    article = False
    for item in items:
        if item.lower in _AMOUNTS or item.text[0].isdigit() or (item.senses and _is_amount(item.senses)):
            return True
        if " " in item.lower and not _AMOUNTS.isdisjoint(
            item.lower.split()
        ):  # "it is unknown", a label of another family
            return True
        article = article or item.lower in _ARTICLES
    return article and any(item.senses and _is_deed(item.senses) for item in items)


@lru_cache(maxsize=8192)
def _is_amount(senses: tuple[Sense, ...]) -> bool:
    return any(
        sense.scheme in ("numbers", "number-scales", "number-qualifiers")
        or (sense.scheme == "number-marks" and sense.code in ("none", "filler"))
        or (sense.scheme == "count-cues" and sense.code in ("no-reports", "first-ever", "unknown-number", "unknown"))
        for sense in senses
    )


@lru_cache(maxsize=8192)
def _is_deed(senses: tuple[Sense, ...]) -> bool:
    return any(sense.scheme in ("count-verbs", "count-nouns") for sense in senses)


def _counts(reading: Reading, sentence: Sentence, words: Sequence[Item], found: Sequence[Tally]) -> Iterator[Count]:
    """The counts that the statements of a sentence are."""
    dated = list(periods(words)) if found else []
    made: dict[int, Count] = {}
    seen: set[tuple[str, Span, int | None]] = set()
    for statement in found:
        count = _count(reading, words, found, dated, statement, made)
        key = (count.measure, count.evidence, count.value)
        if key not in seen:
            seen.add(key)
            made[id(statement)] = count
            yield count
    del sentence


def _count(
    reading: Reading,
    words: Sequence[Item],
    found: Sequence[Tally],
    dated: Sequence[Period],
    statement: Tally,
    made: dict[int, Count],
) -> Count:
    phrase = statement.phrase
    whole = made.get(id(statement.part_of)) if statement.part_of is not None else None
    about = _about(words, statement)
    stop = statement.stop
    if (
        about and phrase is not None and phrase.noun == phrase.stop
    ):  # "16 for sex trafficking": its words alone say little
        stop = max(stop, about[1])
    return Count(
        evidence=reading.span(words[statement.first].start, words[stop - 1].end),
        rule=statement.rule,
        measure=statement.measure,
        place=_place(reading, words, statement),
        value=statement.value,
        value_max=phrase.value_max if phrase is not None and statement.value else None,
        qualifier=phrase.qualifier if phrase is not None else "exact",
        status=statement.status,
        unit=_unit(statement, whole),
        exploitation=_exploitation(words, statement),
        about=reading.document.quote(reading.span(words[about[0]].start, words[about[1] - 1].end)) if about else "",
        period=_period(words, found, dated, statement),
        part_of=whole,
    )


def _unit(statement: Tally, whole: Count | None) -> str:
    """What is counted, by the noun; by the measure where the text leaves the noun out."""
    head = statement.phrase.head if statement.phrase is not None else ""
    measure = statement.measure
    if head in ("cases", "groups", "offenders", "victims"):
        return head
    if head == "event" or statement.rule == "counts.change":
        return "victims" if measure.startswith("victims") else "sentences" if measure == "sentences" else "cases"
    if measure.startswith("victims") or (statement.rule == "counts.exploited"):
        return "victims"
    if head in ("persons", "unknown"):
        return "offenders" if measure != "other" else "persons"
    if whole is not None:
        return whole.unit
    return (
        ""
        if statement.phrase is None or measure == "investigations"
        else "offenders"
        if measure != "other"
        else "persons"
    )


def _place(reading: Reading, words: Sequence[Item], statement: Tally) -> str:
    """The country counted: another than the document's own only for a part that the text sets there ("seven in Madrid")."""
    own = reading.document.country
    phrase = statement.phrase
    if phrase is None or phrase.head or statement.rule != "counts.part":
        return own
    at = phrase.stop
    if at + 1 < len(words) and words[at].lower == "in":
        codes = words[at + 1].codes("places", "name", "locality")
        if len(codes) == 1:
            return codes[0]
    return own


def _period(words: Sequence[Item], found: Sequence[Tally], dated: Sequence[Period], statement: Tally) -> str:
    """The year that the clause ties to a statement: its own, else, but not for a comparison, the clause's."""
    if not dated:
        return ""
    following = [s.first for s in found if s.first >= statement.stop and s.phrase is not statement.phrase]
    limit = min([*following, len(words)])
    barred = [at for at in range(statement.stop, limit) if "count-cues:compared" in words[at].tags]
    limit = min([limit, *barred])
    own = [p.label for p in dated if statement.first <= p.first < limit]
    if own:
        return own[0]
    if statement.compared:  # "compared with 31 prosecutions and 15 convictions in 2008"
        run = [s for s in found if s.first >= statement.stop]
        while run and run[0].compared:
            later = [p.label for p in dated if run[0].stop <= p.first < (run[1].first if len(run) > 1 else len(words))]
            if later:
                return later[0]
            run = run[1:]
        return ""
    compared = [s for s in found if s.compared]
    main = [p for p in dated if not any(s.first <= p.first and _between(found, s, p) for s in compared)]
    return main[0].label if main else ""


def _between(found: Sequence[Tally], compared: Tally, period: Period) -> bool:
    """Whether a period belongs to a comparison: no other statement stands between them."""
    return not any(compared.stop <= s.first < period.first for s in found if s is not compared and not s.compared)


def _about(words: Sequence[Item], statement: Tally) -> tuple[int, int] | None:
    """The words that limit what is counted: "for forced begging", "of trafficking women abroad"; else the noun itself."""
    phrase = statement.phrase
    if phrase is not None and phrase.head == "persons" and phrase.stop - phrase.noun > 1:
        return _about_noun(words, phrase) or None
    if (
        statement.rule == "counts.part"
        and statement.stop + 1 < len(words)
        and words[statement.stop].lower in ("were", "was", "are", "is")
    ):
        stop = statement.stop + 1
        while stop < len(words) and not _ends_about(words, stop, statement.stop + 1):
            stop += 1
        return (statement.stop + 1, stop) if stop > statement.stop + 1 else None
    if statement.rule == "counts.part" and phrase is not None and not phrase.head and phrase.noun == phrase.stop:
        begin = statement.stop + (words[statement.stop].lower in _ABOUT_MARKS if statement.stop < len(words) else 0)
        stop = begin
        while stop < len(words) and (stop == begin or not _ends_about(words, stop, begin) or words[stop].lower == "in"):
            stop += 1
        return (begin, stop) if stop > begin and words[begin].text[0].isalpha() else None
    for at in (statement.stop,):
        if 0 < at < len(words) and words[at].lower in _ABOUT_MARKS and words[at].lower not in ("in", "from", "on"):
            begin = at + 1
            if words[at].lower == "related" and begin < len(words) and words[begin].lower == "to":
                begin += 1
            if begin < len(words) and (words[begin].is_number or words[begin].codes("numbers")):
                continue
            stop = begin
            while stop < len(words) and not _ends_about(words, stop, begin):
                stop += 1
            while stop > begin + 1 and (words[stop - 1].lower.endswith("ed") or words[stop - 1].text == "-"):
                stop -= 1
            if stop > begin and not any(
                "number-marks:duration" in words[i].tags or words[i].lower in ("time", "times")
                for i in range(begin, stop)
            ):
                return begin, stop
    return _about_noun(words, phrase) if phrase is not None and phrase.partitive != "whom" else None


def _about_noun(words: Sequence[Item], phrase: Phrase) -> tuple[int, int] | None:
    """The noun of a phrase where it limits what is counted: "border officers", "child victims", but not "new cases"."""
    noun = [
        at
        for at in range(phrase.noun, phrase.stop)
        if "count-cues:generic" not in words[at].tags and words[at].text[0].isalnum()
    ]
    if phrase.head in ("persons", "groups", "unknown", ""):
        return (phrase.noun, phrase.stop) if noun else None
    limiting = [
        at
        for at in noun
        if not (
            words[at].codes("count-nouns") or words[at].codes("count-heads") or words[at].lower in ("or", "and", "nor")
        )
    ]
    return (phrase.noun, phrase.stop) if limiting or (phrase.head == "victims" and len(noun) > 1) else None


def _ends_about(words: Sequence[Item], at: int, begin: int) -> bool:
    word = words[at]
    if word.lower == "and":  # "recruitment for exploitation and abduction" goes on, "and convicted seven" does not
        following = words[at + 1] if at + 1 < len(words) else None
        return (
            following is None
            or following.is_number
            or bool(following.codes("numbers", "name"))
            or bool(following.codes("count-verbs", "count-cues") or following.lower in _CLAUSES)
            or following.lower.endswith("ed")
        )
    if word.lower in ("in", "by", "to"):
        return not (
            at > begin
            and word.lower == "in"
            and at + 1 < len(words)
            and words[at + 1].lower in ("persons", "women", "children", "human")
        )
    return word.lower in _ABOUT_ENDS or "count-cues:compared" in word.tags


def _exploitation(words: Sequence[Item], statement: Tally) -> str:
    """The one form of exploitation that a count is limited to; empty where it is none or several."""
    about = _about(words, statement)
    ranges = [(statement.phrase.noun, statement.phrase.stop)] if statement.phrase is not None else []
    if about is not None:
        ranges.append(about)
    codes = {
        code
        for first, stop in ranges
        for at in range(first, stop)
        if "count-heads:cases" not in words[at].tags
        for code in words[at].codes("exploitation")
    }
    codes.discard("unspecified")
    return codes.pop() if len(codes) == 1 else ""
