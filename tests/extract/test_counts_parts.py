"""Parts of numbers by what is told of them, whatever the verb; and the numbers that are parts of nothing counted."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
#: A part is marked "<" and has the value of its whole behind.
STATED = [
    # what those counted did or met with before
    ("Caritas assisted 84 victims, 36 of whom had come back from Spain, 21 from Malta, and six from Egypt.",
     ["victims_assisted 84", "victims_assisted 36 < 84", "victims_assisted 21 < 84", "victims_assisted 6 < 84"]),
    ("Police identified 70 victims, of whom 33 had worked on farms and 20 in restaurants.",
     ["victims_identified 70", "victims_identified 33 < 70", "victims_identified 20 < 70"]),
    ("Police identified 70 victims, of whom 22 were minors and 30 had been sold by relatives.",
     ["victims_identified 70", "victims_identified 22 < 70", "victims_identified 30 < 70"]),
    ("Police identified 52 victims. Thirty came from Benin and 22 from Togo.",
     ["victims_identified 52", "victims_identified 30 < 52", "victims_identified 22 < 52"]),
    ("The bureau investigated 90 complaints, 41 of which were lodged by domestic workers.",
     ["investigations 90", "investigations 41 < 90"]),
    ("Prosecutors opened 30 cases, including ten that arose from one raid.",
     ["investigations 30", "investigations 10 < 30"]),
    ("A shelter housed 64 women, 12 of them ill with tuberculosis and two of them over 60.",
     ["victims_assisted 64", "victims_assisted 12 < 64", "victims_assisted 2 < 64"]),
    # those to whom a deed was done, by its participle alone
    ("Eleven of those convicted had sold men to farms abroad.", ["convictions 11"]),
    ("Of those arrested, nine were women.", ["arrests 9"]),
    ("Seven of the victims identified came from Togo.", ["victims_identified 7"]),
    ("Police arrested 20 men. Three of those arrested had worked for the city.", ["arrests 20", "arrests 3 < 20"]),
    # no parts: what came of them, and what is none of them
    ("Police investigated 30 cases, of which 12 went to trial and two were closed.",
     ["investigations 30", "prosecutions 12 < 30"]),
    ("Police initiated three cases, two of which proved on inquiry not to be trafficking.", ["investigations 3"]),
    ("Courts convicted nine men, of whom two received fines.", ["convictions 9"]),
    ("Police identified 52 victims, none of whom were men.", ["victims_identified 52"]),
    ("Police identified 31 victims, 19 of whom agreed to testify.", ["victims_identified 31"]),
    ("Courts convicted 14 traffickers, of whom nine appealed.", ["convictions 14"]),
    ("A hotline received 800 calls, none of them treated as a report of trafficking.", []),
    ("NGOs assisted 30 girls. Councils operated seven shelters, although two of these, in the north, were closed.",
     ["victims_assisted 30"]),
    ("NGOs assisted 30 girls. They ran nine centers, of which three were new.", ["victims_assisted 30"]),
    ("Of those trained, nine had worked for the city.", []),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_parts_by_what_is_told_of_them(text: str, expected: list[str]) -> None:
    found = [noted(one) + (f" < {one.part_of.value}" if one.part_of is not None else "") for one in counts(text)]
    assert sorted(found) == sorted(expected)
