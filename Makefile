# Two commands matter: `make site` builds everything, `make test` runs every check.
# Both make their own .venv from requirements.lock; nothing but Python >= 3.11 and make is needed before.

VENV   := .venv
PY     := $(VENV)/bin/python
STAMP  := $(VENV)/.from-lock
PORT   ?= 8000
# Tests on all cores; those of one file stay together, since they share what they build.
SPREAD := --numprocesses=auto --dist=loadfile
# What builds whole archives, kills builds, opens a browser or starts servers.
BUILDS := tests/site tests/search_browser tests/staff/test_browser.py tests/staff/test_journey.py tests/privacy/test_faults.py \
	tests/privacy/test_reproducible.py tests/search/test_build.py tests/search/xapian/test_servers.py
# The browser of the browser tests; Debian's package is `chromium`.
export CHROMIUM ?= /usr/bin/chromium
# The first interpreter that is recent enough; `make PYTHON=/path/to/python3` chooses another.
PYTHON ?= $(shell for p in python3 python python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)

.DEFAULT_GOAL := site
.DELETE_ON_ERROR:
.PHONY: site test check lint check-types licences unit serve lock model clean help chromium tesseract xapian venv

site: $(STAMP) ## Build site/ from source_texts/
	$(PY) site_build.py

test: lint check-types unit ## Run every check: style, types, unit, property, command line, site and browser tests

check: lint check-types ## Run what the hand that edits needs: style, types and the tests that build no archive and open no browser
	$(PY) -m pytest $(SPREAD) -k "not hostile" $(BUILDS:%=--ignore=%)

lint: $(STAMP) ## Check style
	$(PY) -m ruff check .

check-types: $(STAMP) ## Check types
	$(PY) -m mypy .

licences: $(STAMP) ## List the licence of every library of the lock; fails for one that is unknown or not accepted
	$(PY) -m indexer licences

unit: $(STAMP) chromium tesseract xapian ## Run the tests
	$(PY) -m pytest $(SPREAD)

serve: $(STAMP) ## Show site/ on http://127.0.0.1:8000/ (PORT=… for another port)
	@$(PY) -m indexer preview --port $(PORT)

venv: $(STAMP) ## Make .venv from requirements.lock

$(STAMP): requirements.lock
	@test -n "$(PYTHON)" || { \
		echo "Python 3.11 ou plus récent est introuvable : installez-le, ou lancez « make PYTHON=/chemin/vers/python3 »." >&2; \
		echo "Python 3.11 or newer was not found: install it, or run make PYTHON=/path/to/python3." >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) est trop ancien : Python 3.11 ou plus récent est nécessaire." >&2; \
		echo "$(PYTHON) is too old: Python 3.11 or newer is needed." >&2; exit 1; }
	@"$(PYTHON)" -m venv --clear $(VENV) || { \
		echo "L'environnement .venv n'a pas pu être créé (Debian : apt install python3-venv)." >&2; \
		echo "The .venv could not be made (Debian: apt install python3-venv)." >&2; exit 1; }
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@

chromium: ## Install Debian's Chromium for the browser tests, when it is missing
	@test -x "$(CHROMIUM)" || { \
		command -v apt-get >/dev/null && test "$$(id -u)" = 0 && \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && \
		test -x "$(CHROMIUM)"; } || { \
		echo "Chromium est introuvable ($(CHROMIUM)) : installez-le (Debian : apt install chromium)," >&2; \
		echo "ou lancez « make test CHROMIUM=/chemin/vers/chromium »." >&2; \
		echo "Chromium was not found: install it, or run make test CHROMIUM=/path/to/chromium." >&2; exit 1; }

tesseract: ## Install Debian's tesseract and its French for the tests of scanned pages, when it is missing
	@tesseract --list-langs 2>/dev/null | grep -qx fra || { \
		command -v apt-get >/dev/null && test "$$(id -u)" = 0 && \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq tesseract-ocr-fra >/dev/null && \
		tesseract --list-langs | grep -qx fra; } || { \
		echo "Tesseract est introuvable : installez-le (Debian : apt install tesseract-ocr-fra)." >&2; \
		echo "Tesseract was not found: install it (Debian: apt install tesseract-ocr-fra)." >&2; exit 1; }

xapian: ## Install Debian's servers of Xapian for the tests of several machines, when they are missing
	@command -v xapian-tcpsrv >/dev/null || { \
		command -v apt-get >/dev/null && test "$$(id -u)" = 0 && \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq xapian-tools >/dev/null && \
		command -v xapian-tcpsrv >/dev/null; } || { \
		echo "xapian-tcpsrv est introuvable : installez-le (Debian : apt install xapian-tools)." >&2; \
		echo "xapian-tcpsrv was not found: install it (Debian: apt install xapian-tools)." >&2; exit 1; }

lock: ## Renew requirements.lock from pyproject.toml; `make lock UPGRADE=--upgrade` takes the newest versions
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && "$(PYTHON)" -m venv "$$tools" && \
		"$$tools/bin/python" -m pip install --quiet --disable-pip-version-check uv && \
		"$$tools/bin/uv" pip compile --quiet --universal --generate-hashes --python-version 3.11 --group test \
			--custom-compile-command "make lock" $(UPGRADE) --output-file requirements.lock pyproject.toml

model: $(STAMP) ## Make indexer/privacy/learnt/personal.crfsuite again from the labelled acts: the same bytes, unless an act or what is told of words changed
	$(PY) -m tests.privacy.teaching

clean: ## Remove everything that is generated
	rm -rf $(VENV) site .site-* .index source_texts/.images .deja-fait docs/deliberations docs/.deliberations-aside .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14
