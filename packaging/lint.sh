#!/usr/bin/env bash
# lint.sh [--all]: clang-format and clang-tidy over the C++ files that differ from the branch main, or over all of them.
# Reads build/dev/compile_commands.json; configures and builds the generated headers first where there is none.
set -euo pipefail
cd "$(dirname "$0")/.."

pick() { for tool in "$@"; do command -v "$tool" && return; done; echo "lint: none of $*" >&2; return 1; }
format=$(pick clang-format-14 clang-format)
# 14 cannot parse <ranges> of libstdc++ 12.
tidy=$(pick clang-tidy-16 clang-tidy)

if [[ ${1:-} == --all ]]; then
  mapfile -d '' files < <(git ls-files -z '*.cpp' '*.h')
else
  base=$(git merge-base HEAD main)
  mapfile -d '' files < <(git diff -z --name-only --diff-filter=d "$base" -- '*.cpp' '*.h')
fi
((${#files[@]})) || { echo "lint: nothing to look at"; exit 0; }

"$format" --dry-run -Werror "${files[@]}"

# Tests include their own moc output, which exists only after a build.
cmake --preset dev >/dev/null
cmake --build --preset dev
sources=()
for file in "${files[@]}"; do
  if [[ $file == *.cpp ]]; then sources+=("$file"); fi
done
((${#sources[@]})) || exit 0
printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" "$tidy" -p build/dev --quiet
echo "lint: ${#files[@]} files clean"
