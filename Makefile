# Needs Python 3.11 or newer and make; everything else is installed into .venv.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

# The first Python that is new enough and can make environments; PYTHON=... chooses another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$p"; break; }; done)

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
DEMO := build/demo
WINDOW := --exposure-start 2019-12-04 --exposure-end 2019-12-26
PYTEST_ARGS ?= -n 2 -q

.PHONY: help
help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: demo
demo: .venv/installed  ## Install, generate a sample (24,000 people), assess it and print the answers
	@$(BIN)/python sample_data/generate.py $(DEMO) --scale 100
	@$(BIN)/breach-impact inspect $(DEMO)/dump --quiet --save-plan $(DEMO)/plan.toml
	@$(BIN)/breach-impact assess $(DEMO)/dump --plan $(DEMO)/plan.toml $(WINDOW) --default-region US --json $(DEMO)/statistics.json --html $(DEMO)/report.html
	@$(BIN)/python scripts/demo_check.py $(DEMO)
	@echo
	@echo "The files:   $(DEMO)/dump              the sample: users, events, mapping and settings"
	@echo "             $(DEMO)/plan.toml         what each column holds and why; edit it, pass it back with --plan"
	@echo "             $(DEMO)/statistics.json   all numbers"
	@echo "             $(DEMO)/report.html       the report, to read and print"
	@echo "Now yours:   $(BIN)/breach-impact assess YOUR_DUMP"

.PHONY: test
test: .venv/installed-dev  ## Run all tests
	$(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: lint
lint: .venv/installed-dev  ## Check style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

.PHONY: docs
docs: .venv/installed-dev  ## Build the documentation into build/docs (needs no network)
	$(BIN)/python -m sphinx -E -W --keep-going -q -b html docs build/docs
	$(BIN)/python -m sphinx -E -W --keep-going -q -b doctest docs build/docs-test
	$(BIN)/python scripts/build_reference.py --check
	@echo "build/docs/index.html"

.PHONY: notebooks
notebooks: .venv/installed-dev  ## Run the notebooks and write their outputs
	$(BIN)/python scripts/notebooks.py

.PHONY: bench
bench: .venv/installed-dev  ## Measure the assessment against one DuckDB query, by stage, at 240,000 users and 2 million events
	$(BIN)/python benchmarks/run.py --stages --budget 50

.PHONY: bench-full
bench-full: .venv/installed-dev  ## The same at 2.4 and 20 million as well, with unreadable lines (needs 5 GB of disk)
	$(BIN)/python benchmarks/run.py --full --stages --rejects --json build/bench/results.json

.PHONY: bench-phones
bench-phones: .venv/installed-dev  ## Measure phones per second, and how often they are read as phonenumbers reads them
	$(BIN)/python benchmarks/phones.py

.PHONY: bench-accuracy
bench-accuracy: .venv/installed-dev  ## How often columns are classified rightly, by labelled tables, and whether it became worse
	$(BIN)/python benchmarks/accuracy.py --check

.PHONY: bench-peers
bench-peers: .venv/installed-dev  ## Measure other tools on 100,000 users, each in an environment of its own (needs 5 GB of disk)
	$(BIN)/python benchmarks/peers.py --install --json build/bench/peers.json

.PHONY: clean
clean:  ## Remove what make made
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache .grimp_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# -- environments: made again only when pyproject.toml changes -----------------------------------------------------------
.venv/bin/python:
	@if [ -z "$(PYTHON)" ]; then echo "error: no Python 3.11 or newer with venv found; install one" \
		"(Debian, Ubuntu: apt install python3-venv) or say make PYTHON=/path/to/python3" >&2; exit 2; fi
	@echo "making .venv with $(PYTHON)"
	@$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	@echo "installing breach-impact into .venv"
	@$(PIP) --editable .
	@touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	@echo "installing breach-impact and the tools of its tests into .venv"
	@$(PIP) --editable '.[dev]'
	@touch $@ .venv/installed
