"""Every kind of work told in every form in which reports tell a deed, by each kind of doer; what is close is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.extract.test_work_tables import FAMILIES, reading

#: Who does it, as a sentence begins with it, and the name that the fact has.
DOERS = [
    ("The government", "government"),
    ("The Ministry of Justice", "Ministry of Justice"),
    ("IOM", "IOM"),
    ("The NGO Bright Path", "Bright Path"),
    ("The U.S. Embassy", "U.S. Embassy"),
    ("The anti-trafficking unit", "anti-trafficking unit"),
]
#: Who is taught, and the words and the number that the fact has.
TRAINEES = [
    ("40 police officers", "police officers", 40),
    ("120 judges and prosecutors", "judges and prosecutors", 120),
    ("consular staff", "consular staff", None),
    ("25 labor inspectors", "labor inspectors", 25),
    ("more than 300 teachers", "teachers", 300),
    ("peacekeepers", "peacekeepers", None),
    ("35 journalists", "journalists", 35),
]
#: How lessons are told: {w} who gives them, {p} to whom; capital letters begin a sentence.
LESSONS = [
    "{W} trained {p} on victim identification.",
    "{P} were trained by {w} on trafficking.",
    "{W} provided {p} with training on human trafficking.",
    "{W} delivered a two-day workshop on trafficking to {p}.",
    "{W} hosted a workshop on trafficking, which {p} attended.",
    "{P} took part in {w}'s course on trafficking.",
    "{P} received training from {w} on recognizing victims.",
    "{P} were given a course on trafficking by {w}.",
    "The training of {p} by {w} on trafficking continued.",
    "Prosecutions rose with the training of {p} in trafficking cases by {w}.",
    "Trained by {w}, {p} found more victims of trafficking.",
    "{P} trained by {w} found nine victims.",
    "Observers praised the course on trafficking that {w} gave for {p}.",
    "{W} sensitized {p} to trafficking.",
    "{W} drafted guidelines, opened an office, and trained {p} on trafficking.",
    "{W} raided brothels and also held a course on trafficking for {p}.",
    "{W} put {p} through a course on trafficking.",
    "{W} carried out 12 trainings on trafficking for {p}.",
    "There were two workshops on trafficking for {p}, run by {w}.",
    "{W} introduced a module on trafficking into the curriculum for {p}.",
    "{W} made training on trafficking mandatory for {p}.",
    "{W} held a conference at which {p} learned to spot victims of trafficking.",
    "{P} learned from {w} how to detect trafficking.",
    "{W} launched an online course on trafficking, which {p} completed.",
]
#: What is run, its kind, and how many there are.
SERVICES = [
    ("a shelter for women", "shelter", None),
    ("three shelters for children", "shelter", 3),
    ("a 24-hour hotline", "hotline", None),
    ("a reception center for victims", "center", None),
    ("two drop-in centers for street children", "center", 2),
    ("a one-stop crisis center", "center", None),
    ("a telephone help line", "hotline", None),
]
#: How services are told: {w} who runs them, {s} the service, and how it stands.
STANDING = [
    ("{W} operates {s}.", "operating"),
    ("{W} opened {s} in March.", "opened"),
    ("{W} set up {s} with funding from Norway.", "opened"),
    ("{W} identified victims, staffed {s}, and paid for travel.", "operating"),
    ("{S} run by {w} took 40 calls or guests.", "operating"),
    ("Victims turned to {s}, which {w} runs in the capital.", "operating"),
    ("{W} improved victim care, opening {s}.", "opened"),
    ("Victim care improved with the opening of {s} by {w}.", "opened"),
    ("{W} closed {s} for lack of funds.", "closed"),
    ("{W} turned an old school into {s}.", "opened"),
]
LACKING = [
    "There are no {s}.",
    "There were not any {s}.",
    "{S} did not exist.",
    "Men had no access to {s}.",
    "There are neither clinics nor {s}.",
    "The government did not operate any {s}.",
    "{S} remained unavailable.",
]
#: By which media it is made known, the word that the fact has, and the verb in its forms.
MEDIA = [
    ("a radio campaign on trafficking", "campaign", "ran", "running", "run"),
    ("television spots on the dangers of trafficking", "spots", "aired", "airing", "aired"),
    ("20,000 leaflets on trafficking", "leaflets", "handed out", "handing out", "handed out"),
    ("a play about child trafficking", "play", "staged", "staging", "staged"),
    ("billboards on trafficking", "billboards", "erected", "erecting", "erected"),
    ("a photo exhibit on trafficking", "exhibit", "mounted", "mounting", "mounted"),
    ("community dialogues on trafficking", "dialogues", "hosted", "hosting", "hosted"),
]
CAMPAIGNS = [
    "{W} {v} {m}.",
    "{W} met with employers and also {v} {m}.",
    "{M} {b} {p} by {w}.",
    "{W} warned the public, {g} {m}.",
    "{W} informed workers by {g} {m}.",
    "{M}, which {w} {v}, reached thousands of people.",
    "With funding from Norway, {w} {v} {m}.",
    "Prevention was limited to {m} {p} by {w}.",
]
SUMS = [("$120,000", 120_000), ("about $1.5 million", 1_500_000), ("the equivalent of $60,000", 60_000)]
#: Who gets money, as a sentence names it, and as the fact does.
RECEIVERS = [("IOM", "IOM"), ("two NGOs", "two NGOs"), ("the anti-trafficking unit", "anti-trafficking unit")]
FUNDING = [
    "{W} allocated {a} to {r} for victim care.",
    "{W} pays {r} {a} a year for the care of victims.",
    "{W} supported {r} with a grant of {a} for victim services.",
    "{W} funded {r} with {a} for victim care.",
    "{W}'s allocation of {a} to {r} for victim care was late.",
    "{R}, to which {w} gave {a}, assisted victims of trafficking.",
    "{R} received {a} from {w} for victim services.",
]
#: What is close to work against trafficking and is none, or was not done.
NEAR = {
    "training": [
        "The police academy trains 400 recruits each year.",
        "The government trained soldiers in marksmanship.",
        "No training was given to judges.",
        "Judges were given no training on trafficking.",
        "Prosecutors learned about the trafficking case from the newspaper.",
        "The draft plan calls for the training of 200 officials on trafficking.",
        "The government should issue the rules that the law calls for, pay into the fund, and train police.",
        "Victims were given a course in sewing.",
    ],
    "services": [
        "An agency lodged 20 women in a house near the airport.",
        "Police housed 40 migrants in a center for detainees.",
        "Traffickers housed 12 women in a house in Tema.",
        "A massage center that was run by a Thai woman took in 14 girls.",
        "The Ministry of Justice ran three of its own cases.",
        "The government did not turn the school into a shelter.",
    ],
    "campaigns": [
        "Talks with Italy on trafficking began in May.",
        "No victims had benefited from it as of March 2012.",
        "Women received job offers in newspaper advertisements.",
        "Workers received no information on their rights.",
        "The government made parents liable for trafficking.",
        "Peacekeepers were given a lecture on trafficking, financed by the United States.",
    ],
    "funding": [
        "Agencies deposit a bond of $30,000.",
        "The police spent $2 million on patrol boats.",
        "The shelter asked for $20,000 from the government.",
        "The unit received no budget, though it had asked for $50,000.",
        "NGOs obtained $22,000 for 11 victims in civil suits.",
        "A trip to Italy costs victims $5,000.",
    ],
}


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _within(words: str) -> str:
    return "the" + words[3:] if words.startswith("The ") else words


def _stated(family: str, text: str) -> list[str]:
    heading, extract = FAMILIES[family]
    return [str(fact) for fact in extract(reading(heading, text))]


def _faults(family: str, rows: Iterable[tuple[str, list[str]]]) -> list[str]:
    """The sentences that give another number of facts than one, or one without the parts that it must have."""
    return [text for text, parts in rows if not _is_stated(parts, _stated(family, text))]


def _is_stated(parts: list[str], facts: list[str]) -> bool:
    return len(facts) == 1 and all(part.lower() in facts[0].lower() for part in parts)


def _lessons() -> Iterator[tuple[str, list[str]]]:
    for row, form in enumerate(LESSONS):
        for step in range(2):
            doer, name = DOERS[(row + 2 * step) % len(DOERS)]
            people, trainees, number = TRAINEES[(3 * row + 4 * step) % len(TRAINEES)]
            text = form.format(W=doer, w=_within(doer), p=people, P=_capital(people))
            yield text, [f"trainees={trainees!r}", f"number={number}", repr(name)]


def _services() -> Iterator[tuple[str, list[str]]]:
    for row, (form, status) in enumerate(STANDING):
        for step in range(3):
            doer, name = DOERS[(row + 2 * step) % len(DOERS)]
            what, kind, number = SERVICES[(3 * row + 2 * step) % len(SERVICES)]
            text = form.format(W=doer, w=_within(doer), s=what, S=_capital(what))
            yield text, [f"kind={kind!r}", f"number={number}", f"status={status!r}", repr(name)]
    for form in LACKING:
        for what, kind in (("shelters for men", "shelter"), ("hotlines", "hotline"), ("safe houses", "shelter")):
            yield form.format(s=what, S=_capital(what)), [f"kind={kind!r}", "status='lacking'"]


def _campaigns() -> Iterator[tuple[str, list[str]]]:
    for row, form in enumerate(CAMPAIGNS):
        for step in range(3):
            doer, name = DOERS[(row + 2 * step) % len(DOERS)]
            medium, head, past, gerund, participle = MEDIA[(3 * row + 2 * step) % len(MEDIA)]
            be = "was" if medium.startswith("a ") else "were"
            text = form.format(
                W=doer, w=_within(doer), m=medium, M=_capital(medium), v=past, g=gerund, p=participle, b=be
            )
            yield text, [head, repr(name)]


def _grants() -> Iterator[tuple[str, list[str]]]:
    for row, form in enumerate(FUNDING):
        for step, (written, amount) in enumerate(SUMS):
            doer, name = DOERS[(row + 3 * step) % len(DOERS)]
            receiver, recipient = RECEIVERS[(row + step) % len(RECEIVERS)]
            if name in (recipient, "anti-trafficking unit"):
                doer, name = "Norway", "Norway"
            text = form.format(W=doer, w=_within(doer), a=written, r=receiver, R=_capital(receiver))
            yield text, [f"amount={float(amount)}", f"giver={name!r}", f"recipient={recipient!r}"]


def test_lessons_in_every_form() -> None:
    assert _faults("training", _lessons()) == []


def test_services_in_every_form() -> None:
    assert _faults("services", _services()) == []


def test_campaigns_in_every_form() -> None:
    assert _faults("campaigns", _campaigns()) == []


def test_money_in_every_form() -> None:
    assert _faults("funding", _grants()) == []


def test_what_is_close_is_none() -> None:
    assert [(text, found) for family, texts in NEAR.items() for text in texts if (found := _stated(family, text))] == []
