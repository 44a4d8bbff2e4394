"""What is done to people: victims harmed, held, or sent away without their due; suspects let go."""

from __future__ import annotations

from itertools import pairwise

from tipgraph.grammar.judging.deed import Deed
from tipgraph.grammar.judging.denials import EFFORT, PLACE, SHORTFALL
from tipgraph.grammar.judging.judged_words import some_have
from tipgraph.grammar.judging.objects import closes, is_crime, is_victim


def of_letting_go(deed: Deed) -> str | None:
    """Suspects let go, which is a shortfall where nobody tried them, else neither; licenses taken away."""
    if "revokes" in deed.codes and some_have(deed.undergoing, "license"):
        whose = next((at for at, word in enumerate(deed.undergoing) if word.lower in ("of", "for", "from")), 0)
        if whose and not some_have(deed.undergoing[whose:], "hirer"):
            return ""  # "withdrew the licenses of | taxi drivers"
        helpers = some_have(deed.undergoing, "protection") or some_have(deed.undergoing, "patient")
        return EFFORT if deed.clause.actor != "outsider" and not helpers else ""
    if "lets" in deed.codes and _let_away(deed):
        return deed.lack
    if "frees" not in deed.codes or not some_have(deed.undergoing, "suspect"):
        return None
    untried = any(
        word.lower == "without" and not following.codes.isdisjoint(("prosecution", "charge"))
        for word, following in pairwise(deed.words[deed.main :])
    )
    return deed.lack if untried else ""


def _let_away(deed: Deed) -> bool:
    """Whether suspects are let go: "let | defendants go free", but not "permitted NGOs to visit suspects off duty"."""
    people = deed.undergoing
    whom = next((at for at, word in enumerate(people) if not word.codes.isdisjoint(("suspect", "offender"))), -1)
    led = whom >= 0 and (deed.passive or all(word.lower != "to" for word in people[:whom]))
    return led and some_have(deed.objects if deed.passive else people[whom + 1 :], "away")


def of_holding(deed: Deed) -> str | None:
    """People held by officials or put out, a shortfall; those who exploit them hold them too: "held in a brothel"."""
    verb = deed.words[deed.main]
    out = "gets-rid" in verb.codes
    if not deed.passive or deed.clause.actor != "patient" or not (out or verb.head == "held"):
        return None
    behind = deed.words[deed.main : deed.main + PLACE]
    if out:
        by = next((at for at, word in enumerate(behind) if word.tail == "by"), PLACE)
        if some_have(behind[by:], "outsider"):
            return ""
        place = next((at for at, word in enumerate(behind) if "outside" in word.codes), 0)
        if any(word.lower == "near" for word in behind[:place]):
            return ""  # "were left | near the border with relatives"
        return SHORTFALL if place and not some_have(behind[:place], "protection") else None
    if any(word.lower == "request" for word in behind):
        return ""  # "were held there at their own request"
    official = some_have(behind, "prison") or some_have(behind, "actor")
    cared = some_have(deed.objects, "protection") or some_have(deed.subject, "anyone")
    return SHORTFALL if official and not cared else ""


def of_deprived(deed: Deed) -> str | None:
    """Victims who did not get first what they should: "were sent home without having been offered permits"."""
    if deed.clause.actor != "patient":
        return None
    for at, word in enumerate(deed.words[deed.main : -1], deed.main + 1):
        if word.lower == "without" and deed.words[at].head in ("being", "having"):
            return SHORTFALL if some_have(deed.words[at : at + 4], "due") else None
    return None


def of_harm(deed: Deed) -> str | None:
    """What is done to victims: "victims were deported", "jailed victims"."""
    if "harm" not in deed.codes:
        return None
    if deed.passive:
        suffers = deed.clause.actor == "patient" and not some_have(deed.subject, "anyone")
    else:
        suffers = any(is_victim(word) and not closes(deed.objects, word) for word in deed.objects)
        suffers = suffers and not is_crime(deed.objects)
    if suffers:
        return SHORTFALL
    return "" if some_have(deed.undergoing, "bystander") else None
