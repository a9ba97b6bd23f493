.DEFAULT_GOAL := help
.PHONY: help site test test-browser pictures benchmark clean prepare prepare-browser

help:
	@echo 'make site          make the website of this folder in Output/'
	@echo 'make test          test the program, and its pages in a browser'
	@echo 'make test-browser  test the pages alone'
	@echo 'make pictures      take the pictures of the README'
	@echo 'make benchmark     time sites of 1,000 and 10,000 items'
	@echo 'make clean         remove what the others have made'

site: prepare
	swift build --explicit-target-dependency-import-check error --configuration release --product twelvemonth
	.build/release/twelvemonth build

test: prepare
	swift test --explicit-target-dependency-import-check error
	$(MAKE) test-browser

# What `swift test` has built is not built again.
test-browser: prepare prepare-browser
	swift build --explicit-target-dependency-import-check error --product twelvemonth
	.venv/bin/python -B -m pytest Tests/Browser

pictures: prepare prepare-browser
	swift build --explicit-target-dependency-import-check error --product twelvemonth
	.venv/bin/python -B Tests/Browser/pictures.py .github/pictures

benchmark: prepare
	swift build --explicit-target-dependency-import-check error --configuration release --product twelvemonth
	Tests/Benchmarks/run.sh .build/release/twelvemonth

# Output/ only if it is the program's own.
clean:
	rm -rf .build .venv
	if [ -e Output/.twelvemonth ]; then rm -rf Output .Output.twelvemonth-*; fi

prepare:
	@.ci/prepare

prepare-browser:
	@.ci/prepare-browser
