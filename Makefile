# "make" makes everything that a newcomer needs; "make help" lists the rest.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: output test lint types check bench places web clean help

output: .venv/installed  ## build output/ from seeds/ (what "make" does)
	$(BIN)/tipgraph build seeds -o output

test: .venv/installed-test  ## run the tests
	$(BIN)/python -m pytest -q

lint: .venv/installed-test  ## look for faults of style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed-test  ## check the types
	$(BIN)/mypy

check: lint types test  ## all checks; what CI runs

bench: .venv/installed-test  ## measure words per second and where the time goes
	$(BIN)/python benchmarks/stages.py

places: .venv/installed-places  ## make the vocabulary's places again from the packages they come from
	$(BIN)/python scripts/make_places.py

web:  ## build the explorer's page (needs Node 20.19+); says so where there is none
	@if command -v npm >/dev/null; then cd web && npm ci --silent && npm run --silent build; \
	else echo "no Node: the explorer's page is not built, and its tests are skipped" >&2; fi

clean:  ## remove what was made, but not output/, which is part of the repository
	rm -rf .venv dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## */\t/' | expand -t 12

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/installed-%: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$*]'
	touch $@
