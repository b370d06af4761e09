#!/usr/bin/env bash
# Builds CohortDesk and opens it on a demo study (fictional data). Without a display it renders every screen and the printed
# documents to build/tour/ instead.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=build/release/bin
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  bash packaging/build.sh release cohortdesk cohortctl
  bash packaging/demo.sh $bin/cohortctl build/demo
  exec $bin/cohortdesk build/demo/demo.study
fi
bash packaging/build.sh release cohortdesk cohortctl cohortdesk_screens
bash packaging/demo.sh $bin/cohortctl build/demo
echo "No display: rendering every screen to build/tour/"
rm -rf build/tour
QT_QPA_PLATFORM=offscreen build/release/tests/cohortdesk_screens build/demo/demo.study demo build/demo/password build/tour
ls build/tour
