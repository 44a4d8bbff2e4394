"""Make ``outlines.json`` again from the package that it comes from.

    pip download --no-deps geopandas==0.14.4
    python -m tipgraph.routes.pictures.make_outlines geopandas-0.14.4-py3-none-any.whl

The last GeoPandas whose wheel carries a map of the world: Natural Earth's countries at 1:110 million, in the public
domain. Only their outlines are taken, to a hundredth of a degree.

See: https://www.naturalearthdata.com/about/terms-of-use/ and the "ESRI Shapefile Technical Description" of July 1998.
"""

from __future__ import annotations

import json
import struct
import sys
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

FILE = Path(__file__).with_name("outlines.json")
SOURCE = "Natural Earth, countries at 1:110 million (public domain), as in the wheel of GeoPandas 0.14.4"
_MEMBER = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres.shp"
_HEADER, _POLYGON = 100, 5


def rings(data: bytes) -> Iterator[list[tuple[float, float]]]:
    """The rings of all polygons of a shapefile, as longitudes and latitudes in degrees."""
    at = _HEADER
    while at < len(data):
        # A record tells its length in words of 16 bits, in big-endian order; what is in it is little-endian.
        (words,) = struct.unpack_from(">i", data, at + 4)
        at += 8
        kind, parts, points = struct.unpack_from("<i32xii", data, at)
        if kind == _POLYGON:
            first = at + 44 + 4 * parts
            begins = [*struct.unpack_from(f"<{parts}i", data, at + 44), points]
            numbers = struct.unpack_from(f"<{2 * points}d", data, first)
            places = list(zip(numbers[::2], numbers[1::2], strict=True))
            for begin, end in pairwise(begins):
                yield places[begin:end]
        at += 2 * words


def main(wheel: Path) -> None:
    """Write the outlines that a wheel of GeoPandas carries."""
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(_MEMBER)
    outlines = [[[round(x, 2), round(y, 2)] for x, y in ring] for ring in rings(data)]
    lines = ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in outlines)
    FILE.write_text(f'{{"source": {json.dumps(SOURCE)},\n"rings": [\n{lines}\n]}}\n', encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
