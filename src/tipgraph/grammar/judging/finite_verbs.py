"""Where the finite verb of a clause stands: found without a tagger, by known words and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE, DETERMINERS, DO, HAVE, PREPOSITIONS
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.tokens import year_of

# Closed classes of English: grammar, not vocabulary.
AUXILIARY = (BE | HAVE | DO | {"can", "cannot"}) - {"be"}
RELATIVE = frozenset({"who", "which", "that", "whom", "whose", "where", "when", "how"})
#: A subject may open with one of these.
OPENER = frozenset(
    {
        "the",
        "a",
        "an",
        "it",
        "they",
        "there",
        "some",
        "many",
        "most",
        "several",
        "no",
        "none",
        "one",
        "these",
        "this",
        "only",
    }
)
#: A phrase in front of the subject may open with one of these.
_FRONT_OF_TIME = frozenset(
    {"in", "during", "after", "following", "at", "under", "on", "since", "before", "when", "once", "amid"}
)
FRONT = (
    _FRONT_OF_TIME
    | frozenset({"despite", "with", "together", "as", "for", "because", "due", "of", "unlike", "compared", "according"})
    | {"considering", "through", "by", "under", "amid", "among", "from", "to", "besides", "without"}
)
_NO_VERB_AFTER = frozenset(
    {"a", "an", "the", "of", "to", "for", "in", "by", "no", "any", "all", "on", "with", "from", "its", "their"}
)
_NO_PLAIN_VERB_AFTER = _NO_VERB_AFTER | {"and", "or", ","}

_VERBS = frozenset({"does", "falls", "stays", "on-and-off", "harm", "does-or-noun", "gets", "cuts", "faults"}) | {
    "leans",
    "entitles",
    "stops",
    "revokes",
}
_OTHER_VERBS = _VERBS - {"entitles"}
#: How many adjectives may stand before the noun of a subject, and what is none.
_ADJECTIVES = 2
_NO_ADJECTIVES = FRONT | PREPOSITIONS | OPENER
#: How far behind "found" its "guilty" may stand.
_VERDICT = 8
_SUBJECTS = frozenset({"actor", "outsider", "patient", "poor", "problem", "work"})


def finite_verb(words: Sequence[Word]) -> int:
    """The index of the first finite verb that is in no relative clause; -1 where there is none."""
    at = after_front(words)
    relative = False
    while at < len(words):
        word = words[at]
        if word.lower in RELATIVE and at:
            relative = not _is_alone(words, at)  # "those who | testify | receive"
            at += not relative
        elif word.lower == "," and relative:
            relative = False
        elif is_finite(words, at):
            if not relative:
                return at
            relative = False  # its own verb is over; the next one is the clause's
            while at + 1 < len(words) and (is_verbal(words[at + 1]) or words[at + 1].lower in ("not", "been", "also")):
                at += 1
        at += 1
    return _plural_verb(words)


def _is_alone(words: Sequence[Word], who: int) -> bool:
    """Whether the verb of a relative clause stands right behind its first word, without a helper or an adverb."""
    if who + 1 >= len(words):
        return False
    word = words[who + 1]
    if words[who].lower in ("that", "which"):
        return word.lower.endswith("ed") and word.item.text.isalpha()
    helped = word.head in AUXILIARY or "unreal" in word.codes or word.lower.endswith("ly")
    return words[who].lower == "who" and not helped and word.item.text.isalpha()


def is_verbal(word: Word) -> bool:
    """Whether a word is a verb's finite form or participle."""
    return not word.codes.isdisjoint(("does", "done", "falls", "harm"))


def _plural_verb(words: Sequence[Word]) -> int:
    """The index of a plain form that follows an actor in the plural ("the offices in the towns display ...")."""
    start = after_front(words)
    for at in range(start + 1, len(words)):
        before = words[at - 1]
        if words[at].lower in ("to", "by") or words[at].lower in RELATIVE:
            return -1
        if (
            words[at].codes.isdisjoint(("do", "fall"))
            or before.tail in _NO_PLAIN_VERB_AFTER
            or "actor" in words[at].codes
        ):
            continue
        if any("actor" in word.codes for word in words[start:at]):
            return at
    return -1


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` is a finite verb here."""
    word = words[at]
    before = words[at - 1] if at else None
    if before and before.lower == "-" and before.item.end == word.item.start:
        return False
    if word.head in DETERMINERS:
        return False  # "the remaining five", one item
    if word.head in AUXILIARY:
        return word.head not in ("been", "being")
    if before and (before.lower == "'s" or before.lower.endswith("'")):
        return False  # "officials' continued conflation"
    if "unreal" in word.codes and word.lower not in ("if", "unless"):
        return word.item.text != "May"
    if at == 0 and word.item.is_capitalised and word.lower.endswith("ed"):
        return False  # "Identified victims were ..."
    if "finds" in word.codes and any("guilty" in one.codes for one in words[at : at + _VERDICT]):
        return True  # "courts | found | 11 persons guilty"
    if "entitles" in word.codes and word.lower.endswith("s") and word.codes.isdisjoint(_OTHER_VERBS):
        return before is not None and not before.codes.isdisjoint(("text", "actor"))  # "the law | permits"
    if word.codes.isdisjoint(_VERBS):
        return "exploits" in word.codes and before is not None and "actor" in before.codes and word.lower.endswith("ed")
    after = words[at + 1].lower if at + 1 < len(words) else ""
    by_so_much = "falls" in word.codes and at + 2 < len(words) and words[at + 2].item.is_numeral
    by_so_much = by_so_much or (at + 2 < len(words) and words[at + 2].lower in ("half", "a third", "a quarter"))
    if (after == "by" and not by_so_much) or word.lower.endswith(" by") or (before and before.tail in _NO_VERB_AFTER):
        return False
    if "does-or-noun" in word.codes or ("harm" in word.codes and not word.lower.endswith(("ed", "s"))):
        if "cuts" in word.codes and (before is None or before.lower in (",", "and")):
            return after in ("the", "its", "their", "funding", "budgets")
        return before is not None and (
            "actor" in before.codes or before.lower in ("it", "they", "also") or before.lower.endswith("ly")
        )
    if before and before.lower == "," and at > 1 and word.codes.isdisjoint(("stays", "on-and-off")):
        return any(other.lower == "," for other in words[after_front(words) : at - 1])
    return True


def after_front(words: Sequence[Word]) -> int:
    """Where the subject begins: after a phrase in front ("In 2009, ...", "Reversing years of inaction, ...")."""
    if not words or not (words[0].head in FRONT or _is_participle(words[0])):
        return 0
    for at, word in enumerate(words[:-1]):
        following = words[at + 1]
        counted = following.item.is_numeral and year_of(following.item) is None  # "At the academy, | 40 officers"
        opens = counted or following.head in OPENER or following.item.is_capitalised
        opens = opens or _describes_subject(words, at + 1)
        if word.lower == "," and opens:
            return at + 1
    return 0


def _is_participle(word: Word) -> bool:
    """Whether a sentence opens with what its subject does besides: "Reversing years of inaction, ..."."""
    return word.item.is_capitalised and word.lower.endswith("ing") and "work" not in word.codes


def _describes_subject(words: Sequence[Word], at: int) -> bool:
    """Whether a word is, or with adjectives leads to, one that may act or suffer: "police", "local authorities"."""
    for word in words[at : at + _ADJECTIVES + 1]:
        if not word.codes.isdisjoint(_SUBJECTS):
            return True
        if word.codes or not word.item.text[0].isalpha() or word.head in _NO_ADJECTIVES:
            return False
    return False
