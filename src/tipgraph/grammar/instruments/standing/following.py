"""What is told of an instrument that was named before: "It drafted a plan. The plan was not approved", "It was signed".

In the next sentence or behind a semicolon, as the subject or as what somebody did: "parliament passed it in 2006".
"""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE
from tipgraph.grammar.instruments.naming.limits import CUES, KINDS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.instruments.standing.statuses import AFTER, Standing, named
from tipgraph.grammar.instruments.standing.verbs_behind import by_verb_behind
from tipgraph.grammar.tokens import has
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_PRONOUNS = frozenset({"it", "they"})
_OBJECTS = frozenset({"it", "them"})
_POINTING = frozenset({"the", "this", "these", "both"})
#: How far behind a pronoun the form of "to be" stands: "it has not yet been adopted".
_REACH = 5
#: Which statuses may follow upon one that an earlier sentence gave.
_LATER = {
    "not stated": frozenset({"draft", "adopted", "signed", "ratified", "in force", "expired"}),
    "draft": frozenset({"adopted", "signed"}),
    "planned": frozenset({"draft", "adopted", "signed"}),
    "adopted": frozenset({"in force", "expired"}),
    "signed": frozenset({"in force", "expired", "ratified"}),
}
#: What tells of one that was adopted that it came or ceased to apply.
_CAME = tuple(CUES + code for code in ("entry", "lasting", "expired", "ratified"))


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


def told_of_it(tokens: Sequence[Item], first: int, kind: str, status: str) -> Standing:
    """How somebody made it stand that is called "it" or "them" behind `first`; empty for nothing new."""
    for at in range(first, len(tokens) - 1):
        if tokens[at].lower in _PRONOUNS and at and tokens[at - 1].text in (";", ":", "and"):
            joined = tokens[at - 1].text == "and"  # "passed the act, and it took effect", but "and it passed another"
            if not joined or has(tokens[at + 1], *_CAME):
                return told_later(tokens, Phrase(kind, at, at, at + 1, at + 1), status)
        if tokens[at + 1].lower not in _OBJECTS or not tokens[at].text.islower():
            continue
        if tokens[at].lower == "under" and kind == "law" and "in force" in _LATER.get(status, ()):
            return Standing("in force")  # "inserted Article 5 into the code; traffickers face two years | under it"
        code = next((code for code in AFTER if code != "in-force" and has(tokens[at], CUES + code)), "")
        if code and not is_denied(tokens, at) and not is_unreal(tokens, at):
            new = named(code, kind)
            return Standing(new, at) if new in _LATER.get(status, ()) else Standing("")
    return Standing("")


def told_later(tokens: Sequence[Item], subject: Phrase, status: str) -> Standing:
    """How a sentence says that an instrument stands whose status so far is `status`; empty for nothing new."""
    found = by_verb_behind(tokens, subject)
    came = status not in ("adopted", "signed") or (found.at >= 0 and has(tokens[found.at], *_CAME))
    return found if came and found.status in _LATER.get(status, ()) else Standing("")
