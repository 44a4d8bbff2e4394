"""How an instrument stands by the verbs behind its name: "the plan was adopted", "the law, which took effect"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tipgraph.grammar.dates import date_at
from tipgraph.grammar.function_words import BE, BE_HAVE, BE_HAVE_DO, PREPOSITIONS, RELATIVES
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.instruments.standing.statuses import AFTER, CLAUSE, CUES, DEEDS, Standing, is_aim, named
from tipgraph.grammar.instruments.standing.unfinished import is_handed_on, is_in_hand, is_known, is_unpassed, is_wanted
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import CONJUNCTIONS, has
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_REACH = 9
#: How long a clause in commas may be, and how far behind it the verb may go on.
_REACH_CLAUSE, _REACH_VERB = 24, 5
_ENDS = frozenset({",", "and", ";", "that", "which"})
_MADE = frozenset({"adopted", "signed", "ratified"})
_LAPSES = frozenset({"expire", "lapse", "run out"})
_IF = frozenset({"once", "if", "unless", "until"})
_FINITE = tuple(CUES + code for code in ("expired", "entry", "waiting", "coming", "lasting"))
#: What is not signed is no more than a draft, unless it is a treaty of others.
_UNSIGNED = ("signed", "agreement")


def by_verb_behind(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase] = ()) -> Standing:
    """The status that the verb of a name gives, else the first verb behind it; empty where none does."""
    told = _told_at(tokens, phrase, _main_verb(tokens, phrase))
    first = _told_at(tokens, phrase, positions_after(tokens, phrase, others))
    denied = told.status == "draft" and told.at < 0  # "an act passed in 2005 has yet to be published"
    made = first.status == "adopted" and not has(tokens[first.at], CUES + "put-forward")
    return first if told.status in ("", "not stated", first.status) or (denied and made) else told


def _told_at(tokens: Sequence[Item], phrase: Phrase, places: Iterable[int]) -> Standing:
    """The status that the first verb at some places gives."""
    for at in places:
        token = tokens[at]
        if token.lower in CLAUSE:
            break
        if token.text == "yet" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            if any(has(verb, *DEEDS) for verb in tokens[at + 2 : at + 5]):
                return Standing("draft")
            break  # "has yet to be funded"
        if is_in_hand(tokens, at):
            return Standing("" if is_known(tokens, phrase) and has(tokens[at + 1], CUES + "reviewing") else "draft")
        if phrase.kind == "law" and has(token, CUES + "bill-place"):
            return Standing("draft")
        if is_handed_on(tokens, at):
            return Standing("" if phrase.kind == "treaty" else "draft")
        for code in AFTER:
            if has(token, CUES + code):
                if code == "amended" and at and tokens[at - 1].lower in ("as", ","):
                    continue  # "the 2008 act, amended in 2010, prohibits"
                if code == "expired" and (token.lower == "broke off" or _is_in_part(tokens, at)):
                    continue  # "an accord, on which talks broke off": only who breaks it off ends it
                allowed = tokens[phrase.stop].lower == "to"  # "allowed its plan | to lapse"
                if code == "expired" and token.lower in _LAPSES and is_aim(tokens, at) and not allowed:
                    return Standing("in force")  # "will expire in 2012"
                if code == "expired" and replaces(tokens, at):
                    return Standing("in force" if phrase.kind == "law" else "adopted")
                if code == "draft" and at and tokens[at - 1].lower == "to":
                    continue  # "assess the legislation to prepare a new law"
                if code == "coming" and is_aim(tokens, at) and tokens[at - 1].lower != "will":
                    continue  # "a bill that would take effect"
                if code == "adopted" and phrase.kind == "law" and _sets_up(tokens, at):
                    return Standing("in force")
                if code == "draft" and has(token, CUES + "reviewing") and is_known(tokens, phrase):
                    continue
                if code == "adopted" and is_unpassed(tokens, phrase, at):
                    return Standing("draft", at)
                if code in _MADE and at and tokens[at - 1].lower in _IF:
                    return Standing("draft")  # "the law, once adopted, will protect"
                if at and tokens[at - 1].lower == "being" and code in ("adopted", "amended", "ratified"):
                    return Standing("not stated" if code == "amended" else "draft")  # "is being revised"
                if code == "in-force" and (is_wanted(tokens, at, phrase) or tokens[at - 1].lower == "will"):
                    return Standing("not stated")  # "will apply from 2012"
                if code in ("adopted", "signed") and _only_in_words(tokens, at):
                    return Standing("draft", at)
                if is_denied(tokens, at):
                    return Standing("draft" if code == "adopted" or (code, phrase.kind) == _UNSIGNED else "not stated")
                if code not in ("in-force", "draft", "coming") and is_aim(tokens, at) and phrase.kind != "plan":
                    return Standing("planned" if phrase.kind == "agreement" and is_unreal(tokens, at) else "")
                return Standing(named(code, phrase.kind), at)
    return Standing("")


def _is_in_part(tokens: Sequence[Item], at: int) -> bool:
    """Whether only a part ended: "no longer applies | only to men", "struck down | in part"."""
    behind = [token.lower for token in tokens[at + 1 : at + 3]]
    return behind[:1] in (["only"], ["partly"], ["partially"], ["in part"]) or behind == ["in", "part"]


def replaces(tokens: Sequence[Item], at: int) -> bool:
    """Whether what is spoken of put an end to something else: "the act, which | replaced the 1960 law"."""
    if at + 1 >= len(tokens) or not has(tokens[at], CUES + "replacing") or not tokens[at].lower.endswith(("ed", "es")):
        return False
    passive = any(token.lower in BE for token in tokens[max(0, at - 3) : at])
    following = tokens[at + 1]
    return not passive and following.text[0].isalnum() and following.lower not in PREPOSITIONS


def _only_in_words(tokens: Sequence[Item], at: int) -> bool:
    """Whether what was reached is said not to be signed: "was reached in principle | but not signed"."""
    return any(
        tokens[but].lower in ("but", "though") and tokens[but + 1].lower == "not" and has(tokens[but + 2], *DEEDS)
        for but in range(at + 1, min(len(tokens) - 2, at + 5))
    )


def positions_after(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> Iterator[int]:
    """The places after a name where its verb may stand; past names that are joined to it, up to what others do."""
    at, left = phrase.stop, _REACH
    while at < len(tokens) and left:
        following = next((one for one in others if one.first == at and one.first >= phrase.stop), None)
        if following is not None:
            joined = all(token.lower in JOINTS for token in tokens[phrase.stop : at])
            if not joined:
                return
            phrase = following
            at = following.stop
            continue
        if at == phrase.stop and (closes := _clause_of_parts(tokens, at)):
            at = closes
            continue
        joined = any(at < one.first <= at + 2 for one in others)  # "the Labor Act and the Tourism Act ban"
        if not joined and tokens[at].lower in ("and", "or", ",") and _opens_another(tokens, at + 1):
            return  # "carried out the plan, and the government launched a study"
        if tokens[at].lower in ("and", "or") and _is_of_another(tokens, at + 1):
            return
        yield at
        at, left = at + 1, left - 1


def _main_verb(tokens: Sequence[Item], phrase: Phrase) -> range:
    """Where a sentence goes on behind a clause in commas: "a decree, which would raise fees, | awaits a vote"."""
    at = phrase.stop
    if at + 1 < len(tokens) and has(tokens[at], *DEEDS) and tokens[at].lower.endswith("ed"):
        return _behind_participle(tokens, at)
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return range(0)
    if not (tokens[at + 1].lower in RELATIVES or tokens[at + 1].lower.endswith("ed")):
        return range(0)
    for comma in range(at + 2, min(len(tokens) - 1, at + _REACH_CLAUSE)):
        if tokens[comma].lower in CLAUSE:
            break
        verb = comma + 1
        while verb < len(tokens) - 1 and is_adverb(tokens[verb]):
            verb += 1
        if tokens[comma].text == "," and (tokens[verb].lower in BE_HAVE_DO or has(tokens[verb], *_FINITE)):
            return _predicate(tokens, verb)
    return range(0)


def _predicate(tokens: Sequence[Item], verb: int) -> range:
    """The first words of a predicate from its verb on, as far as its clause goes."""
    stop = next((at for at in range(verb, len(tokens)) if tokens[at].lower in _ENDS), len(tokens))
    return range(verb, min(stop, verb + _REACH_VERB))


def _behind_participle(tokens: Sequence[Item], at: int) -> range:
    """Where the verb stands behind a participle without commas: "a plan adopted in 2006 | had lapsed"."""
    if tokens[at + 1].lower not in PREPOSITIONS:
        return range(0)
    for verb in range(at + 2, min(len(tokens) - 1, at + _REACH)):
        if tokens[verb].lower in _ENDS or has(tokens[verb], CUES + "in-force", CUES + "says"):
            break
        if tokens[verb].lower in BE_HAVE or has(tokens[verb], *_FINITE):
            return _predicate(tokens, verb)
    return range(0)


def _clause_of_parts(tokens: Sequence[Item], at: int) -> int:
    """Where what a part of it rules ends: "a code, whose Article 61 bans slavery, | awaits a vote"; 0 for none."""
    if at + 1 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].lower != "whose":
        return 0
    return next((later + 1 for later in range(at + 2, len(tokens)) if tokens[later].text == ","), 0)


JOINTS = frozenset({",", "and", "or", "as", "well", "the", "its", "both", "(", ")", "'s"})
#: What opens another statement.
_SUBJECTS = frozenset({"the", "a", "an", "its", "their", "it", "they", "this", "these"})
_HELPERS = frozenset({"it", "them", "was", "were", "is", "are", "has", "have", "had"})


def _sets_up(tokens: Sequence[Item], at: int) -> bool:
    """Whether a law is the one who does it: "the act created a fund", and not "the act created in 2003"."""
    if not has(tokens[at], CUES + "put-forward") or at + 1 >= len(tokens):
        return False
    passive = any(token.lower in BE for token in tokens[max(0, at - 3) : at]) or tokens[at - 1].text == ","
    following = tokens[at + 1]
    return not passive and following.text[0].isalpha() and following.lower not in PREPOSITIONS | CONJUNCTIONS


def _opens_another(tokens: Sequence[Item], at: int) -> bool:
    return _behind_date(tokens, at) < len(tokens) and tokens[_behind_date(tokens, at)].lower in _SUBJECTS


def _behind_date(tokens: Sequence[Item], at: int) -> int:
    """Where a statement goes on behind the date that it opens with: "and in May 2006, | it signed another"."""
    dated = at + 1 < len(tokens) and tokens[at].lower in ("in", "on", "since") and date_at(tokens, at + 1)
    stop = dated.stop if dated else at
    return stop + (stop > at and stop < len(tokens) and tokens[stop].text == ",")


def _is_of_another(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb after "and" goes on with what its subject did to something else: "and signed the Convention"."""
    at = _behind_date(tokens, at)
    if at >= len(tokens) or not has(tokens[at], *DEEDS) or tokens[at].lower.endswith("s"):
        return False  # "and awaits a vote"
    return not any(token.lower in _HELPERS for token in tokens[at + 1 : at + 2])
