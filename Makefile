.DEFAULT_GOAL := help
.PHONY: help site preview test test-browser lint accept mutants fuzz guide pictures benchmark clean \
  prepare prepare-browser prepare-lint

# A target may import only what it says it depends on: pages cannot reach what is not public.
build = swift build --explicit-target-dependency-import-check error
# Tests that start the program without a PATH would leave the sanitizer without the names of what it suppresses.
symbolizer = $(if $(shell command -v llvm-symbolizer),:external_symbolizer_path=$(shell command -v llvm-symbolizer))
# What `swift format` looks at, and what shellcheck does.
swift_files = Sources Templates Tests Package.swift
shell_scripts = $(filter-out %.awk,$(wildcard .ci/* Tests/*/*.sh))
# A build in which a warning is an error has a folder of its own, unless everything is built so, as in .ci/run.
lint_folder := $(if $(WARNINGS_AS_ERRORS),,--scratch-path .build-lint)
# How long each target is fuzzed.
SECONDS ?= 60

help:
	@echo 'make site          make the website of this folder in Output/'
	@echo 'make preview       show the site on this machine alone, as the public will see it'
	@echo 'make test          test the program, and its pages in a browser'
	@echo '                   SITES=20000 tests the two laws alone, on so many made-up sites; SEED=17 on that one'
	@echo '                   SANITIZE=thread or SANITIZE=address watches threads or memory'
	@echo 'make test-browser  test the pages alone'
	@echo 'make lint          look at the form of the sources, and let no warning pass; FORMAT=1 puts the form right'
	@echo 'make accept        take the golden files of the tests, and the plan of targets, as they are now'
	@echo 'make mutants       weaken each guard in turn, and look whether a test notices (ten minutes)'
	@echo 'make fuzz          try inputs that nobody would write, SECONDS=60 for each target'
	@echo 'make guide         write the tables of the guide for writers and the fuzzer’s words, from the table of keys'
	@echo 'make pictures      take the pictures of the README'
	@echo 'make benchmark     time sites of 1,000 and 10,000 items, and texts that are slow to read'
	@echo 'make clean         remove what the others have made'

site: prepare
	$(build) --configuration release --product twelvemonth
	.build/release/twelvemonth build

preview: prepare
	$(build) --configuration release --product twelvemonth
	@.build/release/twelvemonth preview

# SITES and SEED reach the tests because make hands on what stands on its command line. Many sites are
# made by an optimised program, in a twentieth of the time. The sanitizers watch the program, one test
# at a time; its pages are the same without them. What is never given back counts in the program, which the
# tests start, and not in the tests.
test: prepare
ifdef SITES
	swift test --configuration release -Xswiftc -enable-testing --scratch-path .build-laws --filter Laws
else ifdef SEED
	swift test --filter Laws
else ifdef SANITIZE
	SITES=50 ASAN_OPTIONS=detect_leaks=0 LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.txt:print_suppressions=0 \
	  TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/races.txt:print_suppressions=0$(symbolizer) \
	  swift test --no-parallel --sanitize=$(SANITIZE) --scratch-path .build-$(SANITIZE)
else
	swift test --explicit-target-dependency-import-check error
	$(MAKE) test-browser
endif

# What `swift test` has built is not built again.
test-browser: prepare prepare-browser
	$(build) --product twelvemonth
	.venv/bin/python -B -m pytest Tests/Browser
	python3 -B Tests/Mutants/mutants.py --check

lint: export WARNINGS_AS_ERRORS = 1
lint: prepare prepare-lint
ifdef FORMAT
	swift format format --in-place --parallel --recursive $(swift_files)
endif
	swift format lint --strict --parallel --recursive $(swift_files)
	shellcheck --external-sources $(shell_scripts)
	$(build) --build-tests $(lint_folder)

# git shows what has changed: look at it before it is committed.
accept: export TWELVEMONTH_ACCEPT = 1
accept: prepare
	swift test --explicit-target-dependency-import-check error --filter 'EveryKindOfPage|ExampleHasItsFiles|PlanOfTargets'
	git diff --stat -- Tests/TemplatesTests/Golden CONTRIBUTING.md

mutants: prepare
	python3 -B Tests/Mutants/mutants.py

fuzz: export FUZZ = 1
fuzz: prepare
	$(build) --configuration release --product fuzz --sanitize=fuzzer --scratch-path .build-fuzz
	Tests/Fuzz/run.sh .build-fuzz/release/fuzz $(SECONDS)

# What stands below a mark is the program's.
guide: prepare
	$(build) --product twelvemonth
	.build/debug/twelvemonth explain --keys | awk -f .ci/tables.awk - Content/README.md | sed '/^<!-- The table below/q' >Content/README.md.new
	(echo; .build/debug/twelvemonth explain --table) >>Content/README.md.new
	mv Content/README.md.new Content/README.md
	.build/debug/twelvemonth explain --keys | sed -n 's/^| `\([a-z0-9_]*\)`.*/"\1: "/p' | LC_ALL=C sort -u >Tests/Fuzz/keys.dict

pictures: prepare prepare-browser
	$(build) --product twelvemonth
	.venv/bin/python -B Tests/Browser/pictures.py .github/pictures

benchmark: prepare
	$(build) --configuration release --product twelvemonth
	Tests/Benchmarks/run.sh .build/release/twelvemonth
	python3 Tests/Benchmarks/worst_texts.py .build/release/twelvemonth

# Output/ only if it is the program's own.
clean:
	rm -rf .build .build-address .build-fuzz .build-laws .build-lint .build-mutants .build-thread .venv
	if [ -e Output/.twelvemonth ]; then rm -rf Output .Output.twelvemonth-*; fi

prepare:
	@.ci/prepare

prepare-browser:
	@.ci/prepare-browser

prepare-lint:
	@.ci/prepare-lint
