#!/usr/bin/env bash
# Writes the first migration of both providers anew. Until the first release each provider keeps one migration.
set -euo pipefail
cd "$(dirname "$0")/.."
infra=src/CaseReview.Infrastructure
root=$infra/Persistence/Migrations
stamp=20260101000000
dotnet tool restore >/dev/null
rm -rf "$root"
dotnet build "$infra" -v q --nologo -clp:NoSummary || { git checkout -q -- "$root"; exit 1; }
for provider in Postgres SqlServer; do
  dotnet ef migrations add Initial --project "$infra" --startup-project "$infra" --context "${provider}DbContext" \
    --output-dir "Persistence/Migrations/$provider" --no-build >/dev/null
  made=$(basename "$root/$provider/"*_Initial.cs .cs)
  # A fixed name, so that two people who add a table do not make two migrations.
  for file in "$root/$provider/$made".cs "$root/$provider/$made".Designer.cs; do
    sed "s/$made/${stamp}_Initial/g" "$file" | tr -d '\r' | sed '1s/^\xef\xbb\xbf//' >"$root/$provider/${stamp}_Initial${file#"$root/$provider/$made"}"
    rm "$file"
  done
  sed -i '1s/^\xef\xbb\xbf//; s/\r$//' "$root/$provider/"*Snapshot.cs
done
