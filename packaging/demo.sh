#!/usr/bin/env bash
# demo.sh COHORTCTL DIR: makes DIR/demo.study from the fictional log in resources/demo/ward-log, and DIR/password for its
# user `demo`. The log's dates are moved, all by the same number of days, so that its evening of reference is today and the
# study is under way. A study that is there already is kept.
set -euo pipefail
cohortctl=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
log=$(realpath "$(dirname "$0")/../resources/demo/ward-log")
study=$folder/demo.study
evening=2026-09-14 # what resources/demo/README.md tells
umask 077

if [[ ! -e $study ]]; then
  days=$((($(date -u -d "$(TZ=Asia/Shanghai date +%F)" +%s) - $(date -u -d "$evening" +%s)) / 86400))
  rm -rf "$folder/ward-log"
  mkdir "$folder/ward-log"
  for file in "$log"/*.csv; do
    edits=()
    # What is known to the month alone goes where the middle of that month goes.
    while read -r month; do
      edits+=(-e "s/\(^\|,\)$month\(,\|\$\)/\1@$(date -u -d "$month-15 $days days" +%Y@%m)\2/g")
    done < <(grep -oE '(^|,)[0-9]{4}-[0-9]{2}(,|$)' "$file" | tr -d , | sort -u || true)
    while read -r date; do
      edits+=(-e "s/$date/@$(date -u -d "$date $days days" +%Y@%m@%d)/g")
    done < <(grep -oE '[0-9]{4}-[0-9]{2}-[0-9]{2}' "$file" | sort -u || true)
    # "@" keeps a date that was moved from being moved again.
    sed "${edits[@]}" -e 's/@\([0-9]\{4\}\)@\([0-9]\{2\}\)/\1-\2/g' -e 's/\(-[0-9]\{2\}\)@\([0-9]\{2\}\)/\1-\2/g' \
      "$file" >"$folder/ward-log/${file##*/}"
  done

  od -An -N8 -tx1 /dev/urandom | tr -d ' \n' | sed 's/..../&-/g; s/-$//' >"$folder/password"
  # Made beside its place: only a study with the log in it gets the name that the next run looks for.
  making=$folder/making
  rm -rf "$making"
  mkdir "$making"
  "$cohortctl" new "$making/demo.study" --protocol cd7-car-nk --site "Demo site — fictional data" \
    --time-zone Asia/Shanghai --user demo --name "Dr Demo (fictional)" --password-file "$folder/password" \
    >"$folder/recovery-code.txt"
  "$cohortctl" import ward-log "$folder/ward-log" --into "$making/demo.study" \
    --user demo --password-file "$folder/password"
  "$cohortctl" import definition "$(dirname "$log")/dlt-definition.json" --into "$making/demo.study" \
    --user demo --password-file "$folder/password"
  # Sick people's values are marked by the hundred: the list is kept beside the study.
  "$cohortctl" import lab "$(dirname "$log")/lab.csv" --into "$making/demo.study" \
    --user demo --password-file "$folder/password" >"$folder/laboratory.txt"
  rm -rf "$study.backups"
  mv "$making"/* "$folder"
  rmdir "$making"
fi

echo "Demo study: $study"
echo "Sign in as: demo"
echo "Password:   $(cat "$folder/password")"
