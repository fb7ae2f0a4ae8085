#!/bin/sh
# Make the project ready to run: Python packages by hash, the project itself, the database.
# Does nothing slow when nothing has changed; every step may be repeated.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
stamp=$venv/.ready

say() { printf 'setup: %s\n' "$*" >&2; }
give_up() { say "$*"; exit 1; }

# Install a Debian package if we may; say exactly what to do if we may not.
need_package() {
    command -v apt-get >/dev/null 2>&1 || give_up "$1 is missing; install it with this system's package manager."
    [ "$(id -u)" -eq 0 ] || give_up "$1 is missing; run: sudo apt-get install --yes $1"
    say "installing $1"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install --yes --no-install-recommends "$1" >/dev/null 2>&1 ||
        { apt-get update >/dev/null 2>&1 && apt-get install --yes --no-install-recommends "$1" >/dev/null; } ||
        give_up "$1 could not be installed."
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if is_new_enough "$name"; then
            python=$name
            return 0
        fi
    done
    return 1
}

make_venv() {
    find_python || { need_package python3 && find_python; } || give_up "Python 3.11 or newer is missing."
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        need_package "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

install_packages() {
    say "installing Python packages (about a minute)"
    # Modules are compiled when they are first imported: most never are.
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-input --no-compile --require-hashes \
        --only-binary :all: --requirement requirements.lock
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-input --no-deps --no-index \
        --no-build-isolation --editable .
}

# Without these everything but the telephone line works, so their absence stops nobody.
install_voice() {
    command -v espeak-ng >/dev/null 2>&1 || (need_package espeak-ng) || say "without it the telephone line cannot speak."
    command -v sox >/dev/null 2>&1 || (need_package sox) || say "without it the telephone line cannot speak."
    # Tests measure by it how loud the line is; it has no program.
    [ -n "$(find /usr/lib /lib -name 'libebur128.so.1' -print -quit 2>/dev/null)" ] ||
        (need_package libebur128-1) || say "without it the tests of loudness are left out."
}

[ "$(uname -s)" = Linux ] || give_up "only Linux is supported."
wanted=$(cat requirements.lock pyproject.toml scripts/setup.sh | cksum; pwd -P)
if [ ! -x "$venv/bin/voucherline" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    # A tree that was copied or moved has an environment whose programs still point at the old place.
    [ ! -e "$stamp" ] || [ "$(tail -n 1 "$stamp")" = "$(pwd -P)" ] || rm -rf "$venv"
    is_new_enough "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1 || make_venv
    install_packages
    install_voice
    printf '%s\n' "$wanted" >"$stamp"
fi
"$venv/bin/voucherline" db init >/dev/null
