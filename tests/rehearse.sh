#!/usr/bin/env bash
# Rehearses what docs/operations.md tells an operator to do, on a real PostgreSQL in a folder of its own: publish, install, start in Production,
# back up, restore, start again. Needs PostgreSQL's programs (Debian: postgresql). Takes minutes, so tests/run.sh leaves it out.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d /tmp/case-review-rehearsal.XXXXXX)
chmod 755 "$work"
bin=
for folder in /usr/lib/postgresql/*/bin "$(dirname "$(readlink -f "$(command -v initdb || echo /none/initdb)")")"; do
  [ -x "$folder/initdb" ] && [ -x "$folder/pg_dump" ] && [ -x "$folder/psql" ] && bin=$folder
done
[ -x "$bin/initdb" ] || { echo "Install PostgreSQL's programs first (Debian: postgresql)." >&2; exit 1; }
port=$((20000 + RANDOM % 20000))
web=http://127.0.0.1:$((port + 1))
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$work")
app=

stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null; wait "$app" 2>/dev/null || true; app=; }; }
finish() {
  stop
  "${as[@]}" "$bin/pg_ctl" -D "$work/cluster" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "- $*"; }

step "Publish"
dotnet publish src/CaseReview.Web -c Release -o "$work/app" -p:SkipEmbeddedPostgres=true -v q --nologo -clp:NoSummary
[ ! -e "$work/app/Properties" ] && [ ! -e "$work/app/package.json" ] || fail "a developer's file is in the publish"
product() { (cd "$work/app" && dotnet CaseReview.Web.dll "$@"); }
export ASPNETCORE_ENVIRONMENT=Production Urls=$web CaseReview__Data=$work/data

step "Without Email__Transport, without PublicOrigin, with a folder for emails, with demo data: each refused"
refused() {
  local say=$1; shift
  if env "$@" bash -c "cd '$work/app' && timeout 60 dotnet CaseReview.Web.dll" >"$work/refusal" 2>&1; then fail "started although: $say"; fi
  grep -q "$say" "$work/refusal" || { cat "$work/refusal" >&2; fail "the refusal does not say: $say"; }
}
refused "Set Email__Transport" PublicOrigin=https://case-review.example
refused "Set PublicOrigin" Email__Transport=Smtp Email__Smtp__Host=localhost
refused "cannot be Folder in Production" Email__Transport=Folder PublicOrigin=https://case-review.example
refused "Demo__Enabled is refused" Demo__Enabled=true
[ ! -e "$work/data" ] || fail "a refused start left data behind"

step "PostgreSQL: $("$bin/postgres" --version)"
install -d -o "${SUDO_UID:-$([ "$(id -u)" = 0 ] && echo 65534 || id -u)}" "$work/cluster"
echo admin-password >"$work/pw"; chmod 644 "$work/pw"
"${as[@]}" "$bin/initdb" -D "$work/cluster" -U postgres -A scram-sha-256 --pwfile="$work/pw" -E UTF8 --locale=C >/dev/null
"${as[@]}" "$bin/pg_ctl" -D "$work/cluster" -w -l "$work/cluster/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null
export PGHOST=127.0.0.1 PGPORT=$port
admin() { PGPASSWORD=admin-password "$bin/$1" -U postgres "${@:2}"; }
admin psql -qd postgres <<SQL
CREATE ROLE case_review_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'owner-password';
CREATE ROLE case_review_app   LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD 'app-password';
CREATE DATABASE case_review OWNER case_review_owner;
SQL
admin psql -qd case_review -f deploy/postgres/roles.sql
connect() { echo "Host=127.0.0.1;Port=$port;Database=$1;Username=case_review_$2;Password=$2-password"; }
export Database__Provider=PostgreSql

files=src/CaseReview.Infrastructure/Partnerships/Files
node -e "const read = f => JSON.parse(require('fs').readFileSync('$files/' + f)); console.log(JSON.stringify({...read('salford.json'), ruleSet: read('salford.rules.json'), quorum: read('salford.quorum.json')}))" >"$work/salford.json"

step "migrate, import-partnership, create-admin: with the database's settings alone"
ConnectionStrings__CaseReview=$(connect case_review app) ConnectionStrings__CaseReviewOwner=$(connect case_review owner) product migrate
ConnectionStrings__CaseReview=$(connect case_review app) product import-partnership "$work/salford.json"
ConnectionStrings__CaseReview=$(connect case_review app) product create-admin you@example.gov.uk <<<'A-long-Password-2026'

step "Cases, so that there is something to lose"
ASPNETCORE_ENVIRONMENT=Development ConnectionStrings__CaseReview=$(connect case_review app) ConnectionStrings__CaseReviewOwner=$(connect case_review owner) \
  dotnet run --project tests/CaseReview.LoadData -c Release -v q -- --partnerships 2 --cases 30

start() {
  export ConnectionStrings__CaseReview; ConnectionStrings__CaseReview=$(connect "$1" app)
  export Email__Transport=Smtp Email__Smtp__Host=127.0.0.1 PublicOrigin=https://case-review.example
  (cd "$work/app" && exec dotnet CaseReview.Web.dll) >"$work/log" 2>&1 &
  app=$!
  for _ in $(seq 120); do
    curl -fsS -o /dev/null "$web/health/ready" 2>/dev/null && return
    kill -0 "$app" 2>/dev/null || break
    sleep 0.5
  done
  cat "$work/log" >&2; fail "it does not start on $1"
}
step "Start in Production with the application's role"
start case_review
live=$(curl -fsS "$web/health/live")
echo "  $live"
grep -Eq '"version":"[0-9]+\.[0-9]+\.[0-9]+","commit":"[0-9a-f]{40}"' <<<"$live" || fail "/health/live does not show version and commit"
[ "$(curl -s -o /dev/null -w '%{http_code}' "$web/dev/outbox.json")" = 404 ] || fail "/dev answers in Production"
stop

counted="partnerships cases deadlines chronology_entries audit_entries document_contents identity_users qrtz_triggers"
counts() { for table in $counted; do echo "$table $(admin psql -Atd "$1" -c "SELECT count(*) FROM $table")"; done; }
counts case_review >"$work/before"

step "Back up"
if PGPASSWORD=owner-password "$bin/pg_dump" -U case_review_owner -Fc -f "$work/half.dump" case_review 2>"$work/refusal"; then fail "the owner dumped, held by row-level security"; fi
grep -q "row-level security" "$work/refusal" || fail "the owner's dump failed for another reason: $(cat "$work/refusal")"
admin pg_dump --format=custom --file="$work/case-review.dump" case_review

step "Restore into an empty database"
admin psql -qd postgres -c "CREATE DATABASE restored OWNER case_review_owner"
admin pg_restore --exit-on-error --dbname=restored "$work/case-review.dump"
counts restored >"$work/after"
diff "$work/before" "$work/after" || fail "rows are missing"
sed 's/^/  /' "$work/after"
walls() { admin psql -Atd "$1" -c "SELECT count(*) FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relrowsecurity AND c.relforcerowsecurity"; }
[ "$(walls restored)" = "$(walls case_review)" ] && [ "$(walls restored)" -gt 10 ] || fail "row-level security was not restored"
if PGPASSWORD=app-password "$bin/psql" -qU case_review_app -d restored -c "DELETE FROM audit_entries" 2>/dev/null; then fail "the application can delete from the audit trail"; fi

step "migrate and start on the restored database"
ConnectionStrings__CaseReview=$(connect restored app) ConnectionStrings__CaseReviewOwner=$(connect restored owner) product migrate
start restored
stop
echo "The rehearsal is done: installed, started, backed up, restored, started again."
