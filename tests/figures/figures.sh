#!/usr/bin/env bash
# figures.sh COHORTCTL DEMO READER…: what the program says of the demo study in DEMO (packaging/demo.sh) against what each READER ("Rscript
# figures.R", "python3 figures.py") makes of its export, and the workbook against that export; what does not notice another figure is no check.
set -euo pipefail
cohortctl=$1 demo=$2
shift 2
here=$(dirname "$(realpath "$0")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
umask 077
cp "$demo/demo.study" "$demo/password" "$folder"
ask() { "$cohortctl" "$@" --user demo --password-file "$folder/password"; }
mkdir "$folder/said" "$folder/wrong"
ask export csv "$folder/demo.study" --to "$folder/data" >/dev/null
ask events "$folder/demo.study" >"$folder/said/events.csv"
ask efficacy "$folder/demo.study" >"$folder/said/efficacy.txt"
ask efficacy "$folder/demo.study" --json >"$folder/said/efficacy.json"
ask pk "$folder/demo.study" >"$folder/said/pk.json"
cp "$folder/said/"* "$folder/wrong"
sed -i 's/"geometricMean":\([0-9]*\)\.\([0-9]\)/"geometricMean":\1.1\2/' "$folder/wrong/pk.json"

if command -v python3 >/dev/null; then
  ask export xlsx "$folder/demo.study" --to "$folder/data.xlsx" >/dev/null
  python3 "$here/workbook.py" "$folder/data.xlsx" "$folder/data"
  cp -r "$folder/data" "$folder/other"
  sed -i '2s/,\([^,]*\)$/,other/' "$folder/other/raw/lb.csv"
  if python3 "$here/workbook.py" "$folder/data.xlsx" "$folder/other" >/dev/null 2>&1; then
    echo "figures: workbook.py takes other values for the same" >&2
    exit 1
  fi
fi
for reader in "$@"; do
  read -r program script <<<"$reader"
  "$program" "$here/$script" "$folder/data" "$folder/said"
  if "$program" "$here/$script" "$folder/data" "$folder/wrong" >/dev/null 2>&1; then
    echo "figures: $script takes other figures for the same" >&2
    exit 1
  fi
done
