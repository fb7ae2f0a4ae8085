#!/bin/sh
# Install the telephones that the tests of real calls are placed with, if this machine lets us: SIPp and baresip.
# Without them those tests are skipped, and say so; nothing else depends on them.
set -eu

missing=
command -v sipp >/dev/null 2>&1 || missing="$missing sip-tester"
command -v baresip >/dev/null 2>&1 || missing="$missing baresip-core"
[ -n "$missing" ] || exit 0

say() { printf 'telephones: %s\n' "$*" >&2; }
if ! command -v apt-get >/dev/null 2>&1; then
    say "missing:$missing; install them with this system's package manager."
elif [ "$(id -u)" -ne 0 ]; then
    say "missing:$missing; run: sudo apt-get install --yes --no-install-recommends$missing"
else
    say "installing$missing"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # several packages
    apt-get install --yes --no-install-recommends $missing >/dev/null 2>&1 ||
        { apt-get update >/dev/null 2>&1 && apt-get install --yes --no-install-recommends $missing >/dev/null 2>&1; } ||
        say "could not install$missing; the tests of real calls are skipped."
fi
