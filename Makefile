# The few verbs of this project. People and machines use the same ones.
.PHONY: help setup demo test explore tools check fix bench audit lock

RUN := .venv/bin/

# Where Python is told to keep no compiled modules, each of hundreds of processes would compile them all again.
unexport PYTHONDONTWRITEBYTECODE

help:  ## Tell what can be asked
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 12

setup:  ## Make ready: packages, the project, the database
	@scripts/setup.sh

demo: setup  ## Look on at one household's story, then open its pages and call its line
	@$(RUN)voucherline story
	@$(RUN)voucherline line try

test: check tools  ## Check everything and run all tests
	@$(RUN)pytest -n 4 --dist worksteal

explore: setup  ## Let property tests look for examples that nobody tried yet
	@VOUCHERLINE_EXAMPLES=explore $(RUN)pytest -n 4 --dist worksteal

tools:  ## Install what tests stand opposite to: telephones, an exchange, a browser; without them those tests are skipped
	@scripts/telephones.sh
	@scripts/asterisk.sh
	@scripts/browser.sh

check: setup  ## Lint, format, types, layers, migrations, dialogues
	@$(RUN)ruff check --quiet
	@$(RUN)ruff format --check --quiet || { echo "not formatted; run: make fix"; exit 1; }
	@$(RUN)mypy --no-error-summary
	@scripts/quiet.sh $(RUN)lint-imports
	@scripts/quiet.sh $(RUN)voucherline django makemigrations --check --dry-run
	@scripts/quiet.sh $(RUN)voucherline dialogues check
	@echo "lint, format, types, layers, migrations and dialogues: all well"

fix: setup  ## Format, and repair what can be repaired by machine
	@$(RUN)ruff check --fix --quiet
	@$(RUN)ruff format --quiet

bench: setup  ## Measure the hot paths
	@$(RUN)voucherline bench

audit: setup  ## Recompute every counter, then look for known holes in packages
	@$(RUN)voucherline audit
	@$(RUN)python scripts/audit_packages.py

lock:  ## Choose package versions anew and write them down with their hashes
	@python3 -m venv build/lock && build/lock/bin/pip install --quiet --disable-pip-version-check uv
	@build/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --group dev pyproject.toml --output-file requirements.lock
