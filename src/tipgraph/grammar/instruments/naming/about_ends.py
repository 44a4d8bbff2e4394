"""Where the words that say what an instrument is about end: at verbs, other things, other statements."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, RELATIVES
from tipgraph.grammar.instruments.naming.limits import CUES, HEADS, is_calendar
from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, is_place, year_of
from tipgraph.reading import Item

#: Small words after which no more is said of what an instrument is about.
_ENDS = (
    AUXILIARIES
    | RELATIVES
    | frozenset(
        {"but", "while", "when", "after", "since", "during", "by", "because", "as", "if", "until", "through", "under"}
        | {"without", "despite", "although", "not", "it", "they", "before", "where"}
        | {"so", "yet", "unless", "once", "whereby", "whereas"}
    )
)
#: Small words behind which a word in "-ed" belongs to a noun.
_BEFORE_NOUN = frozenset({"and", "of", "on", "for", "against", "all", "or", "to"})
#: Those to whom a thing is handed are told behind "to" and one of these.
_EACH = frozenset({"all", "every", "each"})
#: Small words that open another statement after "and".
_OPENS = DETERMINERS | AUXILIARIES | {"to", "it", "they", "other"}

_REACH = 7


def ends_about(tokens: Sequence[Item], at: int, opened: int) -> bool:
    """Whether what an instrument is about, from `opened` on, ends before a word."""
    token = tokens[at]
    lower = token.lower
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if lower == "," or lower == "(":
        return not _in_list(tokens, at)
    if not token.text[0].isalnum() and lower not in ("'s", "'", "/", "&", '"'):
        return True
    if lower == '"' and not any(word.text == '"' for word in tokens[opened:at]):
        return True  # a name between quotation marks ends
    if lower in _ENDS:
        return True
    if lower in ("in", "at") and (
        following is None
        or year_of(following) is not None
        or is_calendar(following)
        or following.lower in ("the", "a", "its", "such", "these", "place")
        or any(sense.form == "locality" for sense in following.senses)  # "signed an accord on trafficking | in Paris"
        or (at + 2 < len(tokens) and tokens[at + 2].lower == "with")  # "in consultation with"
    ):
        return True
    if lower == "from" and not has(tokens[opened], CUES + "ruling"):
        return following is None or not has(following, CUES + "topic")  # "the protection of minors from exploitation"
    if lower in ("to", "from") and any(has(word, CUES + "chamber") for word in tokens[at + 1 : at + 3]):
        return True  # "submitted a decree on begging | to parliament"
    if lower == "for" and following is not None and has(following, CUES + "handing-on"):
        return True  # "circulated a law on begging | for comment"
    if lower == "to" and (is_used(tokens, opened) or (following is not None and following.lower in _EACH)):
        return True  # "distributed a manual on screening | to all stations"
    if lower in ("and", "or"):
        return following is None or _opens_predicate(tokens, at + 1)
    if has(token, CUES + "finite-verb", CUES + "entry", CUES + "lasting") and not is_name_word(token):
        return True
    return _is_past(tokens, at, opened) or _leads_to_verb(token, following)


def _leads_to_verb(token: Item, following: Item | None) -> bool:
    """Whether an adverb stands before the verb of the sentence: "the Act on Labor | explicitly addresses"."""
    if following is None or not (
        token.lower in ("also", "still") or (token.text.islower() and token.lower.endswith("ly"))
    ):
        return False
    return following.text.islower() and following.lower.endswith(("s", "ed")) and not has(following, CUES + "topic")


def is_used(tokens: Sequence[Item], at: int) -> bool:
    """Whether "to" behind a name tells for what it was used: "used the decree on begging | to charge recruiters"."""
    for token in reversed(tokens[max(0, at - _REACH) : at]):
        if token.text in ",;:":
            return False
        if has(token, CUES + "used"):
            return True
    return False


def _in_list(tokens: Sequence[Item], at: int) -> bool:
    """Whether a comma stands inside what an instrument is about: "Prevent, Suppress and Punish", "with A, B, and C"."""
    if tokens[at].text == "(" or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if is_place(following) and at + 2 < len(tokens) and _is_verb(tokens[at + 2]):
        return False  # "under an accord on trafficking in West Africa, | Togo returned"
    if is_place(following) or (
        following.lower in ("and", "or")
        and at + 2 < len(tokens)
        and (
            is_place(tokens[at + 2])
            or (is_name_word(tokens[at + 2]) and is_name_word(tokens[at - 1]))
            or (tokens[at + 2].lower == "the" and at + 3 < len(tokens) and is_place(tokens[at + 3]))
        )
    ):
        return is_place(tokens[at - 1]) or is_name_word(following) or following.lower in ("and", "or")
    return is_name_word(following) and is_name_word(tokens[at - 1]) and not is_acronym(following)


def _is_verb(token: Item) -> bool:
    past = token.text.islower() and token.lower.endswith("ed")
    return past or token.lower in AUXILIARIES or has(token, CUES + "finite-verb")


def _opens_predicate(tokens: Sequence[Item], at: int) -> bool:
    """Whether what follows "and" is another statement or another thing rather than more of the same."""
    token = tokens[at]
    opened = next((one for one in range(at, min(at + 4, len(tokens))) if tokens[one].text == "("), at + 4)
    if any(has(later, *HEADS) for later in tokens[at:opened]):
        return True  # "a plan for X and standard operating procedures"
    if token.lower in _OPENS:
        return not (
            token.lower == "the" and at + 1 < len(tokens) and (is_place(tokens[at + 1]) or is_name_word(tokens[at + 1]))
        )
    if year_of(token) is not None or has(token, CUES + "finite-verb"):
        return True
    if token.lower.endswith("ed") and token.text.islower():
        return True
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if token.lower == "one" and following in ("with", "between"):
        return True  # "an accord on patrols and | one with Mali"
    if (
        token.text.islower()
        and not has(token, CUES + "topic", CUES + "ruling")
        and following in ARTICLES | {"all", "any", "its", "their"}
    ):
        return True  # "pass the law on begging and | train all judges"
    for later in tokens[at : at + 5]:
        if later.lower in ("and", "or", ","):
            break
        if later.lower in ("its", "their"):
            return True
    return False


def _is_past(tokens: Sequence[Item], at: int, opened: int) -> bool:
    """Whether a word in "-ed" is the verb of the sentence, not a participle before a noun."""
    lower = tokens[at].lower
    if not lower.endswith("ed") or len(lower) < 5 or not tokens[at].text.islower() or at == opened + 1:
        return False
    if has(tokens[at], CUES + "topic", CUES + "attribute"):
        return False
    before = tokens[at - 1]
    return not (before.lower in ARTICLES | _BEFORE_NOUN or has(before, CUES + "attribute"))
