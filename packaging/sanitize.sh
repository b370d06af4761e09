#!/usr/bin/env bash
# sanitize.sh SECONDS: the corpus of the fuzzers, then the tests of app and db, under AddressSanitizer and UBSan, as many as are built
# and run in SECONDS. Says what fits. Fails where one fails, not where the time is up.
set -euo pipefail
cd "$(dirname "$0")/.."
end=$((SECONDS + $1))
echo "sanitize: $1 s"

# With precompiled headers, unlike `cmake --preset asan` by hand: here the time counts.
cmake --preset asan -DCMAKE_DISABLE_PRECOMPILE_HEADERS=OFF >/dev/null
run() { # WHAT TARGET…: builds and runs them
  local what=$1 names status=0
  shift
  ((end > SECONDS)) || { echo "sanitize: $what: no time left"; return 0; }
  timeout $((end - SECONDS)) cmake --build --preset asan --target "$@" >build/asan/sanitize.log 2>&1 || status=$?
  ((status == 0 || status == 124)) || { tail -40 build/asan/sanitize.log; return 1; }
  if ((status == 124)) || ((end <= SECONDS)); then
    echo "sanitize: $what: not built within the time"
    return 0
  fi
  names=$(printf '%s|' "$@")
  timeout $((end - SECONDS)) ctest --preset asan -R "^(${names%|})\$" | tee build/asan/sanitize.log || status=$?
  if ((status == 124)); then
    echo "sanitize: $what: $(grep -c ' Passed ' build/asan/sanitize.log || true) of $# ran within the time"
    if grep -q '\*\*\*' build/asan/sanitize.log; then return 1; fi
  else
    return "$status"
  fi
}
stems() { git ls-files "$@" | sed 's#.*/##; s#\.cpp$##'; }

mapfile -t replays < <(stems 'tests/fuzz/fuzz_*.cpp')
run "corpus of the fuzzers" "${replays[@]}"
# Those that start cohortctl, which is built without them, stay out; the oracle takes minutes here.
mapfile -t tests < <(stems 'tests/app/*tst_*.cpp' 'tests/db/*tst_*.cpp' |
  grep -v -e '^tst_cohortctl' -e '^tst_recommendation_oracle$' | sort -u)
run "tests of app and db" "${tests[@]}"
