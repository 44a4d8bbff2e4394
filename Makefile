# "make" makes everything that a newcomer needs; "make help" lists the rest.

PYTHON ?= python3
BIN := .venv/bin
COMPILED := .venv-compiled
PAGE := src/tipgraph/explorer/page/explorer.js

.PHONY: output test lint types check compiled bench places ontology web clean help

output: .venv/installed web  ## build output/ from seeds/, and the explorer's page (what "make" does)
	$(BIN)/tipgraph build seeds -o output

test: .venv/installed-test web  ## run the tests
	$(BIN)/python -m pytest -q --numprocesses auto --dist loadfile

lint: .venv/installed-test  ## look for faults of style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed-test  ## check the types
	$(BIN)/mypy

check: lint types test  ## all checks; what CI runs

compiled: $(COMPILED)/installed  ## compile what reads texts (some minutes; needs a C compiler) into .venv-compiled

bench: .venv/installed-test .venv/installed-bench  ## measure words per second, also against spaCy, and where the time goes
	$(BIN)/python benchmarks/stages.py
	$(BIN)/python benchmarks/against_spacy.py

places: .venv/installed-places  ## make the vocabulary's places and currencies again from the packages they come from
	$(BIN)/python scripts/make_places.py
	$(BIN)/python scripts/make_currencies.py

ontology: .venv/installed-docs  ## make the ontology's page, build/ontology.html
	mkdir -p build
	$(BIN)/pylode ontology/tipgraph.ttl -o build/ontology.html 2>build/pylode.log

web: $(PAGE)  ## build the explorer's page (needs Node 20.19 or newer); says so where there is none

$(PAGE): $(shell find web -path web/node_modules -prune -o -type f -print)
	@if command -v npm >/dev/null && node -e \
	'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'; \
	then cd web && npm ci --silent && npm run --silent build; \
	else echo "no Node 20.19 or newer: the explorer's page is not built, and its tests are skipped" >&2; fi

clean:  ## remove what was made, but not output/, which is part of the repository
	rm -rf .venv $(COMPILED) dist build web/node_modules $(dir $(PAGE)) .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## */\t/' | expand -t 12

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(COMPILED)/installed: pyproject.toml scripts/compile_hook.py scripts/for_mypyc.py $(shell find src ontology -name '*.py' -o -name '*.ttl')
	@$(PYTHON) scripts/can_compile.py
	test -x $(COMPILED)/bin/python || $(PYTHON) -m venv $(COMPILED)
	TIPGRAPH_COMPILE=1 $(COMPILED)/bin/python -m pip install --quiet --disable-pip-version-check .
	touch $@

.venv/installed-%: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$*]'
	touch $@
