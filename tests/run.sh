#!/usr/bin/env bash
# Builds and runs every test.
#   --fast          leaves out the browser
#   --requirements  prints each requirement with the tests that prove it, and runs nothing
# The last line is "tests: N passed, N failed, N skipped". Fails when a test fails, or when none ran.
set -uo pipefail
cd "$(dirname "$0")/.."

projects=(UnitTests IntegrationTests EndToEndTests)
packages=(chromium:chromium pdfinfo:poppler-utils aiosmtpd:python3-aiosmtpd clamd:clamav-daemon soffice:libreoffice-calc-nogui libswlo.so:libreoffice-writer-nogui)
for option in "$@"; do
  case $option in
    --fast) projects=(UnitTests IntegrationTests); packages=(aiosmtpd:python3-aiosmtpd clamd:clamav-daemon soffice:libreoffice-calc-nogui libswlo.so:libreoffice-writer-nogui) ;;
    --requirements) exec tests/requirements.sh ;;
    *) echo "Usage: tests/run.sh [--fast | --requirements]" >&2; exit 2 ;;
  esac
done

passed=0 failed=0 skipped=0 broken=0
results=$(mktemp -d)
finish() {
  rm -rf "$results"
  echo "tests: $passed passed, $failed failed, $skipped skipped"
}
trap finish EXIT

deploy/prepare.sh "${packages[@]}" || exit 1
# Their tests fail, and are not skipped, when one of these is missing all the same.
if command -v apt-get >/dev/null; then export Tests__Installed="${packages[*]%%:*}"; fi
dotnet build -v q --nologo -clp:NoSummary || exit 1

for project in "${projects[@]}"; do
  dotnet test "tests/CaseReview.$project" --no-build --nologo --logger "console;verbosity=minimal" --logger "trx;LogFileName=$project.trx" --results-directory "$results" || broken=1
  # The counts come from the results file: what the console prints changes with its mood and width.
  counters=$(grep -o '<Counters [^>]*>' "$results/$project.trx" 2>/dev/null) || { echo "No results from $project" >&2; broken=1; continue; }
  count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
  passed=$((passed + $(count passed)))
  failed=$((failed + $(count failed) + $(count error) + $(count timeout) + $(count aborted)))
  skipped=$((skipped + $(count total) - $(count executed)))
done

[ "$broken" = 0 ] && [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
