"""A read-only SPARQL endpoint, and a page for every IRI of the graph.

    server.py        the socket, the store on disk, the signals: from the first line to a clean stop
    application.py   the routes
    protocol.py      the SPARQL 1.1 Protocol;  negotiation.py  which format a client wants;  refusal.py  what is refused
    description.py   what the service says of itself
    things.py        linked data: every IRI as a page, Turtle, JSON-LD, N-Triples
    explorer.py      the explorer's page over the graph
    pool.py          the processes that answer, each with a time and a memory that it may use up
    worker.py        such a process;  frames.py  how it is spoken to;  results.py  how it writes an answer
    log.py           a line of JSON for each request
    pages/           the editor

A query runs in a process of its own kind that can be killed: no other way cuts off a query for certain. Nothing is
imported here, so that such a process starts at once.
"""
