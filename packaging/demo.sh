#!/usr/bin/env bash
# demo.sh COHORTCTL DIR: makes DIR/demo.study from the fictional log in resources/demo/ward-log and the acts in
# resources/demo/acts, and DIR/password for its users `demo`, `monitor` and `coordinator`. Dates are moved, all by the same
# number of days, so that the evening of reference is today and the study is under way. A study that is there already is kept.
set -euo pipefail
cohortctl=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
log=$(realpath "$(dirname "$0")/../resources/demo/ward-log")
study=$folder/demo.study
evening=2026-09-14 # what resources/demo/README.md tells
umask 077

move_dates() { # FROM TO DAYS: the folder's tables, all dates moved by so many days
  local file edits month date days=$3
  mkdir "$2"
  for file in "$1"/*.csv; do
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
      "$file" >"$2/${file##*/}"
  done
}

new_password() {
  od -An -N8 -tx1 /dev/urandom | tr -d ' \n' | sed 's/..../&-/g; s/-$//'
}

add_person() { # LOGIN ROLE NAME: with the demo's password
  new_password >"$making/first-password"
  "$cohortctl" account add "$making/demo.study" --login "$1" --role "$2" --name "$3" \
    --new-password-file "$making/first-password" --user demo --password-file "$folder/password" >/dev/null
  "$cohortctl" account password "$making/demo.study" --new-password-file "$folder/password" \
    --user "$1" --password-file "$making/first-password" >/dev/null
  rm "$making/first-password"
}

act_as() { # LOGIN FOLDER
  "$cohortctl" import acts "$folder/acts/$2" --into "$making/demo.study" --user "$1" --password-file "$folder/password"
}

if [[ ! -e $study ]]; then
  days=$((($(date -u -d "$(TZ=Asia/Shanghai date +%F)" +%s) - $(date -u -d "$evening" +%s)) / 86400))
  rm -rf "$folder/ward-log" "$folder/acts"
  move_dates "$log" "$folder/ward-log" "$days"
  mkdir "$folder/acts"
  for acts in "$(dirname "$log")"/acts/*/; do
    move_dates "$acts" "$folder/acts/$(basename "$acts")" "$days"
  done

  new_password >"$folder/password"
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
  add_person monitor monitor "Mr Fang (fictional)"
  add_person coordinator study-coordinator "Ms Qian (fictional)"
  act_as monitor 1-monitor
  act_as coordinator 2-coordinator
  act_as monitor 3-monitor
  act_as demo 4-investigator
  rm -rf "$study.backups"
  mv "$making"/* "$folder"
  rmdir "$making"
fi

echo "Demo study: $study"
echo "Sign in as: demo, monitor or coordinator"
echo "Password:   $(cat "$folder/password")"
