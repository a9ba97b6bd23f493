#!/bin/sh
# Times whole builds of made-up sites, each into a new folder, three times. Needs Python.
set -eu
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for count in 1000 10000; do
  python3 "$(dirname "$0")/make_site.py" "$count" "$work/site"
  for _ in 1 2 3; do
    "$program" build --site "$work/site" --output "$work/out" | sed -n "s/ *Written: */$count items: /p"
    rm -rf "$work/out"
  done
  rm -rf "$work/site"
done
