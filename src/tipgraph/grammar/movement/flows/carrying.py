"""What a clause takes over from the clauses and sentences before it: "others", "these women", "as are men from ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb
from tipgraph.grammar.movement.clauses.boundaries import Clause
from tipgraph.grammar.movement.flows.continuing import (
    are_exploited_too,
    ends_there,
    follow_agents,
    go_further,
    go_on_acting,
    instead_of_offer,
    leaves_from,
    names_form_first,
    only_says_of,
    says_later,
)
from tipgraph.grammar.movement.flows.gaps import fill_gap
from tipgraph.grammar.movement.flows.same_way import go_same_way, goes_same_way
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.people.groups import Group, joined
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Sentence

#: How many characters may part two sentences that stand side by side.
_NEAR = 4


@dataclass(slots=True)
class Context:
    """What a later clause may carry over from an earlier one."""

    groups: list[Group] = field(default_factory=list)
    frame: Frame | None = None
    #: Where the sentence ends that it is of.
    end: int = 0
    #: The forms of exploitation that the sentence before names, of whomever.
    forms: list[str] = field(default_factory=list)
    #: The country is called a destination and no source, so that those who "migrate for work" come from elsewhere.
    immigration: bool = False
    #: Only a semicolon parts the sentence from the one before, whose verb it may leave out.
    resumes: bool = False

    def told(self, sentence: Sentence) -> Frame | None:
        """What was said of people of whom a sentence may say more; on the government's work, right before."""
        if sentence.area == "profile":
            return self.frame
        beside = sentence.start - self.end < _NEAR
        return self.frame if beside and self.frame is not None and self.frame.found else None

    def keep(self, frames: Sequence[Frame], end: int) -> None:
        """Keep what a sentence that ends at `end` said."""
        self.forms = list(dict.fromkeys(form for frame in frames for form in frame.forms))
        self.frame = next((frame for frame in reversed(frames) if frame.groups), None)
        self.end = end


def carry(frame: Frame, clause: Clause, frames: Sequence[Frame], context: Context) -> None:
    """Fill in what a clause leaves to the clauses before it: forms, people, and where these people went."""
    if clause.relation == "same" and frames:
        _share_predicate(frame, frames[-1])
        return
    earlier = frames[-1] if frames and not only_says_of(frames, clause) else context.frame
    named = CUE + "named-as" in clause.said
    if named and not (frame.groups or context.groups):
        frame.described = False  # of whom, nothing tells
    if frame.described and not frame.groups and (named or any(map(_are_other_ends, clause.chunks[:3]))):
        frame.groups, frame.forms = list(context.groups), frame.forms or list(context.forms)
    if earlier is not None:
        _carry_forms(frame, clause, earlier, earlier.forms if frames else context.forms)
        frame.goes_on = clause.relation == "and" and "exploit" in earlier.verbs
        if not frame.forms and are_exploited_too(frame, clause, earlier):
            frame.forms = list(earlier.forms)  # "are exploited in Spain; others have been found in Italy"
            frame.sectors = frame.sectors or earlier.sectors
    own_people = bool(frame.groups)
    if earlier is not None and not own_people and frame.pronoun and leaves_from(frame, earlier):
        frame.via, frame.origin = list(frame.origin), []  # "cross into Thailand; from Bangkok some are sent to Japan"
    refers = _carry_people(frame, clause, frames, context)
    if earlier is not None and frame.groups and not own_people and frame.destination:
        moved = not frame.via and bool(frame.verbs & {"move", "traffic"})
        frame.taken_on = moved and (not earlier.via or says_later(clause))
        frame.held_in = list(earlier.destination)
    if frames and clause.relation == "contrast" and not own_people and not frame.via and ends_there(frame, frames[-1]):
        frame.via = list(frames[-1].via)  # "transit X to Y, but endure servitude in Y"
    if earlier is not None and (refers or frame.arrival) and not (frame.destination or frame.via or frame.origin):
        # "go to Lebanon; some of them are subjected to ...", "to Senegal, and girls may be exploited there"
        frame.via = list(earlier.via)
        if "transit" in earlier.verbs and not earlier.via:
            frame.verbs |= {"transit"}  # through the country itself
        # "travel to Libya in the hope of reaching Europe; some are sold": on their way
        frame.destination = [code for code in earlier.destination if code not in earlier.hoped]
        if not (frame.destination or frame.via):
            frame.destination = list(earlier.back_from)  # "120 came back from Turkey; all had been prostituted"
        if frame.arrival and not (frame.destination or frame.via):
            frame.destination = list(earlier.promised)  # "with offers of work in Oman; once there, they are ..."
    elif earlier is not None and refers and set(frame.destination) == {UNSPECIFIED} and earlier.destination:
        frame.destination = list(earlier.destination)  # "migrate to Oman and Iran; once abroad, some become victims"
        frame.via = frame.via or list(earlier.via)
    elif earlier is not None and (refers or frame.other_people) and go_further(frame, clause, earlier):
        frame.via = [*earlier.destination, *(code for code in frame.via if code not in earlier.destination)]
    elif frames and refers and frames[-1].described and CUE + "onward" in clause.said:
        frame.verbs |= {"transit"}  # "victims come from Moldova, and many are sent on to Kosovo": from here
    elif earlier is not None and refers and not (frame.via or frame.vulnerable) and ends_there(frame, earlier):
        frame.via = list(earlier.via)  # "transit X en route to Y; some are subjected to forced labor in Y"
        if "transit" in earlier.verbs and not earlier.via:
            frame.verbs |= {"transit"}
    if frames and frame.other_people and not frame.names_places and frames[-1].anaphor and not frames[-1].from_places:
        frame.destination, frame.via = list(frames[-1].destination), list(frames[-1].via)  # "some beg, others steal"
    if earlier is not None and not own_people and goes_same_way(frame, clause.chunks, earlier):
        go_same_way(frame, earlier)
    if frames and frame.pronoun:
        instead_of_offer(frame, frames[-1])
    if earlier is not None and earlier.agent and earlier.destination and go_on_acting(frame, clause):
        follow_agents(frame, earlier)
    if frames and clause.relation == "contrast" and own_people and _went_abroad(frames[-1]) and _are_theirs(frame):
        frame.destination = [UNSPECIFIED]  # "men who migrate abroad are forced to work, while women may be sold"
    if earlier is not None and refers and frame.verbs == {"move"} and not (frame.forms or frame.sectors):
        frame.forms = list(earlier.forms)  # "are forced into prostitution; some of these women are moved on to Spain"
    compatriots = _of_agents(clause) if frame.same_origins else ()
    if frame.same_origins and (compatriots or context.groups):
        frame.groups = frame.groups or [Group(("persons",))]  # "their compatriots"
        origins = compatriots or joined((), *(g.origins for g in context.groups))
        if earlier is not None and len(origins) == 1 < len(earlier.destination):
            origins = tuple(earlier.destination)  # "are sent to Mali and Gabon; children from these countries ..."
        frame.groups = [replace(g, origins=g.origins or origins) for g in frame.groups]
    unnamed = not (frame.origin or any(g.origins for g in frame.groups))
    if context.immigration and "travel" in frame.verbs and unnamed and not _exploit_others(clause):
        frame.groups = [replace(g, origins=(UNSPECIFIED,)) for g in frame.groups]


def _of_agents(clause: Clause) -> tuple[str, ...]:
    """Where those are from who act in a clause, whose compatriots are told of: "[Nigerian] gangs exploit"."""
    tags = (tag for c in clause.chunks if isinstance(c, Mark) and c.has("agent") for tag in sorted(c.tags))
    return tuple(tag.removeprefix("places:") for tag in tags if tag.startswith("places:"))


def _exploit_others(clause: Clause) -> bool:
    """Whether those who travel are they who act: "European men travel to X to exploit children"."""
    return any(isinstance(c, Verb) and c.kind == "exploit" and c.voice == "active" for c in clause.chunks)


def _went_abroad(earlier: Frame) -> bool:
    """Whether a clause is about people who went abroad by themselves, wherever that is."""
    return earlier.destination == [UNSPECIFIED] and bool(earlier.verbs & {"travel"} or earlier.left)


def _are_theirs(frame: Frame) -> bool:
    """Whether people of no origin and no place of their own are exploited."""
    places = frame.destination or frame.via or frame.origin or any(g.origins for g in frame.groups)
    return bool(frame.verbs & {"exploit", "traffic", "move"}) and not places


def _are_other_ends(chunk: Chunk) -> bool:
    """Whether more ends of the way just told follow: "[other destinations] include Oman"."""
    return isinstance(chunk, Places) and chunk.has("role-destination")


def _share_predicate(frame: Frame, last: Frame) -> None:
    """ "Nigerian women are exploited in Italy, as are women from Albania": the same is said of others."""
    frame.verbs, frame.possible, frame.vulnerable = last.verbs, last.possible, last.vulnerable
    frame.denied, frame.agent, frame.infinitive = last.denied, last.agent, last.infinitive
    frame.sectors, frame.sectors_apart, frame.venue_only = last.sectors, last.sectors_apart, last.venue_only
    frame.forms = list(last.forms)
    frame.destination = frame.destination or list(last.destination)
    frame.start = min(frame.start, last.start)


def _carry_forms(frame: Frame, clause: Clause, earlier: Frame, forms: Sequence[str]) -> None:
    """The forms that "the same purpose" stands for, and those that the jobs of people name who then are exploited."""
    specific = set(frame.forms) - {"unspecified"}
    if frame.same_purpose and forms and not names_form_first(clause):
        # "are taken to Kenya for similar purposes and forced to engage in crime": for all of it
        frame.forms = list(dict.fromkeys([*forms, *(form for form in frame.forms if form != "unspecified")]))
        frame.sectors = frame.sectors or earlier.sectors
        frame.sectors_apart = frame.sectors_apart or earlier.sectors_apart
    went = not earlier.verbs - {"travel", "live", "endure"}
    goes_on = clause.relation == "contrast" or not frame.groups
    if frame.anaphor and goes_on and went and (frame.named_victims or specific == {"labor"}):
        # "come for jobs in domestic service, but some become victims": the jobs are the form
        frame.forms = list(dict.fromkeys([*(form for form in earlier.forms if form != "unspecified"), *frame.forms]))
        frame.sectors = frame.sectors or earlier.sectors


def _carry_people(frame: Frame, clause: Clause, frames: Sequence[Frame], context: Context) -> bool:
    """Fill in who, and say whether the clause speaks of the very people named before."""
    unnamed = not any(g.origins for g in frame.groups)
    refers = frame.anaphor and frame.named_victims and unnamed and not frame.origin
    if frame.pointing or (refers and not _names_first(clause)):
        if not context.groups:
            return False
        if all(g.victims == ("persons",) for g in frame.groups):
            frame.groups = list(context.groups)
        else:  # "these women": of the origins of those named before
            origins = tuple(dict.fromkeys(o for g in context.groups for o in g.origins))
            frame.groups = [replace(g, origins=origins) for g in frame.groups]
        if frames and clause.relation == "and" and frame.forms and not (frame.verbs or frame.copula):
            fill_gap(frame, clause, frames[-1])  # "and women among them to prostitution"
        return True
    if frame.groups:
        last = frames[-1] if frames else context.frame if context.resumes else None
        if unnamed and context.groups and _says_who(clause):
            origins = tuple(dict.fromkeys(o for g in context.groups for o in g.origins))
            frame.groups = [replace(g, origins=origins) for g in frame.groups]
            return True
        gapped = clause.relation == "and" if frames else _opens_with_people(clause)
        if last is not None and gapped and not (frame.verbs - {"live"} or (frame.copula and last.groups)):
            fill_gap(frame, clause, last)
        return False
    if (frame.anaphor or frame.pronoun) and context.groups:
        frame.groups = list(context.groups)
        return frame.anaphor and not frame.other_people
    last = frames[-1] if frames else None
    if frame.verbs == {"occur"} and any(isinstance(c, Form) for c in clause.chunks[:3]):
        return False  # "forced labor is found in mining": of whomever
    if clause.relation in ("and", "contrast", "where") and last is not None and (frame.verbs or frame.via):
        frame.groups = with_origin(last)
    return False


def _names_first(clause: Clause) -> bool:
    """Whether a pronoun stands for the people of its own clause: "[victims] say that they were exploited"."""
    first = next((c for c in clause.chunks if isinstance(c, People) or c.has("anaphor", "demonstrative")), None)
    return isinstance(first, People) and first.has_victims and not first.has("demonstrative")


def _says_who(clause: Clause) -> bool:
    """Whether a clause says who those are that were named before: "[Most are] women"."""
    first, second = (*clause.chunks[:2], None)[:2]
    told = isinstance(first, Mark) and first.has("anaphor") and not first.has("agent")  # not "most traffickers are"
    return told and isinstance(second, Mark) and second.has("copula")


def _opens_with_people(clause: Clause) -> bool:
    """Whether a clause begins with its people: "and [men] for labor to Russia"."""
    first = next((c for c in clause.chunks if not (isinstance(c, Mark) and c.has("and"))), None)
    return isinstance(first, People)


def with_origin(frame: Frame) -> list[Group]:
    """The people of a frame, with where the frame says they are from."""
    origin = tuple(frame.origin)
    return [replace(g, origins=origin) if origin and g.origins in ((), (UNSPECIFIED,)) else g for g in frame.groups]
