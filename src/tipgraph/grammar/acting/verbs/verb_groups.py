"""A verb with its helpers: in which form it stands, and whether the text says that it was done."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.group import Form, Status, VerbGroup
from tipgraph.grammar.acting.verbs.leads import is_fronted, lead_of
from tipgraph.grammar.function_words import (
    AUXILIARIES,
    BE,
    COPULAS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
)
from tipgraph.grammar.tokens import has
from tipgraph.grammar.unreal import NEARLY, is_in_doubt, is_of_none, is_unreal
from tipgraph.grammar.verbs import FAR, before, is_of_deed, is_past, is_past_participle, is_plain, is_verb
from tipgraph.reading import Item

_CUES = "act-cues:"
_UNREAL = MODALS | {"cannot"}
_NOT = frozenset({"not", "never"})
_WAS = frozenset({"was", "were", "been"})
#: How many words may name those with whom somebody works: "worked with | the Red Cross and UNICEF | to train".
_PARTNERS = 16
#: How many words behind "sent" those who are sent may stand.
_STAFF = 5


def group_of(tokens: Sequence[Item], at: int) -> VerbGroup | None:
    """The verb at a token with its helpers; None where the token is no verb there."""
    token = tokens[at]
    if not token.text.islower():
        return None
    if token.lower.endswith("ing"):
        return _gerund(tokens, at)
    if (at and tokens[at - 1].lower in NEARLY) or is_in_doubt(tokens, at):
        return VerbGroup(at, at, Form.ACTIVE, Status.UNREAL, False)  # "nearly closed the shelter"
    back = before(tokens, at)
    if is_of_none(tokens, at):
        return VerbGroup(at, at, Form.ACTIVE, Status.NOT_DONE, False)
    denied = back >= 0 and (tokens[back].lower in _NOT or tokens[back].lower == "neither")
    never = back if denied else at
    if denied:
        back = before(tokens, back)
    helper = tokens[back].lower if back >= 0 else ""
    if helper in _UNREAL:
        return VerbGroup(back, at, Form.ACTIVE, Status.UNREAL, True)
    if helper in DO and (has(token, _CUES + "unchanging") or not is_past(token)):
        return VerbGroup(back, at, Form.ACTIVE, Status.NOT_DONE if denied else Status.DONE, True)
    if helper == "having" and is_past_participle(token):
        if is_fronted(tokens, back):  # "Having trained 60 officers, the academy"
            return VerbGroup(back, at, Form.ACTIVE, Status.DONE, True)
        outer = _gerund(tokens, back)  # "reported having inspected"
        return VerbGroup(outer.first, at, Form.ACTIVE, outer.status, True) if outer is not None else None
    if helper == "to":
        return _infinitive(tokens, at, back)
    if back >= 0 and has(tokens[back], _CUES + "helps") and is_of_deed(token) and is_plain(token):
        outer = group_of(tokens, back)  # "helped | repatriate"
        return VerbGroup(outer.first, at, outer.form, outer.status, True) if outer is not None else None
    if helper in BE and is_past_participle(token):
        return _passive(tokens, at, back, denied)
    if helper in HAVE and is_past_participle(token):
        if is_unreal(tokens, at):
            return VerbGroup(back, at, Form.ACTIVE, Status.UNREAL, True)  # "would have trained"
        return VerbGroup(back, at, Form.ACTIVE, Status.NOT_DONE if denied else Status.DONE, True)
    if denied or helper in BE:
        told = Status.NOT_DONE if denied and is_past(token) else Status.UNREAL
        return VerbGroup(never, at, Form.ACTIVE, told, False)
    return VerbGroup(at, at, Form.ACTIVE, Status.DONE, False)


def _passive(tokens: Sequence[Item], at: int, back: int, denied: bool) -> VerbGroup:
    """ "was trained", "have not been trained", "is to be trained"."""
    first = back
    earlier = before(tokens, back)
    if tokens[back].lower in ("been", "be", "being"):
        if earlier >= 0 and tokens[earlier].lower in _NOT:
            denied, earlier = True, before(tokens, earlier)
        helper = tokens[earlier].lower if earlier >= 0 else ""
        if helper == "to" and earlier > 1 and tokens[earlier - 1].lower == "yet" and tokens[earlier - 2].lower in HAVE:
            return VerbGroup(earlier - 2, at, Form.PASSIVE, Status.NOT_DONE, True)  # "has yet to be approved"
        if tokens[back].lower == "been" and helper in HAVE and not is_unreal(tokens, at):
            return VerbGroup(earlier, at, Form.PASSIVE, Status.NOT_DONE if denied else Status.DONE, True)
        return VerbGroup(first, at, Form.PASSIVE, Status.UNREAL, True)
    return VerbGroup(first, at, Form.PASSIVE, Status.NOT_DONE if denied else Status.DONE, True)


def _infinitive(tokens: Sequence[Item], at: int, to: int) -> VerbGroup:
    """ "continued to train", "failed to train", "has yet to train"; of any other infinitive nothing is said."""
    governor = before(tokens, to)
    if governor < 0:
        return VerbGroup(to, at, Form.ACTIVE, Status.UNREAL, True)
    token = tokens[governor]
    if tokens[to - 1].lower == "yet" and token.lower in HAVE:
        return VerbGroup(governor, at, Form.ACTIVE, Status.NOT_DONE, True)
    if has(token, _CUES + "goes-on", _CUES + "fails", _CUES + "helps"):
        outer = group_of(tokens, governor)
        if outer is not None and outer.form is Form.ACTIVE and outer.status is not Status.UNREAL:
            denied = (outer.status is Status.NOT_DONE) != has(token, _CUES + "fails")
            return VerbGroup(outer.first, at, Form.ACTIVE, Status.NOT_DONE if denied else Status.DONE, True)
    if has(token, _CUES + "able", _CUES + "unable"):
        return _ability(tokens, at, governor)
    if has(token, _CUES + "joins"):
        outer = group_of(tokens, governor)
        if outer is not None and outer.form is Form.ACTIVE and outer.status is Status.DONE:
            return VerbGroup(outer.first, at, Form.ACTIVE, Status.DONE, True)  # "IOM and two charities coordinated to"
    joint = _joint_work(tokens, to) or _means_used(tokens, to)
    if joint is not None:
        return VerbGroup(joint.first, at, Form.ACTIVE, Status.DONE, True)
    return VerbGroup(to, at, Form.ACTIVE, Status.UNREAL, True)


def _ability(tokens: Sequence[Item], at: int, able: int) -> VerbGroup:
    """ "Was able to | train": done; "was unable to", "were not able to": not done; "is able to" tells of no deed."""
    helper = before(tokens, able)
    denied = has(tokens[able], _CUES + "unable")
    if helper >= 0 and tokens[helper].lower in _NOT:
        denied, helper = not denied, before(tokens, helper)
    told = helper >= 0 and tokens[helper].lower in _WAS and not is_unreal(tokens, helper)
    status = (Status.NOT_DONE if denied else Status.DONE) if told else Status.UNREAL
    if told and tokens[helper].lower == "been":
        helper = before(tokens, helper)
    return VerbGroup(max(helper, 0), at, Form.ACTIVE, status, True)


def _means_used(tokens: Sequence[Item], to: int) -> VerbGroup | None:
    """The verb of using something to do another thing: "used the grant to | train"."""
    for at in range(to - 1, max(0, to - _PARTNERS), -1):
        if tokens[at].text in (",", ";", ":") or tokens[at].lower in RELATIVES:
            return None
        if is_verb(tokens[at]):
            # "sent volunteers to villages | to warn parents"
            sent = has(tokens[at], "light-verbs:sends") and has(tokens[to + 1], "light-verbs:tells")
            sent = sent and any(has(word, _CUES + "staff") for word in tokens[at + 1 : at + _STAFF])
            group = group_of(tokens, at) if sent or has(tokens[at], _CUES + "uses") else None
            done = group is not None and group.form is Form.ACTIVE and group.status is Status.DONE
            return group if done else None
    return None


def _joint_work(tokens: Sequence[Item], to: int) -> VerbGroup | None:
    """The verb of working together with somebody to do something: "worked closely | with IOM to | train"."""
    for at in range(to - 1, max(0, to - _PARTNERS), -1):
        token = tokens[at]
        if token.text in (";", ":") or token.lower in RELATIVES or is_verb(token):
            return None
        if token.lower == "with":
            verb = before(tokens, at)
            group = group_of(tokens, verb) if verb >= 0 and has(tokens[verb], _CUES + "works-with") else None
            done = group is not None and group.form is Form.ACTIVE and group.status is Status.DONE
            return group if done else None
    return None


def _gerund(tokens: Sequence[Item], at: int) -> VerbGroup | None:
    """ "reported identifying", "began training", "was investigating"; any other gerund tells of no deed."""
    governor = before(tokens, at)
    if governor < 0:
        return None
    token = tokens[governor]
    if token.text == ",":
        return _accompanying(tokens, at, governor)
    if token.lower in ("and", "or"):
        return _joined_gerund(tokens, at, governor)
    if lead_of(tokens, at) >= 0:
        return _led_in(tokens, at, governor)
    if token.lower == "in" and governor and has(tokens[governor - 1], _CUES + "succeeds"):
        outer = group_of(tokens, governor - 1)  # "succeeded in | training"
        known = outer is not None and outer.form is Form.ACTIVE
        return VerbGroup(outer.first, at, Form.ACTIVE, outer.status, True) if outer is not None and known else None
    if has(token, _CUES + "tells-of", _CUES + "goes-on"):
        outer = group_of(tokens, governor)
        if outer is not None and outer.form is Form.ACTIVE and outer.status is Status.DONE:
            return VerbGroup(outer.first, at, Form.ACTIVE, Status.DONE, True)
    if token.lower in COPULAS and has(tokens[at], "act-verbs:investigated"):
        return VerbGroup(governor, at, Form.ACTIVE, Status.DONE, True)
    return None


def _joined_gerund(tokens: Sequence[Item], at: int, joint: int) -> VerbGroup | None:
    """ "Reported identifying and | assisting", "reported opening 20 cases and | prosecuting": as the gerund before."""
    for earlier in range(joint - 1, max(-1, joint - FAR), -1):
        token = tokens[earlier]
        if token.text in (";", ":") or token.lower in RELATIVES:
            return None
        if (is_of_deed(token) or has(token, _CUES + "teaching")) and token.text.islower():
            group = group_of(tokens, earlier) if token.lower.endswith("ing") else None
            return VerbGroup(at, at, Form.ACTIVE, group.status, True) if group is not None else None
        if is_verb(token):
            return None
    return None


def _led_in(tokens: Sequence[Item], at: int, by: int) -> VerbGroup | None:
    """ "Fought trafficking by | training 200 officers", "opened a shelter after | training": done as the verb before.

    What opens a clause was done: its subject follows.
    """
    told = Status.NOT_DONE if tokens[by].lower == "without" else Status.DONE
    if is_fronted(tokens, lead_of(tokens, at)):
        return VerbGroup(at, at, Form.ACTIVE, told, True)
    apart = tokens[by - 1].lower == "including"  # "took steps to fight it, including by | training"
    for earlier in range(by - 1, max(-1, by - FAR), -1):
        token = tokens[earlier]
        aim = token.lower == "to" and not apart and not has(tokens[earlier - 1], _CUES + "adds")
        if token.text in (";", ":") or token.lower in RELATIVES | MODALS | _NOT or aim:
            return None
        if is_verb(token) and not token.lower.endswith("ing"):
            group = group_of(tokens, earlier)
            done = group is not None and group.form is Form.ACTIVE and group.status is Status.DONE
            return VerbGroup(at, at, Form.ACTIVE, told, True) if done else None
    return None


def _accompanying(tokens: Sequence[Item], at: int, comma: int) -> VerbGroup | None:
    """ "Raided a bar, | rescuing | 14 girls": done where the verb before is; of "for finding, | aiding" nothing is."""
    if tokens[comma - 1].lower.endswith("ing") and is_of_deed(tokens[comma - 1]):
        listed = group_of(tokens, comma - 1)
        return VerbGroup(at, at, Form.ACTIVE, listed.status, True) if listed is not None else None
    for earlier in range(comma - 1, max(-1, comma - FAR), -1):
        token = tokens[earlier]
        if token.text in (";", ":") or token.lower in RELATIVES:
            return None
        if is_verb(token) and token.lower not in AUXILIARIES and not token.lower.endswith("ing"):
            group = group_of(tokens, earlier)
            done = group is not None and group.form is Form.ACTIVE and group.status is Status.DONE
            return VerbGroup(at, at, Form.ACTIVE, Status.DONE, True) if done else None
    return None


def is_finite(tokens: Sequence[Item], group: VerbGroup) -> bool:
    """Whether a verb without helpers may be the verb of a statement rather than a noun or an adjective."""
    behind = tokens[group.at - 1] if group.at else None
    noun = behind is not None and (behind.lower in DETERMINERS | PREPOSITIONS or behind.text == "-")
    return group.helped or not noun
