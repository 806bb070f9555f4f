# Two commands matter: `make demo` shows Amana at work, `make test` proves it. Both need only python3 and make.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help demo test lint soak bench requirements clean

help:                ## these targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

demo: .venv/run      ## play the sample mailbox and calendar, print what was found, serve the status page
	@$(BIN)/python daemon.py demo --folder demo

test: lint           ## everything: lint, types, import rules, all tests (in an odd time zone) with coverage
	@packaging/install-servers
	@TZ=Pacific/Chatham LANG=fr_FR.UTF-8 $(BIN)/pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered

lint: .venv/test     ## style, types, import directions, dead code, dependencies
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --no-cache --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/vulture
	@$(BIN)/deptry .

soak: .venv/test     ## kill the daemon 200 times at random moments; nothing is lost, nothing is sent twice
	@AMANA_SOAK=200 $(BIN)/pytest -m slow tests/system/test_kill.py tests/store/test_crashes.py

bench: .venv/bench   ## measure it all (the figures in docs/)
	@for name in extraction parsing pipeline store; do \
	    echo; echo "== $$name"; PYTHONPATH=. $(BIN)/python -m benchmarks.$$name; done

requirements: .venv/test  ## lock the dependencies of pyproject.toml again
	@$(BIN)/pip install --quiet --disable-pip-version-check uv
	@for set in "requirements" "requirements-test --group test" "requirements-bench --group test --group bench"; do \
	    read -r file groups <<< "$$set"; \
	    $(BIN)/uv pip compile --quiet --upgrade --generate-hashes --universal --no-strip-extras --no-emit-index-url --python-version 3.11 \
	        --no-header --no-annotate pyproject.toml $$groups -o $$file.txt; done

clean:               ## forget what was set up and built
	@rm -rf .venv dist build .mypy_cache .ruff_cache .coverage .hypothesis .import_linter_cache demo

.venv/bin/pip:
	@packaging/make-venv $(PYTHON) .venv

.venv/run: requirements.txt | .venv/bin/pip
	@echo "Installing what Amana needs…"
	@$(INSTALL) -r $<
	@touch $@

.venv/test: requirements-test.txt | .venv/bin/pip
	@echo "Installing what Amana and its tests need…"
	@$(INSTALL) -r $<
	@touch $@ .venv/run

.venv/bench: requirements-bench.txt | .venv/bin/pip
	@echo "Installing what the benchmarks compare with…"
	@$(INSTALL) -r $<
	@touch $@ .venv/run
