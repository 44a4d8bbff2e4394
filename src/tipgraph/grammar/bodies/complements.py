"""What a body in small letters is for or of, behind its head: "unit | for child victims", "ministry | of health"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.bodies.kinds import CUES
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_name_word
from tipgraph.reading import Item

TOPICS = (CUES + "topic", "instrument-cues:topic")
#: "Trafficking in persons" stands word by word behind "anti-".
PERSONS = CUES + "persons"


def complement(tokens: Sequence[Item], at: int) -> int:
    """The end of words that say what a body is for ("dedicated to fighting trafficking"); 0 where there are none."""
    if at >= len(tokens) or not (
        tokens[at].lower in ("on", "for", "against") or has(tokens[at], CUES + "purpose") or _is_infinitive(tokens, at)
    ):
        return 0
    if tokens[at].lower == "on" and at + 1 < len(tokens) and _is_lesson(tokens[at + 1]):
        return 0
    topic = 0
    for after in range(at + 1, min(at + 7, len(tokens))):
        token = tokens[after]
        if not (
            token.text[0].isalpha()
            and (token.lower in ("to", "in", "of", "and", "the", "for", "with") or not is_name_word(token))
        ):
            break
        if has(token, CUES + "topic"):
            topic = after + 1
            if topic + 1 < len(tokens) and tokens[topic].lower == "in" and has(tokens[topic + 1], PERSONS):
                return topic + 2
    return topic


def _is_lesson(token: Item) -> bool:
    """Whether a gerund after "on" is what somebody was taught: "officers of the unit | on developing a protocol"."""
    return token.lower.endswith("ing") and not has(token, *TOPICS, CUES + "fighting")


def field(tokens: Sequence[Item], head: int) -> int:
    """The end of the field of a ministry in small letters ("ministry of health"); what follows the head where none."""
    after = tokens[head + 1 : head + 3]
    named = (
        len(after) == 2 and after[0].lower == "of" and after[1].text.islower() and after[1].lower not in FUNCTION_WORDS
    )
    if not named or not has(tokens[head], CUES + "government-head", CUES + "government-office"):
        return head + 1
    if head + 4 < len(tokens) and tokens[head + 3].lower == "and" and has(tokens[head + 4], CUES + "topic"):
        return head + 5
    return head + 3


def _is_infinitive(tokens: Sequence[Item], at: int) -> bool:
    return tokens[at].lower == "to" and at + 1 < len(tokens) and has(tokens[at + 1], CUES + "fight")
