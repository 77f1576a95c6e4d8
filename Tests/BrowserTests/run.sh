#!/bin/sh
# The editor in a real browser: installs what is missing, then runs the stories.
#
#   run.sh [--calque FILE] [--screenshots DIR] [NAME…]   NAME: the stories whose names contain it
#   run.sh --speed --calque FILE                         figures for articles of 1,000 and 10,000 rows
#
# Prints a line for each story and ends with 1 when one failed, with 77 when what they need cannot be installed.
# CALQUE_SOAK=1 makes the random ones longer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools="$root/.build/browser-tests"

absent() {
  echo "The browser stories cannot be told here: $1 cannot be installed" >&2
  exit 77
}

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || missing="$missing python3-venv"
if [ -n "$missing" ]; then
  echo "Installing what the browser tests need:$missing" >&2
  sudo=""; [ "$(id -u)" = 0 ] || sudo=sudo
  # shellcheck disable=SC2086
  { $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  } || absent "$missing"
fi
if ! cmp -s "$here/requirements.txt" "$tools/requirements.txt"; then
  rm -rf "$tools"
  python3 -m venv "$tools" &&
    "$tools/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" ||
    absent "the driver of the browser"
  cp "$here/requirements.txt" "$tools/requirements.txt"
fi
CALQUE_DEFAULT="$root/.build/debug/calque" PYTHONDONTWRITEBYTECODE=1 exec "$tools/bin/python" "$here/main.py" "$@"
