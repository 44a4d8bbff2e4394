"""What is given to people or got by them: shelter and care, permits, terms of prison.

"Provided shelter to 40 women", "issued 12 residence permits to victims", "five received sentences", "were given terms".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.nouns import is_plural
from tipgraph.grammar.function_words import BE
from tipgraph.grammar.money.currencies import is_currency
from tipgraph.reading import Item

_BE = BE | {"having"}
_NEAR = 6
#: How far behind the verb may stand what is given, and behind that those who get it.
_FAR = 14
#: What stands before a noun: "the [offer]", "a [grant]".
_BEFORE_NOUN = frozenset({"the", "a", "an", "'s", "its", "their", "of", "for", "no", "any", "this"})
#: What may open a length of time: "received | between one and three years".
_RANGE = frozenset({"between", "from", "up to", "at least", "about", "the", "a", "maximum", "minimum", "of", "term"})
_STOPS = frozenset({"but", "while", "who", "which", "that", "although", "however", "(", ")", "—", ":"})


def giving(words: Sequence[Item], at: int, form: str, passive: bool) -> Act | None:
    """ "Provided shelter to", "offered medical care", "were given assistance", "gave 40 women residence permits"."""
    if form == "base" and at and words[at - 1].lower in _BEFORE_NOUN:
        return None
    help_at, person_at = -1, -1
    for near in range(at + 1, min(at + _FAR, len(words))):
        word = words[near]
        if word.lower in _STOPS or word.lower in ("to", "for", "on", "about"):
            break
        if "count-cues:help" in word.tags:
            help_at = near
            break
        if _is_receiver(words, at, near, named=person_at >= 0):
            person_at = near
        if gift := _gift(words, at, near, person_at, form, passive):
            return gift
    if passive:
        return _given(words, at, form, helped=help_at >= 0)
    if help_at < 0:
        return None
    permits = _permit(words, help_at, help_at + 1) >= 0 and _is_counted(words, at + 1, help_at)
    if permits or (person_at >= 0 and not _is_modifier(words, person_at)):
        return Act(at, at + 1, ("victims_assisted",), form, "active")  # "issued | 41 residence permits to victims"
    return Act(at, _help_end(words, help_at), ("victims_assisted",), form, "active")


def _is_receiver(words: Sequence[Item], at: int, near: int, *, named: bool) -> bool:
    """Whether a word is who gets something: "provided [64] with shelter", "gave four of [them] prison terms"."""
    word = words[near]
    if word.is_number and near + 1 < len(words) and words[near + 1].lower == "with":
        return True
    if not named and word.codes("count-heads", "name") and "count-heads:none" not in word.tags:
        return True
    return word.lower in ("him", "her", "them") and (near == at + 1 or words[near - 1].lower == "of")


def _gift(words: Sequence[Item], at: int, near: int, person_at: int, form: str, passive: bool) -> Act | None:
    """The deed by what is given, if it is no help: a status, a sentence, a sum of money."""
    word = words[near]
    if "count-cues:victim-status" in word.tags:  # "granted victim status to | 31 people"
        named = near + 1 < len(words) and words[near + 1].lower == "to"
        return Act(at, near + 1 + named, ("victims_identified",), form, "passive" if passive else "active")
    sentence = not word.tags.isdisjoint(("count-nouns:sentences", "count-cues:term"))
    if passive and sentence:  # "were given prison terms"
        return Act(at, near + 1, ("sentences",), form, "passive")
    if passive and word.is_numeral and (term := _term(words, at, near, form)):  # "were given | six years"
        return replace(term, voice="passive")
    alone = person_at == near - 1 > at and word.is_numeral and _is_term_alone(words, near)
    if alone or (sentence and person_at >= 0):  # "gave | a brothel keeper 10 years", "... prison terms"
        return Act(at, at + 1, ("sentences",), form, "active")
    if passive:
        return None
    if person_at >= 0 and "count-heads:victims" in words[person_at].tags and is_currency(word):
        return Act(at, at + 1, ("victims_assisted",), form, "active")  # "awarded | five victims $40,000"
    to = near + 1 < len(words) and words[near + 1].lower == "to"
    if to and "count-nouns:sentences" in word.tags:  # "gave suspended sentences to | four more"
        return Act(at, near + 2, ("sentences",), form, "active")
    return None


def _given(words: Sequence[Item], at: int, form: str, *, helped: bool) -> Act | None:
    """What is given to people, told in the passive: they are the subject, or stand behind "to"."""
    if _permit(words, at - _NEAR, at) >= 0 and not _is_given_to_counted(words, at):
        return Act(at, at + 1, ("victims_assisted",), form, "passive")  # "12 permits were granted to victims"
    if _is_given_to(words, at):  # "legal aid was given to | 44 victims"
        return Act(at, at + 2, ("victims_assisted",), form, "active")
    return Act(at, at + 1, ("victims_assisted",), form, "passive") if helped else None


def _help_end(words: Sequence[Item], help_at: int) -> int:
    """Where those begin who get help: "provided shelter and care to | 40 women"."""
    for near in range(help_at + 1, min(help_at + _FAR, len(words))):
        word = words[near]
        if word.lower in ("to", "for"):
            return near + 1
        if (word.codes("count-heads") and "count-heads:none" not in word.tags) or word.lower == "any":
            break
        if word.is_number and words[near - 1].lower != "of" and not is_currency(words[near - 1]):
            break  # but "an allowance of | 40 pounds to"
        if word.lower in _STOPS or (word.codes("count-verbs") and "count-cues:help" not in word.tags):
            break
    return help_at + 1


def _is_modifier(words: Sequence[Item], at: int) -> bool:
    """Whether a person only describes what is given: "victim services", "child protection"."""
    if at + 1 < len(words) and is_plural(words[at]) and words[at + 1].text not in ("'s", "'"):
        return False  # "gave 12 victims | cash"
    return at + 1 < len(words) and ("count-cues:help" in words[at + 1].tags or words[at + 1].text in ("-", "'s", "'"))


def receiving(words: Sequence[Item], at: int, form: str) -> Act | None:
    """ "Received sentences", "received medical care": what the subject got is counted by the subject."""
    for near in range(at + 1, min(at + 9, len(words))):
        word = words[near]
        if word.is_numeral:
            if _permit(words, near + 1, near + _NEAR) >= 0:  # "received | nine residence permits"
                return Act(at, at + 1, ("victims_assisted",), form, "active")
            return _term(words, at, near, form)
        if word.lower in _STOPS or word.lower in _BE or word.text == ",":
            return None
        if "count-nouns:sentences" in word.tags or ("count-cues:term" in word.tags and near > at):
            return Act(at, near + 1, ("sentences",), form, "subject")
        if not word.tags.isdisjoint(("count-cues:help", "count-cues:permit")):
            return Act(at, near + 1, ("victims_assisted",), form, "subject")
    return None


def _term(words: Sequence[Item], at: int, number: int, form: str) -> Act | None:
    """ "Received | between three and 12 years' imprisonment": a sentence by its length."""
    terms = range(number, min(number + 9, len(words)))
    length = next((near for near in terms if "number-marks:duration" in words[near].tags), -1)
    if length < 0 or any(words[near].text in ",;()" for near in range(number, length)):
        return None
    following = length + 1
    while following < len(words) and words[following].text in ("'", "’", "of"):
        following += 1
    alone = all(word.lower in _RANGE for word in words[at + 1 : number]) and _closes(words, following)
    if not _names_prison(words, following) and not alone:
        return None
    return Act(at, min(following + 1, len(words)), ("sentences",), form, "subject")


def _is_term_alone(words: Sequence[Item], number: int) -> bool:
    """Whether a number of years or months stands at a word and nothing is said of them: "gave a man | 10 years"."""
    length = next((near for near in range(number, min(number + 5, len(words))) if _is_long(words[near])), -1)
    return length > 0 and _closes(words, length + 1)


def _is_long(word: Item) -> bool:
    return "count-context:long-time" in word.tags


def _is_given_to(words: Sequence[Item], at: int) -> bool:
    """Whether help is the subject of a verb of giving that is followed by whom it is given to."""
    if at + 1 >= len(words) or words[at + 1].lower != "to" or words[at - 1].lower in ("not", "never"):
        return False
    before = words[max(0, at - _NEAR) : at]
    helped = any("count-cues:help" in word.tags for word in before)
    return helped and not any(word.lower in ("no", "nor") or word.text in ",;" for word in before)


def _is_given_to_counted(words: Sequence[Item], at: int) -> bool:
    """Whether those to whom something is given are counted: "permits were granted to | 44 victims"."""
    near = words[at + 1 : at + 4]
    return bool(near) and near[0].lower == "to" and any(word.is_numeral for word in near)


def _names_prison(words: Sequence[Item], at: int) -> bool:
    """Whether a word after a length of time says that it is spent in prison: "imprisonment", "prison term"."""
    prison = ("count-cues:imprisonment", "count-nouns:sentences", "count-cues:term")
    return at < len(words) and not words[at].tags.isdisjoint(prison)


def _closes(words: Sequence[Item], at: int) -> bool:
    """Whether a length of time stands alone: "got eight years | ." or "... for rape", but not "of funding"."""
    return at == len(words) or words[at].text in ".,;)" or words[at].lower in ("for", "each", "apiece", "and")


def _permit(words: Sequence[Item], start: int, stop: int) -> int:
    """Where a permit stands between two words; -1 where none does."""
    for near in range(max(0, start), min(stop, len(words))):
        if "count-cues:permit" in words[near].tags:
            return near
    return -1


def _is_counted(words: Sequence[Item], start: int, stop: int) -> bool:
    """Whether an amount stands between a verb and what is given, and no person: "granted | 12 temporary permits"."""
    between = words[start:stop]
    amounts = [word.is_numeral or word.lower in ("no", "any", "a") for word in between]
    return any(amounts) and not any(word.codes("count-heads", "name") for word in between)
