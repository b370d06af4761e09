#!/usr/bin/env bash
# lint.sh [--all | --form | --since COMMIT] [--within SECONDS]: where POSIX is used; then clang-format and clang-tidy over every C++
# file (--form: clang-format alone), over those that differ from COMMIT, or from the branch main. clang-tidy ends when its time is up, and says how many files
# it has not seen.
# In build/lint, without precompiled headers: g++'s are none to clang-tidy. moc writes there what tests include.
set -euo pipefail
cd "$(dirname "$0")/.."

base='' within='' form=''
while (($#)); do
  case $1 in
    --all) base=all ;;
    --form) base=all form=only ;;
    --since) base=$2; shift ;;
    --within) within=$2; shift ;;
    *) echo "lint: what is $1?" >&2; exit 2 ;;
  esac
  shift
done

pick() { for tool in "$@"; do command -v "$tool" && return; done; echo "lint: none of $*" >&2; return 1; }
format=$(pick clang-format-14 clang-format)
# 14 cannot parse <ranges> of libstdc++ 12.
tidy=$(pick clang-tidy-16 clang-tidy)

# Headers that POSIX alone has stand where there is another way for other systems, in the file that is to be replaced there
# (terminal.cpp), and in tests of what only POSIX does. README names them.
posix='app/cohortctl/terminal\.cpp|db/sqlite/(connection|plain_file)\.cpp|tests/(faults|bench)/.*|tests/support/files/as_nobody\.h|tests/app/base/tst_own_file\.cpp'
headers='aio arpa/.* dirent dlfcn fcntl grp langinfo net/.* netdb netinet/.* poll pthread pwd sched spawn strings sys/.* syslog termios unistd utime'
if git grep -lE "^ *# *include <(${headers// /|})\.h>" -- '*.cpp' '*.h' | grep -vE "^($posix)\$"; then
  echo "lint: these include what only POSIX has" >&2
  exit 1
fi

if [[ $base == all ]]; then
  mapfile -d '' files < <(git ls-files -z '*.cpp' '*.h')
else
  mapfile -d '' files < <(git diff -z --name-only --diff-filter=d "${base:-$(git merge-base HEAD main)}" -- '*.cpp' '*.h')
fi
((${#files[@]})) || { echo "lint: nothing to look at"; exit 0; }
"$format" --dry-run -Werror "${files[@]}"
[[ -z $form ]] || { echo "lint: ${#files[@]} files well formed"; exit 0; }

sources=()
for file in "${files[@]}"; do
  if [[ $file == *.cpp ]]; then sources+=("$file"); fi
done
((${#sources[@]})) || exit 0
bash packaging/deps.sh
cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
moc=$(qtpaths6 --query QT_HOST_LIBEXECS)/moc
mkdir -p build/lint/moc
for source in "${sources[@]}"; do
  name=$(basename "$source" .cpp)
  if [[ $name == tst_* ]]; then "$moc" --no-notes "$source" -o "build/lint/moc/$name.moc"; fi
done

# What has been judged is written down: a judgement that stands when the time is up counts.
judged=$(mktemp)
trap 'rm -f "$judged"' EXIT
judge() {
  local said=clean
  "$1" -p build/lint --quiet --extra-arg="-isystem$PWD/build/lint/moc" "$3" || said=wrong
  echo "$said $3" >>"$2"
}
export -f judge
limit=()
[[ -n $within ]] && limit=(timeout "$within")
status=0
printf '%s\0' "${sources[@]}" |
  "${limit[@]}" xargs -0 -n 1 -P "$(nproc)" bash -c 'judge "$@"' judge "$tidy" "$judged" || status=$?
! grep '^wrong' "$judged" || exit 1
((status == 0 || status == 124)) || exit 1
echo "lint: ${#files[@]} files well formed, $(wc -l <"$judged") of ${#sources[@]} sources clean${within:+ within $within s}"
