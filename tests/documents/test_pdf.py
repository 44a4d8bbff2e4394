"""PDFs made by independent writers: one and two columns, running heads, reports, and files that are none."""

from __future__ import annotations

import html
import importlib.util
import io
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Literal

import pytest
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from tipgraph.documents import Failure, Located, Raw, read_gathered

SENTENCE = "Women from {} were taken to Jordan for domestic work, and the police of the town arrested two recruiters. "
BODY = ["JORDAN (Tier 2)", SENTENCE.format("Iraq") * 9, "PROSECUTION", SENTENCE.format("Egypt") * 7]


def read_pdf(data: bytes, name: str = "tip-2010.pdf") -> list[Located | Failure]:
    """What the readers make of a PDF."""
    return list(read_gathered([Raw(name, name, lambda: data)]))


def flowed(paragraphs: Iterable[str], *, columns: int, head: str = "", justify: Literal[0, 4] = 4) -> bytes:
    """A PDF as a layout program makes it."""
    file = io.BytesIO()
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12, alignment=justify, spaceAfter=6)
    large = ParagraphStyle("large", parent=body, fontName="Times-Bold", fontSize=14, leading=17)
    small = ParagraphStyle("small", parent=body, fontName="Times-Bold")

    def heads(canvas: Canvas, _document: BaseDocTemplate) -> None:
        if head:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(60, 765, head)
            canvas.drawString(300, 30, str(canvas.getPageNumber() + 140))

    width = (letter[0] - 100 - 20 * (columns - 1)) / columns
    frames = [Frame(50 + at * (width + 20), 50, width, 690, showBoundary=0) for at in range(columns)]
    document = BaseDocTemplate(file, pagesize=letter)
    document.addPageTemplates([PageTemplate("page", frames, onPage=heads)])
    parts: list[Flowable] = []
    for text in paragraphs:
        style = large if "(Tier" in text else small if text.isupper() else body
        parts.append(Paragraph(html.escape(text), style))
    document.build(parts)
    return file.getvalue()


def drawn(*lines: str, encryption: StandardEncryption | None = None) -> bytes:
    """A PDF of one page with some lines."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, encrypt=encryption)
    canvas.setFont("Times-Roman", 11)
    for at, line in enumerate(lines):
        canvas.drawString(80, 700 - 14 * at, line)
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("justify", [0, 4])
def test_columns_are_read_one_after_the_other_and_lines_joined(columns: int, justify: Literal[0, 4]) -> None:
    (one,) = read_pdf(flowed(BODY, columns=columns, head="TRAFFICKING IN PERSONS REPORT 2010", justify=justify))

    assert isinstance(one, Located)
    assert one.document.text.split("\n\n") == [part.strip() for part in BODY]
    assert (one.document.country, one.document.year, one.document.id) == ("JOR", 2010, "tip-2010")
    assert one.about.year is not None
    assert one.about.year.where == "running head"


def test_a_word_that_ends_a_line_keeps_the_hyphen_that_is_its_own() -> None:
    lines = [
        "The anti-trafficking unit and the anti-",
        "trafficking court of the country investi-",
        "gated cases, more than were investigated before, of traf-",
        "ficking and labor trafficking in 2009-",
        "2010, and of officials who took bribes from the employers of cooks.",
    ]

    (one,) = read_pdf(drawn("JORDAN (Tier 2)", *lines))

    assert isinstance(one, Located)
    assert one.document.text.split("\n\n")[1] == (
        "The anti-trafficking unit and the anti-trafficking court of the country investigated cases, more than were "
        "investigated before, of trafficking and labor trafficking in 2009-2010, and of officials who took bribes from "
        "the employers of cooks."
    )


def test_a_chapter_is_cut_into_its_countries() -> None:
    several = [
        *BODY,
        *(part.replace("JORDAN", "KUWAIT").replace("Jordan", "Kuwait") for part in BODY),
        "INDEX",
        "Jordan ... 1",
    ]

    jordan, kuwait = read_pdf(flowed(several, columns=2))

    assert isinstance(jordan, Located)
    assert isinstance(kuwait, Located)
    assert (jordan.document.id, kuwait.document.id) == ("tip-2010-jor-2010", "tip-2010-kwt-2010")
    assert kuwait.document.text.endswith("two recruiters.")
    assert jordan.where == "tip-2010.pdf:page 1"


def test_the_heading_of_a_country_nobody_knows_ends_the_one_before() -> None:
    strange = [part.replace("JORDAN", "ATLANTIS").replace("Jordan", "Atlantis") for part in BODY]

    jordan, failure = read_pdf(flowed([*BODY, *strange], columns=2))

    assert isinstance(jordan, Located)
    assert "Atlantis" not in jordan.document.text
    assert isinstance(failure, Failure)
    assert 'the heading "ATLANTIS (Tier 2)" names no country' in failure.found


@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("second", ["KUWAIT (Tier 3)", "DEMOCRATIC REPUBLIC OF THE CONGO: Tier 3"])
def test_a_heading_over_both_columns_parts_them(second: str, *, centred: bool) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=letter)
    for top, heading in ((720, "JORDAN (Tier 2)"), (400, second)):
        canvas.setFont("Times-Bold", 16)
        (canvas.drawCentredString if centred else canvas.drawString)(306 if centred else 54, top, heading)
        canvas.setFont("Times-Roman", 9)
        for at, left in enumerate((54, 318)):
            for row in range(22):
                mark = f"{heading[0]}{at}.{row}"
                canvas.drawString(left, top - 20 - 11 * row, f"{mark} women from Iraq were taken for work to homes")
    canvas.save()

    one, other = read_pdf(file.getvalue())

    for found, letter_of in ((one, "J"), (other, second[0])):
        assert isinstance(found, Located)
        marks = [word for word in found.document.text.split() if word[1:2] in ("0", "1") and word[2:3] == "."]
        assert marks == [f"{letter_of}{at}.{row}" for at in (0, 1) for row in range(22)]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"%PDF-1.7 nothing", "a broken PDF"),
        (flowed(BODY, columns=1)[:2000], "a broken PDF"),
        (drawn("JORDAN (Tier 2)", encryption=StandardEncryption("secret")), "an encrypted PDF"),
        (drawn(), "no text in them"),
        (drawn("A letter to the editor about another thing."), "no country's narrative"),
    ],
)
def test_what_cannot_be_read_fails_with_the_reason(data: bytes, found: str) -> None:
    (failure,) = read_pdf(data)

    assert isinstance(failure, Failure)
    assert found in failure.found


def test_a_report_without_a_year_is_refused() -> None:
    (failure,) = read_pdf(flowed(BODY, columns=1), "report.pdf")

    assert isinstance(failure, Failure)
    assert "no year" in failure.found


@pytest.fixture(scope="module")
def reports() -> ModuleType:
    """The benchmark that makes whole reports."""
    path = Path(__file__).parents[2] / "benchmarks" / "readers.py"
    spec = importlib.util.spec_from_file_location("readers_benchmark", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("rows", [False, True])
def test_a_report_is_cut_into_exactly_its_countries(reports: ModuleType, *, rows: bool) -> None:
    told = reports.narratives(countries=24, words=1100)

    found = reports.read_back(reports.report(told, rows=rows))

    assert reports.faults(told, found) == []
    assert [one.document.country for one in found] == [one.country for one in told]
    reasons = {part.reason for part in found[0].left_out}
    assert reasons == {
        "running heads and page numbers",
        "before the first country",
        "after the end of a country's narrative",
    }


@pytest.mark.parametrize("edges", ["--no-pdf-header-footer", "--print-to-pdf-no-header=false"])
def test_a_page_printed_by_a_browser_is_read_as_the_page(tmp_path: Path, edges: str) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no browser is installed that could print")
    page, printed = tmp_path / "page.html", tmp_path / "tip-2010.pdf"
    long = [BODY[0], *BODY[1:] * 4]
    parts = "".join(
        f"<h2>{p}</h2>" if "(Tier" in p else f"<p><b>{p}</b></p>" if p.isupper() else f"<p>{p}</p>" for p in long
    )
    page.write_text(f"<html><head><title>Report 2010</title></head><body>{parts}</body></html>")
    options = ["--headless", "--no-sandbox", "--disable-gpu", edges, f"--user-data-dir={tmp_path / 'browser'}"]
    command = [browser, *options, f"--print-to-pdf={printed}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)

    (one,) = read_pdf(printed.read_bytes())

    assert isinstance(one, Located)
    assert one.document.text.split("\n\n") == [part.strip() for part in long]


NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
}
ODT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {" ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())} office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
<style:style style:name="Text" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/>
<style:text-properties fo:font-size="9pt" fo:language="en" fo:country="US" fo:hyphenate="true"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="14pt"
 fo:font-weight="bold"/></style:style></office:styles><office:automatic-styles>
<style:style style:name="S" style:family="section"><style:section-properties>
<style:columns fo:column-count="2" fo:column-gap="0.25in"/></style:section-properties>
</style:style></office:automatic-styles><office:body><office:text><text:section text:style-name="S" text:name="s">
{{}}</text:section></office:text></office:body></office:document>"""


def test_a_document_of_libreoffice_in_two_columns_is_read(tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    source = tmp_path / "tip-2010.fodt"
    long = [BODY[0], *BODY[1:] * 3]
    styled = (("Head" if "(Tier" in part or part.isupper() else "Text", part) for part in long)
    body = "".join(f'<text:p text:style-name="{style}">{html.escape(part)}</text:p>' for style, part in styled)
    source.write_text(ODT.format(body), encoding="utf-8")
    command = [office, "--headless", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(source)], check=True, capture_output=True, timeout=180, cwd=tmp_path
    )

    (one,) = read_pdf((tmp_path / "tip-2010.pdf").read_bytes())

    assert isinstance(one, Located)
    assert " ".join(one.document.text.split()) == " ".join(" ".join(long).split())
