"""What is not there yet: meant, begun, or left undone; and what is only looked at anew."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE, BE_HAVE, DETERMINERS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.tokens import has, year_of
from tipgraph.reading import Item

_CUES = "instrument-cues:"
#: What is done to an instrument.
_DEEDS = tuple(
    _CUES + code for code in ("expired", "entry", "draft", "acceded", "ratified", "signed", "amended", "adopted")
)
_REACH = 12
_REACH_MEANT = 40
#: How the nouns of adoption end: "passage", "approval", "conclusion", "signature", "royal assent".
_NOUNS = ("ion", "age", "val", "ment", "ture", "assent")
_OWN = frozenset({"its", "their", "the", "'s"})
#: What stands before the helper of a verb that has the subject of the one before.
SAME_SUBJECT = frozenset({",", "but", "and", "it", "they", "which", "that"})
_REACH_VERB = 5
_REACH_SENT = 20


def is_left_undone(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether what follows tells that it was not finished: "developed procedures but did not finalize them"."""
    stop = phrase.stop + 1 if phrase.stop < len(tokens) and tokens[phrase.stop].text == "," else phrase.stop
    if stop + 3 >= len(tokens) or tokens[stop].lower not in ("but", "although", "though"):
        return False
    for at in range(stop + 2, min(stop + 7, len(tokens) - 1)):
        if has(tokens[at], _CUES + "adopted"):
            return is_denied(tokens, at) and tokens[at + 1].lower in ("it", "them")
    return False


def is_in_work(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether somebody is at it: "worked with NGOs to draft a plan", and not "plans to draft a plan"."""
    verb = next((at for at in range(phrase.first - 1, max(0, phrase.first - 5), -1) if tokens[at].lower == "to"), -1)
    if verb < 1 or not has(tokens[verb + 1], _CUES + "draft"):
        return False
    before = tokens[max(0, verb - _REACH) : verb]
    done = any(token.lower.endswith("ed") for token in before)
    return done and not is_intended(tokens, verb) and not is_denied(tokens, verb)


def is_intended(tokens: Sequence[Item], at: int) -> bool:
    """Whether somebody only means to do something: "plans to draft"."""
    before = tokens[max(0, at - 4) : at]
    return any(has(token, "organization-cues:intention", _CUES + "planned") for token in before)


def is_only_meant(tokens: Sequence[Item], at: int) -> bool:
    """Whether an adoption is promised or not come to: "commitments, including the adoption of", "no progress in"."""
    if at > 1 and has(tokens[at - 1], _CUES + "meant"):
        opens = tokens[at].lower.endswith("ing") or tokens[at - 1].lower.endswith(" to")
        if opens:
            return True  # "took steps toward ratifying", "committed to ratify"
    if not tokens[at].lower.endswith(_NOUNS):
        return False
    for token in reversed(tokens[max(0, at - _REACH_MEANT) : at]):
        if has(token, _CUES + "meant"):
            return True
        if token.text in ";:" or (has(token, *_DEEDS) and not token.lower.endswith(_NOUNS)):
            return False
    return False


def is_one_of_two(tokens: Sequence[Item], at: int) -> bool:
    """Whether a denied verb follows one of adoption: "did not approve or implement its plan"."""
    return at > 1 and tokens[at - 1].lower in ("or", "and") and has(tokens[at - 2], _CUES + "adopted")


def is_unpassed(tokens: Sequence[Item], phrase: Phrase, at: int) -> bool:
    """Whether what was done to it leaves it a draft: "introduced a bill", "is finalizing a plan", "began completing".

    "Passed a bill" and "parliament approved a bill" make it a law; "finalized a plan" ends the work on it.
    """
    if has(tokens[at], _CUES + "closing"):
        before = tokens[max(0, at - 3) : at]
        return any(token.lower in BE or has(token, _CUES + "begun") for token in before)
    if phrase.kind != "law" or not has(tokens[at], _CUES + "put-forward"):
        return False
    stop = min(len(tokens), max(at, phrase.stop) + 5)
    if has(tokens[at], _CUES + "tabled") and any(_is_brought_to(tokens, place) for place in range(at, stop)):
        return True  # "introduced a law in parliament"
    bill = any(has(token, _CUES + "bill") for token in phrase.tokens(tokens))
    return bill and not any(has(token, _CUES + "chamber") for token in tokens[max(0, at - 3) : at])


def is_worked_on(tokens: Sequence[Item], at: int) -> bool:
    """Whether somebody is at it: "worked on a national plan", "began work on a law"."""
    on = at + 1 < len(tokens) and tokens[at + 1].lower == "on" and has(tokens[at], _CUES + "at-work")
    if on and any(year_of(token) is not None for token in tokens[at : at + 5]):
        return False  # "continued work on its 2012-2015 plan"
    meant = any(has(token, _CUES + "planned") or token.lower == "to" for token in tokens[max(0, at - 3) : at])
    return on and not is_denied(tokens, at) and not meant


def is_at_stage(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a bill came no farther than a step: "passed its first reading", "is before the Senate"."""
    for at in range(phrase.stop, min(len(tokens), phrase.stop + _REACH)):
        token = tokens[at]
        if token.text in ";:" or token.lower in ("which", "but"):
            return False
        if has(token, _CUES + "signed"):
            return False  # "passed the upper house and was signed"
        if has(token, _CUES + "bill-place") or (token.lower == "before" and _names_chamber(tokens, at + 1)):
            return True
    return False


def _is_brought_to(tokens: Sequence[Item], at: int) -> bool:
    """Whether it is said at a place before whom a draft was brought: "in parliament", "to the Senate"."""
    if has(tokens[at], _CUES + "bill-place"):
        return True
    return tokens[at].lower in ("in", "to", "before", "into") and _names_chamber(tokens, at + 1)


def sent_on(tokens: Sequence[Item], at: int) -> int:
    """The verb by which a draft was handed on to who votes: "approved a bill and | sent it to parliament"; or 0."""
    for later in range(at + 1, min(len(tokens) - 2, at + _REACH_SENT)):
        if tokens[later].text in ";:":
            return 0
        if has(tokens[later], _CUES + "sent-on") and tokens[later + 1].lower in ("it", "them"):
            return later if tokens[later + 2].lower == "to" else 0
    return 0


def _names_chamber(tokens: Sequence[Item], at: int) -> bool:
    """Whether those stand at a place who vote on laws: "the Senate", "the National Assembly"."""
    return any(has(token, _CUES + "chamber") for token in tokens[at : at + 3])


def is_in_hand(tokens: Sequence[Item], at: int) -> bool:
    """Whether the words at a place say that it is not ready: "under consideration", "in development"."""
    opens = tokens[at].lower in ("under", "in") and at + 1 < len(tokens)
    return opens and has(tokens[at + 1], _CUES + "in-hand")


def is_handed_on(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun says for what it was handed on: "was with the cabinet for | approval"."""
    return has(tokens[at], _CUES + "handing-on") and any(token.lower == "for" for token in tokens[max(0, at - 3) : at])


def is_other_aim(tokens: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Whether "to" opens what is to be done with it, so that no verb before counts: "set up a group to append it"."""
    if tokens[at].lower != "to" or at + 1 >= phrase.first or (at and has(tokens[at - 1], _CUES + "begun")):
        return False
    verb = tokens[at + 1]
    cues = any(tag.startswith(_CUES) for tag in verb.tags)
    return verb.text.islower() and verb.text.isalpha() and verb.lower not in DETERMINERS and not cues


def is_going_on(tokens: Sequence[Item], at: int) -> bool:
    """Whether a participle tells of what is not done yet: "is revising its code", "began amending"."""
    before = tokens[max(0, at - 2) : at]
    return tokens[at].lower.endswith("ing") and any(
        token.lower in BE or has(token, _CUES + "begun") for token in before
    )


def is_stalled(tokens: Sequence[Item], at: int) -> bool:
    """Whether nothing came of it so far: "made no progress in implementing its plan", "committed to implementing"."""
    if tokens[at].lower.endswith("ing") and at and has(tokens[at - 1], _CUES + "meant"):
        return True
    near = tokens[max(0, at - 3) : at]
    return any(has(token, _CUES + "meant") and near[max(0, i - 1)].lower == "no" for i, token in enumerate(near))


def is_wanted(tokens: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Whether an instrument of which none is named is only wanted: "would | prefer an anti-trafficking law"."""
    opened = phrase.first and tokens[phrase.first - 1].lower in ("a", "an")
    if not opened or any(year_of(token) is not None for token in phrase.tokens(tokens)):
        return False
    return tokens[at - 1].lower in ("to", "would", "could", "will", "should", "might") if at else False


def is_held_up(tokens: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Whether the noun of its adoption is said not to have come: "the | conclusion of an agreement was delayed"."""
    if not any(word.endswith(_NOUNS) for word in tokens[at].lower.split()):
        return False
    for later in range(phrase.stop, min(len(tokens) - 1, phrase.stop + _REACH_VERB)):
        if tokens[later].text in ";:,":
            return False
        if tokens[later].lower in BE_HAVE:
            return any(has(token, _CUES + "held-up") for token in tokens[later + 1 : later + 3])
    return False


def is_undone(tokens: Sequence[Item], at: int) -> bool:
    """Whether what was made ready is not adopted: "completed in 2020, had yet to be approved", "but was not passed"."""
    for helper in range(at + 2, min(len(tokens) - 1, at + _REACH)):
        if tokens[helper].text in ";:":
            return False
        if tokens[helper].lower in BE_HAVE and tokens[helper - 1].lower in SAME_SUBJECT:
            verbs = range(helper + 1, min(len(tokens), helper + _REACH_VERB))
            verb = next((one for one in verbs if has(tokens[one], _CUES + "adopted")), -1)
            waits = any(token.lower == "yet" for token in tokens[helper : max(verb, helper)])
            if verb > 0 and (waits or is_denied(tokens, verb)):
                return not has(tokens[verb], _CUES + "spread")  # "was passed but had not been published"
    return False


def is_known(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether what is reviewed is there already: "a review of the 2005 law", "reviewed its guidelines"."""
    named = phrase.tokens(tokens)
    if any(has(token, _CUES + "bill") for token in named):
        return False
    dated = any(year_of(token) is not None for token in named)
    before = tokens[phrase.first - 1] if phrase.first else None
    return dated or (before is not None and (before.lower in _OWN or has(before, _CUES + "existing")))
