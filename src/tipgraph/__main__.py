"""``python -m tipgraph``: the same as the command ``tipgraph``."""

import sys

from tipgraph.cli import main

if __name__ == "__main__":
    sys.exit(main())
