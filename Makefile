# Everything a newcomer needs is `make demo` and `make test`; each sets up what it uses.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help install dev spacy java demo test guards unit check format lock audit sbom licences torture proof mutants bench schemas clean

help: ## Show these targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

install: .venv/installed ## Set up .venv with what Wiredesk runs on
dev: .venv/installed-dev ## The same, with what its tests and checks need
spacy: .venv/installed-spacy ## Add spaCy, so that the tests of its tagger run too

java: .venv/installed ## Add a Java for the local broker, where this machine has none that runs Kafka
	@$(BIN)/python -m local_broker.java >/dev/null 2>&1 || $(MAKE) --no-print-directory .venv/installed-java

demo: java ## Local Kafka, three stages, sample copy: ARGS="--once", ARGS="--json", ARGS="path/to/copy.txt"
	@$(BIN)/wiredesk demo $(ARGS)

test: .venv/installed-dev java ## All tests, on a real Kafka, but for nine slow ones of `make guards`
	@$(BIN)/python -m pytest $(PARALLEL) -m "not guard" $(ARGS)

guards: .venv/installed-dev java ## Each precaution of the runtime taken out, one by one, on a real Kafka
	@$(BIN)/python -m pytest $(PARALLEL) tests/faults/test_mutants.py $(ARGS)

unit: .venv/installed-dev ## The tests that need neither Kafka nor Docker: CLOCK="2028-02-29T12:00Z" for another day
	@$(if $(CLOCK),TEST_CLOCK="$(CLOCK)" PYTHONPATH="$(CURDIR)/tests/clock") $(BIN)/python -m pytest $(PARALLEL) $(UNIT) $(if $(CLOCK),,$(MEASURED)) $(ARGS)

PARALLEL := --numprocesses=auto --maxprocesses=8 --dist=worksteal
UNIT := $(addprefix tests/,unit conformance torture mutation faults/test_tally.py \
	contracts/test_compatibility.py contracts/test_records.py proof)
# What is slow or large is so on any day.
MEASURED := tests/fuzz tests/linear

check: .venv/installed-dev ## ruff, mypy --strict, import-linter, the rules for folders
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest --quiet tests/structure

format: .venv/installed-dev ## Format the code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

torture: .venv/installed-dev java ## Faults of every kind on stages and broker, for minutes: ARGS="--help"
	@$(BIN)/python -m tests.torture $(ARGS)

proof: .venv/installed-dev java ## The faults of docs/proof.md, for hours, and that page anew: ARGS="--help"
	@$(BIN)/python -m tests.proof $(ARGS)

mutants: .venv/installed-mutation ## Small faults in the pure core, and which of them no test notices: ARGS="ledger"
	@$(BIN)/python -m tests.mutation $(ARGS)

bench: .venv/installed-dev java ## Words and records a second, beside others: ARGS="--help"
	@$(BIN)/python -m tests.benchmarks $(ARGS)

audit: .venv/installed-audit ## Known vulnerabilities of all locked packages: ARGS="--advisories FOLDER" where no database can be reached
	@$(BIN)/python -m supply_chain.audit $(ARGS)

licences: .venv/installed-audit ## List the licences of all locked packages anew
	@$(BIN)/python -m supply_chain.licences

sbom: .venv/installed-dev ## What a release consists of, as a CycloneDX bill of materials in dist/
	@$(BIN)/python -m supply_chain.sbom $(ARGS)

schemas: .venv/installed ## Write the JSON Schema files anew, and serve's OpenAPI document
	@$(BIN)/python -m schemas.export
	@$(BIN)/python -m services.serve.http.openapi.document

lock: ## Choose and lock the newest versions of all dependencies
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --upgrade $(LOCKING) --group bootstrap -o requirements/bootstrap.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --group build pyproject.toml -o requirements/runtime.lock
	$(BIN)/uv pip compile $(LOCKING) --group dev pyproject.toml -c requirements/runtime.lock -o requirements/dev.lock
	$(BIN)/uv pip compile $(LOCKING) --extra spacy pyproject.toml -c requirements/runtime.lock -o requirements/spacy.lock
	$(BIN)/uv pip compile $(LOCKING) --extra java pyproject.toml -c requirements/runtime.lock -o requirements/java.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --group audit -c requirements/dev.lock -o requirements/audit.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --group mutation -c requirements/dev.lock -o requirements/mutation.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --group training -o requirements/training.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --python-version 3.11 $(PEERS)/bare.in -c requirements/dev.lock -o $(PEERS)/bare.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --python-version 3.11 $(PEERS)/faststream.in -c requirements/dev.lock -o $(PEERS)/faststream.lock
	$(BIN)/uv pip compile --upgrade $(LOCKING) --python-version 3.11 $(PEERS)/quix.in -c requirements/audit.lock -o $(PEERS)/quix.lock

LOCKING := --quiet --universal --generate-hashes --no-emit-index-url --custom-compile-command "make lock"
# What is measured beside Wiredesk, and no part of it: set up by `make bench ARGS="--only peers"`.
PEERS := tests/benchmarks/peers/requirements

clean: ## Remove what was set up
	rm -rf .venv build dist mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis

# uv installs in a few seconds what takes pip half a minute; pip does where uv can't.
.venv/bin/uv: requirements/bootstrap.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Wiredesk needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "setting up .venv" >&2
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/bootstrap.lock
	@touch $@

define install_locked
	@$(BIN)/uv pip install --quiet --require-hashes --no-deps -r $(1) || \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r $(1)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
endef

.venv/installed: requirements/runtime.lock pyproject.toml .venv/bin/uv
	$(call install_locked,requirements/runtime.lock)
	@touch $@

.venv/installed-dev: requirements/dev.lock .venv/installed
	$(call install_locked,requirements/dev.lock)
	@touch $@

.venv/installed-java: requirements/java.lock .venv/installed
	@echo "no Java of this machine runs Kafka: adding one to .venv" >&2
	$(call install_locked,requirements/java.lock)
	@touch $@

.venv/installed-spacy: requirements/spacy.lock .venv/installed-dev
	$(call install_locked,requirements/spacy.lock)
	@touch $@

.venv/installed-audit: requirements/audit.lock .venv/installed-dev
	$(call install_locked,requirements/audit.lock)
	@touch $@

.venv/installed-mutation: requirements/mutation.lock .venv/installed-dev
	$(call install_locked,requirements/mutation.lock)
	@touch $@
