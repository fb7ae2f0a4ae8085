#!/bin/sh
# Put an Asterisk where tests, measurements and `voucherline telephony` find it, if this machine lets us.
# Without it the tests with a real Asterisk are skipped, and say so; nothing else depends on it.
#
# Where this Debian has the package, the package is installed. Debian 12 has none: there the newer one is unpacked into
# a directory of its own, with the libraries that it needs. Nothing of it runs by itself, and deleting it undoes it.
set -eu

suite=forky
root=${VOUCHERLINE_ASTERISK_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/voucherline/asterisk}

say() { printf 'asterisk: %s\n' "$*" >&2; }
skip() { say "$*"; say "the tests with a real Asterisk are skipped."; exit 0; }

[ ! -x "$root/usr/sbin/asterisk" ] || exit 0
[ -n "${VOUCHERLINE_ASTERISK_ROOT:-}" ] || ! command -v asterisk >/dev/null 2>&1 || exit 0
command -v apt-get >/dev/null 2>&1 || skip "missing; install Asterisk 20 or newer with this system's package manager."
export DEBIAN_FRONTEND=noninteractive

install() { apt-get install --yes --no-install-recommends "$1" >/dev/null 2>&1; }
install_fresh() { install "$1" || { apt-get update >/dev/null 2>&1 && install "$1"; }; }

if apt-get install --simulate asterisk >/dev/null 2>&1; then
    [ "$(id -u)" -eq 0 ] || skip "missing; run: sudo apt-get install --yes --no-install-recommends asterisk"
    say "installing the package"
    install_fresh asterisk || skip "the package could not be installed; is there a network?"
    exit 0
fi

[ "$(id -u)" -eq 0 ] || skip "missing; run as root: VOUCHERLINE_ASTERISK_ROOT=$root scripts/asterisk.sh"
command -v mmdebstrap >/dev/null 2>&1 || install_fresh mmdebstrap || skip "mmdebstrap could not be installed."
# The mirror is the one that this machine uses already.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
[ -n "$mirror" ] || skip "apt names no mirror on this machine."

say "unpacking Asterisk into $root (270 MB, half a minute)"
mkdir -p "$(dirname "$root")"
unpacked=$(mktemp -d "$root.XXXXXX")
trap 'rm -rf "$unpacked"' EXIT
said=$(mmdebstrap --quiet --aptopt='Acquire::Check-Valid-Until "false"' --variant=extract --include=asterisk \
    "$suite" "$unpacked" "$mirror" 2>&1) || { printf '%s\n' "$said" >&2; skip "it could not be fetched; is there a network?"; }
# Whoever was quicker has put down the same.
[ -x "$root/usr/sbin/asterisk" ] || { rm -rf "$root" && mv "$unpacked" "$root"; }
