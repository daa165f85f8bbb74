#!/usr/bin/env bash
# From a clone to the running product on this machine, with demo data. Ctrl-C stops it, the database too; a second start keeps the data.
set -euo pipefail
cd "$(dirname "$0")/.."

export ASPNETCORE_ENVIRONMENT=Development
export Urls="${Urls:-http://127.0.0.1:5080}"
export Demo__Password="${Demo__Password:-Demo!2026-case-review}"
web=src/CaseReview.Web

deploy/prepare.sh chromium:chromium
echo "Building"
dotnet build "$web" -c Release -v q --nologo -clp:NoSummary

# Run beside this script, not in its place, so that the address can be printed once it answers; and not by "dotnet run", which keeps signals to itself.
(cd "$web" && exec dotnet bin/Release/net10.0/CaseReview.Web.dll) &
app=$!
echo "Starting. The first start also makes the demo cases, which takes a minute or so"
trap 'kill -TERM "$app" 2>/dev/null || true' INT TERM

until curl -fsS -o /dev/null "$Urls/health/ready" 2>/dev/null || node -e "fetch('$Urls/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))" 2>/dev/null; do
  kill -0 "$app" 2>/dev/null || { wait "$app" || exit $?; exit 1; }
  sleep 0.5
done

cat <<EOF

Case Review is ready at $Urls

  Sign in at $Urls/account/sign-in with the password  $Demo__Password

  Doncaster            manager@doncaster.example   officer@doncaster.example   chair@doncaster.example
  Kingston & Richmond  manager@kingston-richmond.example
  Herefordshire        manager@herefordshire.example
  Salford              manager@salford.example
  Further accounts     vicechair@ member@ lead.health@ lead.police@ lead.education@ partner.authority@ partner.health@
                       partner.police@ deputy.health@ scrutineer@ legal@ reviewer@  and then one of the domains above
  A second authority   partner.richmond@kingston-richmond.example
  The platform         admin@platform.example, who sees no case

  Emails that the product sends are at $Urls/dev/outbox

Ctrl-C stops it.
EOF

# A trapped signal ends the first wait before the product has ended.
code=0
wait "$app" || code=$?
while kill -0 "$app" 2>/dev/null; do wait "$app" || code=$?; done
# 143 and 130 are what a signal leaves behind, and what was asked for.
case $code in 143 | 130) exit 0 ;; *) exit "$code" ;; esac
