"""What the words around the head of an instrument make of it: part of a longer head, of a body's name, of a treaty."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES, RELATIVES
from tipgraph.grammar.instruments.naming.limits import CUES, HEADS
from tipgraph.grammar.tokens import has, is_acronym, is_name_word, is_place
from tipgraph.reading import Item

#: Heads of bodies that may follow the words for an instrument in a name.
_BODY_HEADS = frozenset(
    f"organization-cues:{code}"
    for code in ("committee-head", "government-head", "government-office", "law-enforcement-head", "ngo-head")
)


def last_head(tokens: Sequence[Item], at: int) -> int:
    """The last of several heads in a row: "Criminal Code Amendment | Act"."""
    while (
        at + 1 < len(tokens)
        and tokens[at].text[0].isupper()
        and tokens[at + 1].text[0].isupper()
        and has(tokens[at + 1], *HEADS)
        and not has(tokens[at + 1], CUES + "article")
    ):
        at += 1
    amended = at + 4 < len(tokens) and tokens[at + 1].text == "(" and tokens[at + 3].text == ")"
    if amended and all(tokens[place].text[0].isupper() for place in (at, at + 2)) and has(tokens[at + 4], *HEADS):
        at += 4 if tokens[at + 4].text[0].isupper() and not is_acronym(tokens[at + 2]) else 0
    changed = at + 1 < len(tokens) and has(tokens[at], CUES + "code") and has(tokens[at + 1], CUES + "amending")
    return at + 1 if changed and has(tokens[at + 1], *HEADS) else at  # "Penal Code (Amendment) | Act", "code amendment"


def names_body(tokens: Sequence[Item], head: int) -> bool:
    """Whether a head is only part of the name of a body ("National Policy Committee", "Ministry of Social Policy")."""
    at = head + 1
    if not tokens[head].text[0].isupper():
        return False
    of_law = tokens[head].text == "Law" and head > 1 and tokens[head - 1].lower in ("of", "and")
    if of_law and tokens[head - 1].lower == "of" and is_name_word(tokens[head - 2]) and not _goes_on(tokens, at):
        return True  # "Faculty of Law", "Ministry of Law", but "Amendment of Law No. 7"
    back = head - 1 if of_law or has(tokens[head], CUES + "plan-head", CUES + "program-head") else 0
    while back > 0 and (is_name_word(tokens[back]) or tokens[back].lower in ("and", ",")):
        back -= 1
    if back > 0 and tokens[back].lower in ("of", "for") and has(tokens[back - 1], *_BODY_HEADS):
        return tokens[back - 1].text[0].isupper()
    while at < len(tokens) and at - head < 4 and is_name_word(tokens[at]) and not is_place(tokens[at]):
        if has(tokens[at], *_BODY_HEADS):
            return True
        at += 1
    return False


def _goes_on(tokens: Sequence[Item], at: int) -> bool:
    """Whether a number or a name stands at a place: "of Law | No. 7", "of Law | 12"."""
    return at < len(tokens) and (is_name_word(tokens[at]) or tokens[at].text[0].isdigit())


def bracket_inside(tokens: Sequence[Item], first: int, head: int) -> tuple[int, int]:
    """Where an abbreviation in brackets stands before the head: "Prevention of Trafficking (PT) Act"; -1 for none."""
    for at in range(first, head - 2):
        if tokens[at].text == "(" and tokens[at + 2].text == ")" and is_acronym(tokens[at + 1]):
            return at, at + 3
    return -1, -1


def is_bound_by(tokens: Sequence[Item], head: int) -> bool:
    """Whether a "protocol" goes with a treaty that was ratified: "acceded to the Convention and its protocol"."""
    if not has(tokens[head], CUES + "maybe-agreement"):
        return False
    for at in range(head - 1, -1, -1):
        if tokens[at].text in ";:":
            return False
        if has(tokens[at], CUES + "acceded", CUES + "ratified"):
            return not tokens[at].lower.endswith("tion")
        known = tokens[at].is_of("known-treaties")
        if (known or has(tokens[at], CUES + "treaty-head")) and tokens[head - 1].lower not in ("a", "an"):
            return _is_its_own(tokens, at + 1, head)
    return False


def _is_its_own(tokens: Sequence[Item], first: int, head: int) -> bool:
    """Whether a protocol is one of the treaty before it: "the Convention and its trafficking protocol"."""
    at = next((at for at in range(first, head) if tokens[at].lower in ("and", "with")), head)
    return at + 1 < head and tokens[at + 1].lower == "its"


def is_amended(tokens: Sequence[Item], first: int) -> bool:
    """Whether the verb before a name changes what is named."""
    before = tokens[max(0, first - 3) : first]
    return any(has(token, CUES + "amended") for token in before)


def in_brackets(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bracket stands within the name of a law: "Trafficking (Prohibition) Act"."""
    opens = at if tokens[at].text == "(" else at - 2
    closes = opens + 2
    return (
        opens >= 0
        and closes + 1 < len(tokens)
        and tokens[opens].text == "("
        and tokens[closes].text == ")"
        and tokens[closes + 1].text[0].isupper()
    )


def breaks(tokens: Sequence[Item], at: int) -> bool:
    """Whether a name cannot go on over a token: a mark, an auxiliary, a relative pronoun."""
    token = tokens[at]
    return (not token.text[0].isalnum() and token.lower not in ("'s", "'")) or token.lower in AUXILIARIES | RELATIVES
