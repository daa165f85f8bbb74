#!/usr/bin/env bash
# Each requirement of docs/requirements.md with the tests that name it in [Trait("Requirement", "…")], then those without one.
set -euo pipefail
cd "$(dirname "$0")/.."

# A trait stands above its test method or its class; the first method or class after it is the proof.
proofs=$(find tests -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' -print0 | sort -z | xargs -0 awk '
  FNR == 1 { split("", waiting); n = 0 }
  { line = $0
    while (match(line, /Trait\("Requirement", *"[^"]+"\)/)) {
      number = substr(line, RSTART, RLENGTH); sub(/.*, *"/, "", number); sub(/"\)$/, "", number)
      waiting[++n] = number; line = substr(line, RSTART + RLENGTH)
    } }
  n && match($0, /(public|internal) .*(class|void|Task) +[A-Za-z_0-9]+/) {
    name = substr($0, RSTART, RLENGTH); sub(/.* /, "", name)
    file = FILENAME; sub(/.*\//, "", file); sub(/\.cs$/, "", file)
    for (i = 1; i <= n; i++) print waiting[i] "\t" file ": " name
    n = 0
  }')

without=()
while IFS='|' read -r _ number sentence _; do
  number=$(tr -d ' `' <<<"$number")
  [[ $number =~ ^[A-Z]+(-[A-Z]+)*-[0-9]+$ ]] || continue
  found=$(awk -F '\t' -v number="$number" '$1 == number { print "    " $2 }' <<<"$proofs")
  if [ -z "$found" ]; then
    without+=("$number")
  else
    printf '%s %s\n%s\n' "$number" "$(sed 's/^ *//; s/ *$//' <<<"$sentence")" "$found"
  fi
done < docs/requirements.md

printf '\nWithout a test (%s):\n' "${#without[@]}"
[ ${#without[@]} = 0 ] || printf '%s\n' "${without[@]}" | paste -sd' ' | fold -s -w 120
