#!/bin/sh
# Run a command; show what it said only if it failed.
said=$("$@" 2>&1) && exit 0
code=$?
printf '%s\n' "$said"
exit "$code"
