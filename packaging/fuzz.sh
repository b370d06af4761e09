#!/usr/bin/env bash
# fuzz.sh [SECONDS]: every target of tests/fuzz under libFuzzer, AddressSanitizer and UBSan, SECONDS each (600), two at a time.
# Wants clang-16 and libclang-rt-16-dev of Debian 12. What breaks a target is left in build/fuzz/found/<target>/.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

# Thousands of small folders a second: in memory where there is any.
[[ -d /dev/shm && -w /dev/shm ]] && export TMPDIR=/dev/shm
fuzz() {
  local name=$1 seconds=$2
  local work=build/fuzz/corpus/$name found=build/fuzz/found/$name
  mkdir -p "$work" "$found"
  if "build/fuzz/fuzz/fuzz_$name" "$work" "tests/fuzz/corpus/$name" -max_total_time="$seconds" -max_len=65536 -timeout=30 \
      -rss_limit_mb=3000 -artifact_prefix="$found/" -print_final_stats=1 >"build/fuzz/$name.log" 2>&1; then
    echo "fuzz: $name: $(grep -o 'number_of_executed_units: .*' "build/fuzz/$name.log"), clean"
  else
    tail -40 "build/fuzz/$name.log"
    echo "fuzz: $name FAILED: build/fuzz/$name.log, $found/" >&2
    return 1
  fi
}
export -f fuzz
printf '%s\n' course typed_text protocol definition ward_log lab_csv ctcae_csv xlsx study_file | xargs -P 2 -I{} bash -c "fuzz {} $seconds"
