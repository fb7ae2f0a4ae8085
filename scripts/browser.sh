#!/bin/sh
# Install the browser that tests of the pages use, if this machine lets us: Chromium.
# Without it those tests are skipped, and say so; nothing else depends on it.
set -eu

command -v chromium >/dev/null 2>&1 && exit 0

say() { printf 'browser: %s\n' "$*" >&2; }
if ! command -v apt-get >/dev/null 2>&1; then
    say "missing: chromium; install it with this system's package manager."
elif [ "$(id -u)" -ne 0 ]; then
    say "missing: chromium; run: sudo apt-get install --yes --no-install-recommends chromium"
else
    say "installing chromium"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install --yes --no-install-recommends chromium >/dev/null 2>&1 ||
        { apt-get update >/dev/null 2>&1 && apt-get install --yes --no-install-recommends chromium >/dev/null 2>&1; } ||
        say "could not install chromium; the tests in a browser are skipped."
fi
