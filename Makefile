# The one list of commands a person types. Everything that is installed goes into this checkout.

CARGO ?= cargo
PYTHON ?= python3

.PHONY: demo test gen check bench

## demo: build and run the main job in every language, against the embedded emulator
demo:
	$(CARGO) run --quiet --locked -p videosdk-examples --bin recorded_room
	$(PYTHON) bindings-python/tools/build.py
	PYTHONPATH=bindings-python/python $(PYTHON) examples/python/quickstart.py
	PYTHONPATH=bindings-python/python $(PYTHON) examples/python/recorded_room.py

## test: everything that must hold, ending with one line `N passed, N failed`
test:
	@$(PYTHON) tests/run.py

## gen: print everything that is printed from core/spec
gen:
	$(CARGO) run --quiet -p codegen

## check: the quick look before a commit: format, lints, freshness
check:
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	$(CARGO) run --quiet -p codegen -- --check

## bench: measure against the peers; the tables are in core/benches/README.md and bindings-python/benches/README.md
bench:
	$(CARGO) bench --locked -p videosdk-api
	$(PYTHON) bindings-python/benches/run.py
