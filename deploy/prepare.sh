#!/usr/bin/env bash
# Says what is missing on this machine, and installs the Debian packages named as arguments ("command:package") when their command is absent.
set -euo pipefail

for needed in dotnet node npm; do
  command -v "$needed" >/dev/null || { echo "Install $needed first: the .NET SDK named in global.json, and Node 20 or later." >&2; exit 1; }
done

# Browsers go by several names; any of them will do.
has() {
  case $1 in
    chromium) command -v chromium || command -v chromium-browser || command -v google-chrome || command -v microsoft-edge ;;
    # LibreOffice's part for text documents has no command of its own.
    libswlo.so) [ -e /usr/lib/libreoffice/program/libswlo.so ] ;;
    # Servers live in folders that are not in everybody's path.
    *) PATH=$PATH:/usr/sbin command -v "$1" ;;
  esac >/dev/null
}

missing=()
for pair in "$@"; do
  has "${pair%%:*}" || missing+=("${pair##*:}")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo -n)
if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
  echo "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "Not installed: ${missing[*]}. Install them with your package manager; without a browser everything works but PDF." >&2
fi
