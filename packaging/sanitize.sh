#!/usr/bin/env bash
# sanitize.sh SECONDS: the corpus of the fuzzers, then the tests of app and db, under AddressSanitizer and UBSan, as many as are built
# and run in SECONDS. Says what fits. Fails where one fails, not where the time is up.
set -euo pipefail
cd "$(dirname "$0")/.."
end=$((SECONDS + $1))
echo "sanitize: $1 s"

# With precompiled headers and a folder at a time, unlike `cmake --preset asan` by hand: here the time counts.
cmake --preset asan -DCMAKE_DISABLE_PRECOMPILE_HEADERS=OFF -DCMAKE_UNITY_BUILD=ON >/dev/null
run() { # WHAT "TARGET …" TEST…: builds the targets and runs the tests
  local what=$1 targets names status=0
  read -ra targets <<<"$2"
  shift 2
  ((end > SECONDS)) || { echo "sanitize: $what: no time left"; return 0; }
  timeout $((end - SECONDS)) cmake --build --preset asan --target "${targets[@]}" >build/asan/sanitize.log 2>&1 || status=$?
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
run "corpus of the fuzzers" "${replays[*]}" "${replays[@]}"
# Those that start cohortctl, which is built without them, stay out; the oracle takes minutes here.
mapfile -t tests < <(stems 'tests/app/*tst_*.cpp' 'tests/db/*tst_*.cpp' |
  grep -v -e '^tst_cohortctl' -e '^tst_recommendation_oracle$' | sort -u)
mapfile -t programs < <(git ls-files 'tests/app/*tst_*.cpp' 'tests/db/*tst_*.cpp' |
  sed -E 's#^tests/([a-z_]+)/([a-z_]+)/.*#tests_\1_\2#' | grep -v -e '^tests_app_cohortctl$' -e '^tests_app_oracle$' | sort -u)
run "tests of app and db" "${programs[*]}" "${tests[@]}"
