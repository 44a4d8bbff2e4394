"""The statuses that the verbs beside an instrument give, and the token that gives one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.function_words import MODALS
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

CUES = "instrument-cues:"
#: The statuses that verbs before and after a name give, by the kind of instrument, the first that fits.
BEFORE = {
    "treaty": ("entry", "acceded", "ratified", "signed", "adopted", "party"),
    "agreement": ("expired", "entry", "signed", "ratified", "amended", "adopted", "draft", "party", "in-force"),
    "": ("expired", "entry", "draft", "ratified", "signed", "amended", "adopted", "in-force"),
}
AFTER = (
    "expired",
    "entry",
    "draft",
    "acceded",
    "ratified",
    "signed",
    "amended",
    "adopted",
    "coming",
    "lasting",
    "will-end",
    "in-force",
)
#: What was done to an instrument, as against what it rules.
DEEDS = tuple(CUES + code for code in AFTER if code not in ("in-force", "lasting", "will-end", "coming"))
#: The statuses whose cues have another code: what amends a law adopts its new words.
_NAMED = {
    "in-force": "in force",
    "lasting": "in force",
    "will-end": "in force",
    "entry": "in force",
    "party": "in force",
    "amended": "adopted",
    "coming": "adopted",
}
#: Words and marks that no verb reaches across.
CLAUSE = frozenset({";", ":", "but", "—", "while", "though", "although", "whereas", "however", "despite"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How an instrument stands, and the token that says so; -1 where no verb does."""

    status: str
    at: int = -1


def named(code: str, kind: str) -> str:
    """The status that a cue gives; what a president signs into law, or a parliament ratifies of its own, is adopted."""
    if code == "coming" and kind == "agreement":
        return "signed"
    if code == "draft" and kind == "treaty":
        return "not stated"  # "the convention awaits ratification"
    if code in ("signed", "ratified") and kind not in ("treaty", "agreement"):
        return "adopted"
    return _NAMED.get(code, code)


def is_aim(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb only says what is aimed at: "to sign", "will ratify"."""
    before = tokens[max(0, at - 2) : at]
    return any(token.lower == "to" or token.text in MODALS for token in before) or is_unreal(tokens, at)
