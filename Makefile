# Every target does its own set-up: `make demo` on a fresh clone needs Python 3.11 or newer and nothing else.
# Another interpreter: make demo PYTHON=python3.13      Another place for the environment: make demo VENV=/tmp/venv

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq

.PHONY: demo test lint types format readme benchmark clean

demo: $(VENV)/.installed        ## crawl and clean the sample newspaper on this machine
	$(BIN)/newsclean demo

test: $(VENV)/.installed-dev    ## all tests
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(VENV)/.installed-dev    ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev   ## mypy, strict
	$(BIN)/mypy

format: $(VENV)/.installed-dev  ## mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

readme: $(VENV)/.installed      ## write the example in README.md anew
	$(BIN)/python docs/readme_example.py

benchmark: $(VENV)/.installed-benchmark  ## the table in README.md anew: make benchmark QUALITY="FOLDER..." COST=FOLDER
	$(BIN)/python -m benchmarks --quality $(QUALITY) --cost $(COST) --readme README.md

clean:                          ## remove the environment and what was made
	rm -rf $(VENV) demo-output

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-benchmark: pyproject.toml benchmarks/requirements.txt | $(BIN)/python
	# pip before 23.3 fails where lxml's extra is asked for in two spellings, as these packages do.
	$(PIP) install --upgrade 'pip>=23.3'
	$(PIP) install --editable . --requirement benchmarks/requirements.txt
	@touch $@ $(VENV)/.installed

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'newsclean needs Python 3.11 or newer; name one with: make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); echo 'This Python has no venv (on Debian and Ubuntu: apt install python3-venv)' >&2; exit 1; }
