"""``python -m tipgraph``: the same as the command ``tipgraph``."""

import sys

from tipgraph.cli import main

sys.exit(main())
