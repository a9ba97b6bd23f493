.DEFAULT_GOAL := help
.PHONY: help site test benchmark clean prepare

help:
	@echo 'make site       make the website of this folder in Output/'
	@echo 'make test       test the program'
	@echo 'make benchmark  time sites of 1,000 and 10,000 items'
	@echo 'make clean      remove what the others have made'

site: prepare
	swift build --explicit-target-dependency-import-check error --configuration release --product twelvemonth
	.build/release/twelvemonth build

test: prepare
	swift test --explicit-target-dependency-import-check error

benchmark: prepare
	swift build --explicit-target-dependency-import-check error --configuration release --product twelvemonth
	Tests/Benchmarks/run.sh .build/release/twelvemonth

# Output/ only if it is the program's own.
clean:
	rm -rf .build
	if [ -e Output/.twelvemonth ]; then rm -rf Output .Output.twelvemonth-*; fi

prepare:
	@.ci/prepare
