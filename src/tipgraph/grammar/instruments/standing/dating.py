"""Of what year an instrument is, since when it stands as it does, and for how many years it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.dates import Date, date_at
from tipgraph.grammar.function_words import BE, DETERMINERS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.statuses import Standing
from tipgraph.grammar.instruments.standing.unfinished import is_other_aim
from tipgraph.grammar.tokens import has, last_year_of, year_in, year_of
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_CLAUSE = frozenset({";", ":", "but", "—", "while", "despite"})
_OPENS = frozenset({"in", "on", "since", "from", "during", "of", "at"})
_REACH = 16
#: How many words may stand between a preposition and its date: "at the end of 2003".
_LEAD = 5
#: How many words may stand between a plan and the years for which it is.
_REACH_SPAN = 7
_DATING = tuple(_CUES + code for code in ("adopted", "draft", "signed", "ratified", "entry", "dating"))
_OF_STATUS = tuple(
    _CUES + code
    for code in ("sent-on", "adopted", "draft", "signed", "ratified", "acceded", "amended", "expired", "entry")
)
_OF_STATUS_OR_FINITE = (*_OF_STATUS, _CUES + "coming", _CUES + "finite-verb")
#: What gives a date beside a status: "in effect since 2002", "added Article 5 to the code in 1999".
_DATED = (*_OF_STATUS, _CUES + "lasting", _CUES + "adding")


def status_date(tokens: Sequence[Item], phrase: Phrase, standing: Standing) -> str:
    """When an instrument came to its status, as day, month or year in ISO 8601; empty where none is given."""
    verb = tokens[standing.at] if standing.at >= 0 else None
    since = [token.lower for token in tokens[standing.at + 1 : standing.at + 2]] == ["since"]
    if standing.status == "in force" and not (verb and (has(verb, _CUES + "entry") or since)):
        return ""
    return deed_date(tokens, phrase, standing)


def deed_date(tokens: Sequence[Item], phrase: Phrase, standing: Standing) -> str:
    """The date of what was done to an instrument, be it of what made it, and it applies since."""
    verb = standing.at
    if verb < 0 and standing.status == "draft":
        reach = range(phrase.stop, min(len(tokens), phrase.stop + 4))
        verb = next((at for at in reach if has(tokens[at], _CUES + "drafted", _CUES + "put-forward")), -1)
    if verb < 0 or not has(tokens[verb], *_DATED):
        return ""
    found = _date_after(tokens, phrase, verb) or _date_before(tokens, phrase, verb)
    return found.iso if found else ""


def _date_after(tokens: Sequence[Item], phrase: Phrase, verb: int) -> Date | None:
    """The date behind a verb, in its clause: "signed in May 2003", "ratified the protocol on 3 May 2003"."""
    at = verb + 1
    while at < min(len(tokens), verb + 1 + _REACH + len(phrase.tokens(tokens))):
        if phrase.first <= at < phrase.stop:
            at = phrase.stop
            continue
        token = tokens[at]
        if token.lower in _CLAUSE or token.lower in ("which", "who", "although") or _is_other_verb(tokens, at):
            return None
        named = token.lower == "of" and not tokens[at - 1].text[0].islower()  # "Act 12 | of 2005"
        if (
            not named
            and (token.lower in _OPENS or has(token, _CUES + "dating"))
            and (found := _date_near(tokens, at + 1))
        ):
            apart = found.stop < phrase.first and tokens[found.stop].lower in ("and", ",")
            return None if apart else found  # "acceded to A in May 2003 and to B" dates A alone
        at += 1
    return None


def _is_other_verb(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word is a verb with time and objects of its own."""
    if has(tokens[at], *_OF_STATUS_OR_FINITE):
        return tokens[at].text.islower()
    return tokens[at].lower in ("and", "or") and at + 1 < len(tokens) and tokens[at + 1].lower.endswith("ed")


def _date_near(tokens: Sequence[Item], at: int) -> Date | None:
    """The date at or shortly after a place: "in 2003", "in early 2003", "at the end of May 2003"."""
    for place in range(at, min(len(tokens), at + _LEAD)):
        if found := date_at(tokens, place):
            return found
        if not tokens[place].text.islower() or has(tokens[place], _CUES + "finite-verb"):
            return None
    return None


def _date_before(tokens: Sequence[Item], phrase: Phrase, verb: int) -> Date | None:
    """The date with which the clause of a verb opens: "In May 2003, the parliament of Latvia ratified"."""
    for at in range(verb - 1, max(-1, verb - 1 - _REACH - len(phrase.tokens(tokens))), -1):
        token = tokens[at]
        if phrase.first <= at < phrase.stop:
            continue
        if token.lower in _CLAUSE or (at < verb - 1 and _is_other_verb(tokens, at)):
            return None
        if has(tokens[verb], _CUES + "adding") and verb - at < _LEAD and year_of(token) is not None:
            return date_at(tokens, at)  # "an amendment of 1999 | inserted Article 5 into the code"
        if token.lower in ("in", "on") and (found := _date_near(tokens, at + 1)):
            before = tokens[at - 1].lower if at else ","
            return found if found.stop <= verb and before in (",", "and", "that", ";", "and in") else None
    return None


def year(tokens: Sequence[Item], phrase: Phrase) -> int | None:
    """The year in the name, else the one that the clause ties to its adoption; None where there is none."""
    named = next(
        (
            found
            for token in phrase.tokens(tokens)
            for word in token.text.split()
            if (found := year_in(word)) is not None
        ),
        None,
    )
    if named is not None or phrase.kind == "treaty":
        return named
    bracketed = _bracketed_span(tokens, phrase)
    if bracketed is not None:
        return year_of(bracketed)
    under = any(token.lower in ("under", "implementing") for token in tokens[max(0, phrase.first - 3) : phrase.first])
    if phrase.kind == "law" and under and not has(tokens[min(phrase.stop, len(tokens) - 1)], _CUES + "adopted"):
        return None  # "new rules under the Labor Act took effect in 2008"
    if phrase.kind == "plan" and (spanned := _spanned_from(tokens, phrase)) is not None:
        return spanned
    at = phrase.stop + 1
    if (
        phrase.kind == "agreement"
        and at < len(tokens)
        and tokens[at - 1].lower in ("from", "of")
        and year_of(tokens[at])
    ):
        return year_of(tokens[at])  # "a memorandum with Oman from 2017"
    return next((year_of(tokens[at]) for at in _years_near(tokens, phrase)), None)


def _spanned_from(tokens: Sequence[Item], phrase: Phrase) -> int | None:
    """The first of the years for which a plan is: "the program on begging for 2004-2006", ", covering 2009 to 2012"."""
    for at in range(phrase.stop, min(len(tokens) - 1, phrase.stop + _REACH_SPAN)):
        if tokens[at].lower in ("for", "covering"):
            first = at + 1
            while first < len(tokens) - 3 and tokens[first].lower in ("the", "years", "period"):
                first += 1
            ended = tokens[first + 1 : first + 2]
            spans = bool(ended) and ended[0].lower in ("to", "through", "-", "and")
            if last_year_of(tokens[first]) is not None or (spans and year_of(tokens[first]) is not None):
                return year_of(tokens[first])
        if not (tokens[at].text[0].isalpha() or tokens[at].lower in ("'s", ",")):
            return None
    return None


def _years_near(tokens: Sequence[Item], phrase: Phrase) -> Iterator[int]:
    """The positions of years that a verb of adoption ties to the name: after it first, then before it."""
    after = range(phrase.stop, min(len(tokens), phrase.stop + 9))
    related = phrase.stop + 1 < len(tokens) and tokens[phrase.stop + 1].lower == "which"  # ", which it adopted in 2001"
    for at in after:
        if tokens[at].lower in _CLAUSE or (tokens[at].lower in ("which", "that", "and") and not related):
            break
        if tokens[at - 1].text == "," and has(tokens[at], *_DATING) and tokens[at + 1].lower in DETERMINERS:
            break  # "carried out its plan, signed | an accord in 2009"
        if year_of(tokens[at]) is not None and _ties(tokens, at):
            between = tokens[phrase.stop : at]
            if any(has(token, _CUES + "coming") or (related and has(token, _CUES + "entry")) for token in between):
                break
            made = phrase.head if phrase.kind == "agreement" else phrase.stop  # "an accord signed with IOM | in 2005"
            if _are_dating(tokens, made, at) or _are_dating(tokens, max(0, phrase.first - 4), phrase.first):
                yield at
            break
    for at in range(phrase.first - 1, max(-1, phrase.first - 12), -1):
        if tokens[at].lower in _CLAUSE or is_other_aim(tokens, at, phrase):
            return
        if year_of(tokens[at]) is not None and _ties(tokens, at):
            if any(has(token, *_DATING) and token.lower.endswith("ing") for token in tokens[max(0, at - 8) : at]):
                return  # "since issuing a decree in 2004, it drafted a plan"
            if _is_of_another(tokens, at):
                return  # "the committee, founded in 2003, drafted a bill"
            if _are_dating(tokens, at, phrase.first) or _are_dating(tokens, phrase.stop, phrase.stop + 3):
                yield at
            return


def _are_dating(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether a word between two places tells how an instrument was made, and not that it may be."""
    made = [at for at in range(first, min(stop, len(tokens))) if has(tokens[at], *_DATING)]
    to_be = any([token.lower for token in tokens[max(0, at - 2) : at]] == ["to", "be"] for at in made)
    return bool(made) and not to_be and not any(is_unreal(tokens, at) for at in made)


def _is_of_another(tokens: Sequence[Item], at: int) -> bool:
    """Whether the year before a name dates what is set in commas before its verb: ", founded in 2003,".

    Or what was done before with the same subject: "was formed in 2003 and drafted a plan".
    """
    if at + 1 < len(tokens) and tokens[at + 1].lower == "and":
        verb = next((one for one in range(at - 1, max(0, at - 4), -1) if tokens[one].lower in ("in", "on")), 0) - 1
        return verb > 0 and tokens[verb].text.islower() and any(t.lower in BE for t in tokens[verb - 2 : verb])
    opens = next((place for place in range(at, max(0, at - 6), -1) if tokens[place].text == ","), -1)
    closes = at + 1 < len(tokens) and tokens[at + 1].text == ","
    return closes and opens > 0 and tokens[opens + 1].lower.endswith("ed")


def _ties(tokens: Sequence[Item], at: int) -> bool:
    """Whether a year stands as a date: "in 2014", "in June 2014", "since 2012"."""
    before = tokens[at - 1] if at else None
    return before is not None and (
        before.lower in ("in", "since", "from", "during", "of", ",")
        or has(before, "organization-cues:calendar")
        or (at > 1 and before.text.islower() and tokens[at - 2].lower == "in")  # "in early 2010"
        or (before.text[0].isupper() and before.is_of("months"))
    )


def span_years(tokens: Sequence[Item], phrase: Phrase, numbers: dict[str, int]) -> int | None:
    """For how many years a plan is: "five-year plan", "2013-2017", "a programme which outlines a 5-year strategy".

    Args:
        tokens: the sentence.
        phrase: the plan.
        numbers: number words and their values.
    """
    bracketed = _bracketed_span(tokens, phrase)
    for token in [*tokens[max(0, phrase.first - 2) : phrase.stop], *([bracketed] if bracketed else [])]:
        first, last = year_of(token), last_year_of(token)
        if first is not None and last is not None and last >= first:
            return last - first + 1
        if token.lower.endswith("-year"):
            count = token.lower.removesuffix("-year")
            return int(count) if count.isdigit() else numbers.get(count)
    for at in range(phrase.stop, min(len(tokens), phrase.stop + 8)):
        if tokens[at].lower.endswith("-year") and any(has(t, _CUES + "plan-head") for t in tokens[at + 1 : at + 4]):
            count = tokens[at].lower.removesuffix("-year")
            return int(count) if count.isdigit() else numbers.get(count)
        if tokens[at].lower in _CLAUSE:
            break
    return None


def _bracketed_span(tokens: Sequence[Item], phrase: Phrase) -> Item | None:
    """The years in brackets after a name: "National Plan of Action (2011-2015)"; one year is the report's."""
    after = tokens[phrase.stop : phrase.stop + 3]
    if len(after) == 3 and after[0].text == "(" and after[2].text == ")" and last_year_of(after[1]) is not None:
        return after[1] if year_of(after[1]) is not None else None
    return None
