#!/usr/bin/env bash
# deps.sh [--check|--lint|--package]: installs what CohortDesk needs on Debian 12 to be built and run; with --check also the
# compiler and linker of the preset of that name, with --lint the tools that judge the source, with --package those that make and judge
# packages. The one list of packages.
# Does nothing, and asks nothing of the network, where everything is there already.
set -euo pipefail

packages=(
  # build
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6opengl6-dev libgl-dev
  libsodium-dev libsqlite3-dev libzxcvbn-dev libboost-dev libexpected-dev libvalijson-dev libcsv-dev libxlsxwriter-dev
  libqpdf-dev libzip-dev
  # run: the SQLite driver, SVG icons, Qt's own translations, fonts for both languages
  libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-noto-cjk
  # tests: pdftotext, pdffonts, pdftoppm look at printed memos
  poppler-utils
  # tests: another language reads what is exported (R does, too, where it is installed)
  python3
  # tests: xmllint asks CDISC's schema about exports
  libxml2-utils
  # manual pages
  help2man
)
[[ ${1:-} == --check ]] && packages+=(clang-16 lld-16)
# The versions that .clang-format and .clang-tidy were written for.
[[ ${1:-} == --lint ]] && packages+=(clang-format-14 clang-tidy-16)
[[ ${1:-} == --package ]] && packages+=(lintian librsvg2-bin desktop-file-utils appstream patchelf xz-utils)

if ! command -v dpkg-query >/dev/null; then
  echo "deps: this is not Debian. Make sure that the equivalents of these are installed:" >&2
  echo "      ${packages[*]}" >&2
  exit 0
fi

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [[ $status == installed ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

echo "deps: installing ${missing[*]}"
root=()
if [[ $EUID -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    echo "deps: neither root nor sudo. As root, run: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  root=(sudo)
fi
run_apt() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q "$@"; }
# An index that cannot be refreshed is no reason to stop: the one on this machine may do.
run_apt update || echo "deps: the package index could not be refreshed, trying with the one at hand" >&2
if ! run_apt install -y --no-install-recommends "${missing[@]}"; then
  echo "deps: could not install ${missing[*]}. Is this machine online?" >&2
  exit 1
fi
