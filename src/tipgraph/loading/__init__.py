"""The graph into other triple stores, graph by graph, over HTTP.

graph -> plan (which graphs, in the light of what the store has) -> a transport -> a check of the counts

addresses.py   where a store takes data, updates and queries
requests.py    HTTP with credentials and retries
transports.py  the Graph Store Protocol, or SPARQL Update
load.py        the whole graph, what has changed, or a document less
"""

from __future__ import annotations

from tipgraph.loading.addresses import Addresses, addresses_of
from tipgraph.loading.load import Loaded, drop, load
from tipgraph.loading.requests import Client
from tipgraph.loading.transports import Remote

__all__ = ["Addresses", "Client", "Loaded", "Remote", "addresses_of", "drop", "load"]
