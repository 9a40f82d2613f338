# The one list of commands a person types. Everything that is installed goes into this checkout.

CARGO ?= cargo
PYTHON ?= python3
NODE ?= node

FUZZ_SECONDS ?= 60
FUZZ_TARGETS := token webhook pem reply

PREFIX ?= /usr/local

.PHONY: demo test gen check bench bench-quick fuzz install

## demo: build and run the main job in every language, against the embedded emulator
demo:
	$(CARGO) run --quiet --locked -p videosdk-examples --bin recorded_room
	$(PYTHON) bindings-python/tools/build.py
	PYTHONPATH=bindings-python/python $(PYTHON) examples/python/quickstart.py
	PYTHONPATH=bindings-python/python $(PYTHON) examples/python/record_room.py
	$(NODE) bindings-node/tools/build.mjs
	$(NODE) bindings-node/tools/example.mjs quickstart
	$(NODE) bindings-node/tools/example.mjs record_room
	$(PYTHON) examples/c/build.py --run

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

## install: build the C library and put it with its headers below PREFIX
install:
	$(PYTHON) bindings-c/tools/install.py --prefix "$(PREFIX)"

## bench: measure the four languages beside their peers; writes what tests/benchmarks shows
bench:
	$(PYTHON) tests/benchmarks/run.py

## bench-quick: the same builds, and a look of less than three minutes whether anything became slower
bench-quick:
	$(PYTHON) tests/benchmarks/run.py --quick

## fuzz: each target for FUZZ_SECONDS under the address sanitizer; needs the nightly toolchain
fuzz: target/tools/bin/cargo-fuzz
	cp Cargo.lock core/fuzz/Cargo.lock
	@for name in $(FUZZ_TARGETS); do \
		echo "fuzzing $$name for $(FUZZ_SECONDS) s"; \
		mkdir -p target/fuzz/corpus/$$name; \
		PATH="$(CURDIR)/target/tools/bin:$$PATH" $(CARGO) +nightly fuzz run --fuzz-dir core/fuzz \
			--target-dir $(CURDIR)/target/fuzz -a $$name \
			$(CURDIR)/target/fuzz/corpus/$$name $(CURDIR)/core/fuzz/seeds/$$name -- \
			-max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=16384 -print_final_stats=1 -verbosity=0 \
			-dict=$(CURDIR)/core/fuzz/words.dict -artifact_prefix=$(CURDIR)/target/fuzz/$$name- || exit 1; \
	done

target/tools/bin/cargo-fuzz:
	$(CARGO) install --quiet --locked --root target/tools cargo-fuzz
