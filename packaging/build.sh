#!/usr/bin/env bash
# build.sh PRESET [TARGET…]: installs what is missing, configures the preset and builds. run.sh and test.sh begin with it.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift

bash packaging/deps.sh "--$preset"
if command -v ccache >/dev/null; then
  export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER:-ccache}
  export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime # as it asks for precompiled headers
fi
cmake --preset "$preset"
targets=()
for target in "$@"; do targets+=(--target "$target"); done
cmake --build --preset "$preset" "${targets[@]}"
