.DEFAULT_GOAL := help
.PHONY: help site test fuzz benchmark clean prepare

# How long each target is fuzzed.
SECONDS ?= 60

help:
	@echo 'make site       make the website of this folder in Output/'
	@echo 'make test       test the program'
	@echo '                SITES=20000 makes so many made-up sites, SEED=17 that one alone'
	@echo '                SANITIZE=thread or SANITIZE=address watches threads or memory'
	@echo 'make fuzz       try inputs that nobody would write, SECONDS=60 for each target'
	@echo 'make benchmark  time sites of 1,000 and 10,000 items'
	@echo 'make clean      remove what the others have made'

site: prepare
	swift build --configuration release --product twelvemonth
	.build/release/twelvemonth build

# SITES and SEED reach the tests because make hands on what stands on its command line.
test: prepare
	swift test $(if $(SANITIZE),--sanitize=$(SANITIZE) --scratch-path .build-$(SANITIZE))

fuzz: export FUZZ = 1
fuzz: prepare
	swift build --configuration release --product fuzz --sanitize=fuzzer --scratch-path .build-fuzz
	Tests/Fuzz/run.sh .build-fuzz/release/fuzz $(SECONDS)

benchmark: prepare
	swift build --configuration release --product twelvemonth
	Tests/Benchmarks/run.sh .build/release/twelvemonth

# Output/ only if it is the program's own.
clean:
	rm -rf .build .build-address .build-fuzz .build-thread
	if [ -e Output/.twelvemonth ]; then rm -rf Output .Output.twelvemonth-*; fi

prepare:
	@.ci/prepare
