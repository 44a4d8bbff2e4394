"""What the next sentence tells of an instrument: "It drafted a plan. The plan was not approved", "It was signed"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE
from tipgraph.grammar.instruments.limits import CUES, KINDS
from tipgraph.grammar.instruments.names import Phrase
from tipgraph.grammar.instruments.statuses import Standing
from tipgraph.grammar.instruments.verbs_behind import by_verb_behind
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_PRONOUNS = frozenset({"it", "they"})
_POINTING = frozenset({"the", "this", "these", "both"})
#: How far behind a pronoun the form of "to be" stands: "it has not yet been adopted".
_REACH = 5
#: Which statuses may follow upon one that an earlier sentence gave.
_LATER = {
    "not stated": frozenset({"draft", "adopted", "signed", "ratified", "in force", "expired"}),
    "draft": frozenset({"adopted", "signed"}),
    "planned": frozenset({"draft", "adopted", "signed"}),
}


def meant(tokens: Sequence[Item]) -> Phrase | None:
    """The subject of a sentence that points back to an instrument; of a pronoun the kind is empty."""
    if len(tokens) < 3:
        return None
    if tokens[0].lower in _PRONOUNS:
        passive = any(token.lower in BE for token in tokens[1:_REACH]) or has(tokens[1], CUES + "entry")
        return Phrase("", 0, 0, 1, 1) if passive else None
    if tokens[0].lower not in _POINTING:
        return None
    if tokens[1].lower.startswith("draft"):
        return None  # "the draft law was approved by the cabinet": it names itself
    head = 2 if has(tokens[1], CUES + "plain") and not has(tokens[1], CUES + "law-head") else 1
    kind = next((KINDS[code] for code in KINDS if has(tokens[head], CUES + code)), "")
    return Phrase(kind, head, head, head + 1, head + 1) if kind and tokens[head].text.islower() else None


def told_later(tokens: Sequence[Item], subject: Phrase, status: str) -> Standing:
    """How a sentence says that an instrument stands whose status so far is `status`; empty for nothing new."""
    found = by_verb_behind(tokens, subject)
    return found if found.status in _LATER.get(status, ()) else Standing("")
