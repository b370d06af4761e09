#!/usr/bin/env bash
# Makes the two Debian packages, cohortdesk and cohortctl, in build/release/, stripped, and has lintian judge them: an error or a
# warning fails, but for those that packaging/debian/lintian-allowed names with the reason.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/deps.sh --package
bash packaging/build.sh release cohortdesk cohortctl manual icon_sizes
desktop-file-validate packaging/org.cohortdesk.CohortDesk.desktop
appstreamcli validate --no-net --pedantic build/release/packaging/{,published/}org.cohortdesk.CohortDesk.metainfo.xml
cd build/release
rm -f ./*.deb
cpack -G DEB
du -h ./*.deb
for package in ./*.deb; do
  (($(stat -c %s "$package") < 8000000)) || { echo "deb: $package is larger than 8 MB" >&2; exit 1; }
done
lintian --allow-root --fail-on error,warning --suppress-tags-from-file ../../packaging/debian/lintian-allowed ./*.deb
