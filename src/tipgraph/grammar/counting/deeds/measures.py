"""The deeds that these reports count: "prosecuted", "provided shelter to", "sent to court", alone or joined.

The words are in ``ontology/vocabulary/counts.ttl``: ``count-verbs`` and ``count-nouns`` carry the measure,
``count-cues`` the verbs whose measure depends on what is counted ("opened 90 cases", "referred 12 victims").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.deeds.giving import giving, receiving
from tipgraph.grammar.counting.deeds.staying import staying
from tipgraph.grammar.counting.deeds.transfers import brings_back, hands_over
from tipgraph.grammar.counting.deeds.undergoing import undergoing
from tipgraph.grammar.function_words import BE, PREPOSITIONS
from tipgraph.grammar.negation import before_adverbs, is_adverb
from tipgraph.reading import Item

#: Verbs whose measure is told by what they govern.
# fmt: off
LIGHT = (
    "open", "file", "refer", "transfer", "place", "record", "find", "take-in", "get", "come-back", "discharge",
    "let-go",
    "catch",
    "fine",
    "withdraw",
    "hear",
)
# fmt: on
_MEASURES = (
    "investigations",
    "prosecutions",
    "convictions",
    "arrests",
    "sentences",
    "victims_identified",
    "victims_assisted",
    "victims_estimated",
    "other",
)
_CUES = (*LIGHT, "hand-over", "give", "receive", "undergo", "face", "prove", "enter", "stay")
_ACT_TAGS = frozenset([*(f"count-verbs:{m}" for m in _MEASURES), *(f"count-cues:{c}" for c in _CUES)])
_BE = BE | {"having"}
# fmt: off
_JOINTS = frozenset({
    ",", "and", "or", "nor", "/", "not", "to", "did", "any", "&", "either", "neither", "both", "in", "turn", "let",
    "alone", "then",
})
_BEFORE_VERB = frozenset({
    "to", "could", "can", "would", "not", "or", "and", ",", "nor", "did", "does", "do", "never", "it", "they",
})
# fmt: on


def acts_of(words: Sequence[Item]) -> list[Act]:
    """The deeds of a sentence, in order, those that are joined as one."""
    acts: list[Act] = []
    for act in _single_acts(words):
        if acts and _joins(words, acts[-1], act):
            last = acts[-1]
            measures = last.measures + tuple(m for m in act.measures if m not in last.measures)
            acts[-1] = Act(last.first, act.stop, measures, last.form, last.voice, last.light + act.light)
        else:
            acts.append(act)
    return acts


def _single_acts(words: Sequence[Item]) -> Iterator[Act]:
    at = 0
    while at < len(words):
        act = None if words[at].tags.isdisjoint(_ACT_TAGS) else _act(words, at)
        if act is None:
            at += 1
        else:
            yield act
            at = max(act.stop, at + 1)


def _act(words: Sequence[Item], at: int) -> Act | None:
    """The deed that begins at a word."""
    word = words[at]
    cues = {sense.code for sense in word.senses if sense.scheme == "count-cues"}
    form = _form(word, cues)
    passive = form == "past" and _is_passive(words, at)
    if "give" in cues:
        found = giving(words, at, form, passive)
        if found is not None:
            return found
    if "receive" in cues:
        found = receiving(words, at, form)
        if found is not None:
            return found
    if cues & {"undergo", "face", "come-back", "prove", "enter"}:
        found = undergoing(words, at, cues)
        if found is not None:
            return found
    if "stay" in cues and (stayed := staying(words, at)) is not None:
        return stayed
    measures = word.codes("count-verbs")
    light = tuple(kind for kind in LIGHT if kind in cues and kind not in ("come-back", "hand-over"))
    if "hand-over" in cues and hands_over(words, at):
        light = (*light, "transfer") if "transfer" not in light else light
    if "come-back" in cues and brings_back(words, at, passive=passive):
        light = (*light, "come-back")
    if not measures and not light:
        return None
    if form == "past" and _is_adjective(words, at) and (not passive or "count-nouns:sentences" in words[at + 1].tags):
        return None
    if form == "base" and _is_noun(words, at):
        return None
    if not measures and not passive and "refer" in light and _is_to_court(words, at + 1):
        return Act(at, at + 2, ("prosecutions",), form, "active")  # "referred | for prosecution 53 cases"
    voice = "subject" if "subject" in cues else "passive" if passive else "active"
    return Act(at, at + 1, measures, form, voice, () if measures else light)


def _is_to_court(words: Sequence[Item], at: int) -> bool:
    """Whether those who are tried stand only after "for prosecution": "referred | for prosecution six suspects"."""
    after = words[at + 1] if at + 1 < len(words) else None
    return after is not None and "count-cues:court" in words[at].tags and after.is_numeral


def _form(word: Item, cues: set[str]) -> str:
    first = word.lower.partition(" ")[0]
    if "past" in cues or first.endswith("ed"):
        return "past"
    return "gerund" if first.endswith("ing") else "base"


def _is_passive(words: Sequence[Item], at: int) -> bool:
    before = before_adverbs(words, at - 1)
    while before >= 0 and words[before].lower in ("not", "never"):
        before = before_adverbs(words, before - 1)
    if before > 2 and words[before].lower in ("and", "or"):
        # "was dismissed and prosecuted", "was suspected of or tried"
        other = before - 1 - (words[before - 1].lower in PREPOSITIONS)
        before = before_adverbs(words, other - 1) if words[other].lower.endswith("ed") else before
    return before >= 0 and words[before].lower in _BE


def _is_adjective(words: Sequence[Item], at: int) -> bool:
    """Whether a participle only describes the noun after it: "12 convicted traffickers", "the identified victims"."""
    if at + 1 >= len(words):
        return False
    following = words[at + 1]
    if "count-nouns:sentences" in following.tags:  # "suspended sentences"
        return True
    if not (following.codes("count-heads") or following.codes("exploitation")):
        return False
    back = before_adverbs(words, at - 1)  # "five officially | identified victims"
    before = words[back] if back >= 0 else None
    if before is None or before.is_numeral:
        return True
    return (
        before.lower
        in ("the", "of", "no", "any", "all", "for", "to", "with", "by", "on", "from", "these", "those", "its")
        or ("count-verbs:sentences" in before.tags and not before.lower.endswith("ed"))
        or before.is_of("number-marks")
    )


def _is_noun(words: Sequence[Item], at: int) -> bool:
    """Whether a word that may be a verb is a noun here: "the shelter", "victim support", "a sentence"."""
    word, before = words[at], words[at - 1] if at else None
    if word.codes("count-nouns") or "count-cues:noun-too" in word.tags:
        if word.lower == "houses" and at + 1 < len(words) and words[at + 1].is_numeral:
            return False  # "the shelter | houses 35 boys"
        licensed = before is not None and (
            before.lower in _BEFORE_VERB or is_adverb(before) or before.lower == "helped"
        )
        if not licensed:
            return True
        following = words[at + 1] if at + 1 < len(words) else None
        return (
            following is None
            or not following.text[0].isalpha()
            or following.lower in ("for", "of", "in", "was", "were", "and", "with")
        )
    return False


def _joins(words: Sequence[Item], left: Act, right: Act) -> bool:
    """Whether two deeds share what they govern: "investigated and prosecuted", "identify, or provide services to"."""
    if left.form != right.form and not (left.voice == right.voice == "passive"):
        return False
    if left.stop >= right.first:
        return left.voice == "active" == right.voice and left.form == right.form == "base"
    if left.voice == "subject" or right.voice == "subject":
        return False
    between = words[left.stop : right.first]
    between = between[_of_what(between) :]
    joined = False
    for word in between:
        if word.lower in (",", "and", "or", "nor", "/", "&"):
            joined = True
        elif word.lower not in _JOINTS and not is_adverb(word) and word.lower not in _BE:
            return False
    neither = any(word.lower == "neither" for word in words[max(0, left.first - 2) : left.first])
    if not joined or (any(word.lower == "nor" for word in between) and not neither):
        return False
    # "were arrested, prosecuted": the second verb shares "were" though it stands without
    return left.voice != "active" or right.voice != "passive"


def _of_what(between: Sequence[Item]) -> int:
    """Where a preposition ends whose noun only the next deed has: "prosecuted | for or convicted of complicity"."""
    words = [word.lower for word in between]
    stop = 3 if words[:3] == ["in", "connection", "with"] else 1
    return stop if words and words[0] in PREPOSITIONS and words[stop : stop + 1] in ([","], ["or"], ["and"]) else 0
