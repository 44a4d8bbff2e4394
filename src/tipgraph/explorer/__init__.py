"""The explorer: one page that shows what the graph states, for any static host and for opening as a file.

    graph -> questions -> data (core, and a slice for each country) -> scripts -> a site

    questions.py  what the page asks of a graph: the named queries, and those in queries/
    claims.py     the rows of a query, gathered claim by claim
    core.py       what the page needs at once: documents, places, flows, roles, tiers, names to search
    slices.py     what it needs for one country: the texts, and all other claims
    report.py     what the check of the graph found
    scripts.py    a value as a script that a page may load from a file
    page.py       the built page, its index.html, and its Content-Security-Policy
    site.py       all of it as a folder, or file by file for a server

The page's source is in ``web/``; ``make web`` builds it into ``page/``, which the wheel carries where it was built.
"""

from __future__ import annotations

from tipgraph.explorer.page import POLICY, page_is_built
from tipgraph.explorer.report import findings
from tipgraph.explorer.site import site_files, write_site

__all__ = ["POLICY", "findings", "page_is_built", "site_files", "write_site"]
