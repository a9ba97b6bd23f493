#!/bin/sh
# Fuzzes one target after the other, each for so many seconds, and says what came of it.
# Usage: run.sh PROGRAM SECONDS
#
# An input that stops the program, takes longer than 10 seconds or makes it grow past 512 MB is kept in
# Finds/, and `make test` reads it from then on.
set -eu
program=$1
seconds=$2
here=$(dirname "$0")
notes=$(dirname "$program")/runs

# Sites are written for each input: into memory, where there is such a place.
[ ! -w /dev/shm ] || TMPDIR=/dev/shm
TMPDIR=$(mktemp -d)
trap 'rm -rf "$TMPDIR"' EXIT
export TMPDIR
cat "$here"/*.dict >"$TMPDIR/words.dict"
# Swift's own report of a crash would keep libFuzzer from writing the input.
export SWIFT_BACKTRACE=enable=no

fuzz() { # target
  mkdir -p "$notes/$1" "$here/Finds/$1"
  FUZZ_TARGET=$1 "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 -max_len=4096 \
    -dict="$TMPDIR/words.dict" -artifact_prefix="$here/Finds/$1/" -print_final_stats=1 \
    "$notes/$1" "$here/Corpus/$1" "$here/Finds/$1" >"$notes/$1.log" 2>&1
}

stat() { # target, name
  sed -n "s/^stat::$2: *//p" "$notes/$1.log"
}

status=0
printf '%-10s %12s %8s %9s  %s\n' target 'inputs tried' slowest memory found
for folder in "$here"/Corpus/*/; do
  target=$(basename "$folder")
  found=nothing
  fuzz "$target" || { status=1; found=$(sed -n 's/.*Test unit written to //p' "$notes/$target.log"); }
  printf '%-10s %12s %6s s %6s MB  %s\n' "$target" "$(stat "$target" number_of_executed_units)" \
    "$(stat "$target" slowest_unit_time_sec)" "$(stat "$target" peak_rss_mb)" "${found:-see $notes/$target.log}"
done
exit $status
