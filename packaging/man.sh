#!/usr/bin/env bash
# man.sh PROGRAM FOLDER: the manual page of cohortdesk, or those of cohortctl and of each of its commands, made from `--help` by
# help2man. What --help does not say (answers in JSON, tables, examples) stands in packaging/man/<command>.man and goes in with it.
set -euo pipefail
mkdir -p "$2"
folder=$(realpath "$2")
texts=$(realpath "$(dirname "$0")/man")
cd "$(dirname "$1")" # help2man hands the program to a shell: its path may have a blank
name=$(basename "$1")
program=./$name
export LC_ALL=C.UTF-8 LANGUAGE=

page() { # NAME INCLUDE COMMAND SUMMARY
  help2man --no-info --section=1 --manual=CohortDesk --source=CohortDesk --version-string="$version" --name="$4" \
    --opt-include="$texts/$2.man" --output="$folder/$1.1" "$3"
  # Named in one word, as man(1) looks for it; and lines that are not stretched: an option with its value has no place to break.
  local title=${1^^}
  sed -i -e "s/^\.TH [^ ]*/.TH ${title//-/\\\\-}/" -e "1,/^\.SH SYNOPSIS/s/^cohortctl ${2} \\\\-/$1 \\\\-/" -e '/^\.TH/a .ad l' "$folder/$1.1"
  gzip -9nf "$folder/$1.1"
}

version=$("$program" --version | cut -d ' ' -f 2)
rm -f "$folder"/*.1.gz
if [[ $name == cohortdesk ]]; then
  page cohortdesk cohortdesk "$program" "workstation for a phase I dose-escalation trial"
  exit
fi
page cohortctl cohortctl "$program" "a study and its rules on the command line"
# Two lines a command: "  cohortctl NAME …" and what it is for.
"$program" --help | sed -n '/^  cohortctl [a-z]/{N;s/^  cohortctl \([a-z0-9]*\) .*\n *\(.*\)/\1\t\2/p}' |
  while IFS=$'\t' read -r command summary; do
    page "cohortctl-$command" "$command" "$program $command" "$summary"
  done
