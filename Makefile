# The one list of commands a person types. Everything that is installed goes into this checkout.

CARGO ?= cargo
PYTHON ?= python3
NODE ?= node

FUZZ_SECONDS ?= 60
FUZZ_TARGETS := token webhook pem reply retry c_params c_values

PREFIX ?= /usr/local

SOAK_SECONDS ?= 1800

.PHONY: demo test gen check bench bench-quick fuzz miri mutants soak install

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

## bench-quick: the same builds, and a shorter look whether anything became slower
bench-quick:
	$(PYTHON) tests/benchmarks/run.py --quick

## soak: mixed calls for SOAK_SECONDS while 5 % of the replies fail, in four languages side by side
soak:
	SOAK_SECONDS=$(SOAK_SECONDS) $(PYTHON) tests/processes/soak.py

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

## miri: the unsafe code of the C library under Miri, as far as its tests need no network; needs the nightly toolchain with miri
miri:
	@$(CARGO) +nightly miri --version >/dev/null 2>&1 || { \
		echo "Miri is not there: rustup component add --toolchain nightly miri rust-src"; exit 1; }
	MIRIFLAGS="-Zmiri-disable-isolation -Zmiri-strict-provenance" $(CARGO) +nightly miri test --target-dir target/miri \
		-p videosdk-api-c --no-default-features --lib --test seeds

## mutants: one thing after another is changed in tokens, webhooks, waits and paths; a test must notice (core/tests/mutants.md)
mutants: target/tools/bin/cargo-mutants
	$(PYTHON) core/tests/mutants.py

target/tools/bin/cargo-mutants:
	$(CARGO) install --quiet --locked --root target/tools cargo-mutants

target/tools/bin/cargo-fuzz:
	$(CARGO) install --quiet --locked --root target/tools cargo-fuzz
