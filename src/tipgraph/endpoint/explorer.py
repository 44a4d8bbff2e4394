"""The explorer's page over the graph that is served.

Its files are made when somebody first asks for one: a server that only answers queries need not pay for them. They are
those of ``tipgraph export --format site``, with the Content-Security-Policy as a header as well.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response

from tipgraph.errors import TipgraphError
from tipgraph.explorer import POLICY, page_is_built, write_site

HOME = "/explorer/"
_HEADERS = {"Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'", "Cache-Control": "no-cache"}


class Explorer:
    """The page of a graph, in a folder that is there as long as the server.

    Args:
        graph: a build's folder or a graph file, as ``write_site`` takes it.
        folder: where the page is written; it need not be there yet.
    """

    def __init__(self, graph: Path, folder: Path) -> None:
        self.graph = graph
        self.folder = folder
        self._making = asyncio.Lock()

    async def home(self, _: Request) -> Response:
        """Where a person begins: the page where it was built, else the editor."""
        return RedirectResponse(HOME if page_is_built() else "/editor")

    async def respond(self, request: Request) -> Response:
        """One file of the page."""
        if not page_is_built():
            told = 'The explorer\'s page was not built: "make web", which needs Node, builds it.\n'
            return PlainTextResponse(told, status_code=404)
        async with self._making:
            try:
                if not self.folder.is_dir():
                    await asyncio.to_thread(write_site, self.graph, self.folder)
            except TipgraphError as fault:
                return PlainTextResponse(f"{fault}\n", status_code=500)
        file = (self.folder / (request.path_params["name"] or "index.html")).resolve()
        if not file.is_relative_to(self.folder.resolve()) or not file.is_file():
            return Response(status_code=404)
        return FileResponse(file, headers=_HEADERS)
