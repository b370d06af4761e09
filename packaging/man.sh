#!/usr/bin/env bash
# man.sh COHORTCTL FOLDER: manual pages of cohortctl and of each of its commands, made from `--help` by help2man. What --help
# does not say (answers in JSON, tables, examples) stands in packaging/man/<command>.man and goes in with it.
set -euo pipefail
mkdir -p "$2"
folder=$(realpath "$2")
texts=$(realpath "$(dirname "$0")/man")
cd "$(dirname "$1")" # help2man hands the program to a shell: its path may have a blank
cohortctl=./$(basename "$1")
export LC_ALL=C.UTF-8 LANGUAGE=

page() { # NAME INCLUDE COMMAND SUMMARY
  help2man --no-info --section=1 --manual=CohortDesk --source=CohortDesk --version-string="$version" --name="$4" \
    --opt-include="$texts/$2.man" --output="$folder/$1.1" "$3"
  gzip -9nf "$folder/$1.1"
}

version=$("$cohortctl" --version | cut -d ' ' -f 2)
rm -f "$folder"/*.1.gz
page cohortctl cohortctl "$cohortctl" "a study and its rules on the command line"
# Two lines a command: "  cohortctl NAME …" and what it is for.
"$cohortctl" --help | sed -n '/^  cohortctl [a-z]/{N;s/^  cohortctl \([a-z0-9]*\) .*\n *\(.*\)/\1\t\2/p}' |
  while IFS=$'\t' read -r name summary; do
    page "cohortctl-$name" "$name" "$cohortctl $name" "$summary"
  done
