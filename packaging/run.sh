#!/usr/bin/env bash
# Builds CohortDesk and opens it on a demo study (fictional data). Without a display it renders every screen and the printed
# documents to build/tour/ instead.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/build.sh release cohortdesk cohortctl
bash packaging/demo.sh build/release/bin/cohortctl build/demo

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec build/release/bin/cohortdesk build/demo/demo.study
fi
echo "No display: rendering every screen to build/tour/"
export QT_QPA_PLATFORM=offscreen
rm -rf build/tour
build/release/bin/cohortdesk --tour build/tour --user demo --password-file build/demo/password build/demo/demo.study
ls build/tour
