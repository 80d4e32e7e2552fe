# `make help` lists what can be done. Needs python3 (3.11 or newer), make and git; everything else it fetches itself.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DATA ?= examples
OUT ?= out
SECONDS ?= 60

.PHONY: help install demo test test-all lint format docs patterns train eval bench bench-llm bench-ledger bench-service bench-jobs bench-check check-samples check-inputs fuzz lock clean

help: ## list what can be done
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-15s %s\n", $$1, $$2}'

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

install: $(STAMP) ## make .venv from the lock file

demo: $(STAMP) ## audit the shipped example and say where the report is
	@$(BIN)/python -m tools.demo $(OUT)

test: $(STAMP) ## the tests; no server, no browser
	$(BIN)/python -m pytest -n auto -m "not browser and not postgres and not ray"

test-all: test ## after these, the ones with Chromium, PostgreSQL and many broken files; fails without them
	$(BIN)/python -m pytest -n auto -m "browser or postgres or ray or many" --require-browser --require-postgres --kill-points 25 --fuzz-examples 400

lint: $(STAMP) ## ruff, mypy, the import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP) ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(STAMP) ## write docs/rules.md and docs/inputs.md from the rules and the sources
	$(BIN)/auditor rules --format markdown > docs/rules.md
	$(BIN)/auditor sources --format markdown > docs/inputs.md

patterns: $(STAMP) ## what each pattern needs, after one was changed
	$(BIN)/python -m tools.patterns

train: $(STAMP) ## the learned parts, from the sentences in tools/
	$(BIN)/python -m tools.train_leaning
	$(BIN)/python -m tools.train_likeness
	$(BIN)/python -m tools.train_acts
	$(BIN)/python -m tools.train_wording

eval: $(STAMP) ## quality on eval/cases against the committed baseline; DIR=... adds labelled sets
	$(BIN)/auditor eval --cases eval/cases $(if $(DIR),--data $(DIR)) --compare eval/baselines/offline.json

bench: $(STAMP) ## sentences and messages a second over DATA=DIR
	$(BIN)/python -m tools.bench $(DATA)

bench-llm: $(STAMP) ## the way to a model against the raw clients, over a fake endpoint
	$(BIN)/python -m tools.bench_llm

bench-ledger: $(STAMP) ## the ledger with 1,000, 10,000 and 100,000 messages; PLACE="URL ..." adds PostgreSQL
	$(BIN)/python -m tools.bench_ledger $(PLACE)

bench-service: $(STAMP) ## 50 clients at /v1/check against a bare route that returns the same bytes
	$(BIN)/python -m tools.bench_service

bench-jobs: $(STAMP) ## a job of 10,000 documents, its worker killed again and again; PLACE="URL URL" for PostgreSQL
	$(BIN)/python -m tools.bench_jobs $(PLACE)

bench-check: $(STAMP) ## a review beside 2,000 knowledge items and 10,000 to 1,000,000 past promises
	$(BIN)/python -m tools.bench_check

check-samples: $(STAMP) ## read every sample under DIR=... and compare with its expected results
	$(BIN)/python -m tools.check_samples $(DIR)

check-inputs: $(STAMP) ## audit every file under DIR=... by itself: read, skipped, failed, slow or big
	$(BIN)/python -m tools.check_inputs $(DIR)

fuzz: $(STAMP) ## broken files for every reader for SECONDS=60; with atheris when it is installed
	$(BIN)/python -m tools.fuzz $(SECONDS)

lock: $(STAMP) ## pin the newest versions that fit; no download addresses
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --all-extras --group dev pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --extra service --extra llm --group image --constraints requirements.lock pyproject.toml -o requirements-service.lock

clean: ## remove what make made
	rm -rf $(VENV) $(OUT) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
