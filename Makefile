.DEFAULT_GOAL := help
.PHONY: help site test clean prepare

help:
	@echo 'make site    make the website of this folder in Output/'
	@echo 'make test    test the program'
	@echo 'make clean   remove what these two have made'

site: prepare
	swift build --configuration release --product twelvemonth
	.build/release/twelvemonth build

test: prepare
	swift test

# Output/ only if it is the program's own.
clean:
	rm -rf .build
	if [ -e Output/.twelvemonth ]; then rm -rf Output .Output.twelvemonth-*; fi

prepare:
	@.ci/prepare
