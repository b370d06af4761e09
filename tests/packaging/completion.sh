#!/usr/bin/env bash
# completion.sh PROGRAM: what bash completes of a command line of cohortctl is what the program itself names. What bash-completion
# gives to every completion is stood in for.
set -uo pipefail
program=$1
cd "$(dirname "$0")/../.." || exit
_init_completion() { cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=("${COMP_WORDS[@]}") cword=$COMP_CWORD; }
_filedir() { COMPREPLY=("<file>"); }
complete() { :; }
. packaging/cohortctl.bash-completion

faults=0
completed() { # WORD…, the last of them half typed: what it becomes, in one line
  COMP_WORDS=(cohortctl "$@") COMP_CWORD=$# COMPREPLY=()
  _cohortctl "$program"
  printf '%s\n' "${COMPREPLY[@]:-}" | sort | xargs
}
expect() { # WHAT WORD…
  local wanted said
  wanted=$(tr ' ' '\n' <<<"$1" | sort | xargs)
  shift
  said=$(completed "$@")
  [[ $said == "$wanted" ]] && return
  echo "completion: cohortctl $*: expected $wanted, got $said"
  faults=$((faults + 1))
}

mapfile -t commands < <("$program" --help | sed -n 's/^  cohortctl \([a-z0-9]*\) .*/\1/p')
((${#commands[@]} > 15)) || { echo "completion: --help names few commands: ${commands[*]}"; exit 1; }
expect "${commands[*]} --help --version" ""
for command in "${commands[@]}"; do
  expect "$command" "$command"
  # Every option, and those that take one of several words.
  mapfile -t options < <("$program" "$command" --help | grep -oE '^  (-h, )?--[a-z0-9-]+' | grep -oE -- '--.*')
  ((${#options[@]} > 0)) || { echo "completion: $command --help names no option"; faults=$((faults + 1)); }
  expect "${options[*]}" "$command" --
done
expect "recommend restore" re
expect "crs icans gvhd icaht" grade ""
expect "icans icaht" grade ic
expect "ward-log acts lab ctcae definition" import ""
expect "add password" account ""
expect "check" protocol ""
expect "<file>" status ""
expect "<file>" recommend ""
expect "<file>" export csv ""
expect "--hypotension" grade crs --hypo
expect "yes no" grade crs --hypotension ""
expect "unable" grade icans --ice ""
expect "" grade gvhd --skin ""
expect "5.0 6.0" import ctcae --version ""
expect "prolonged" grade icans --seizure pro
expect "continue reduce end" oc --at-joint ""
expect "latest" oc --assessed l
expect "marrow" pk ward.study --specimen m
expect "ihc" cd7 ward.study --marker i
expect "<file>" export csv ward.study --to ""
expect "<file>" status ward.study --json "" # takes no value
expect "Asia/Shanghai" new ward.study --time-zone Asia/Shangh
expect "<file>" nonsense ""
exit $((faults > 0))
