#!/usr/bin/env bash
# Builds with warnings as errors and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/build.sh check
ctest --preset check --parallel "$(nproc)"
