#!/bin/sh
# Make the base of our styles anew: those parts of govuk-frontend (MIT) that our pages use, with our own typeface and
# without the marks of the British government. Needs npm; what it makes is kept in the repository.
set -eu
cd "$(dirname "$0")/.."

VERSION=6.6.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm init --yes >/dev/null && npm install --silent --ignore-scripts "govuk-frontend@$VERSION" sass >/dev/null)

parts="back-link button checkboxes date-input details error-message error-summary fieldset file-upload generic-header
       hint input inset-text label notification-banner pagination panel password-input phase-banner radios select
       service-navigation skip-link summary-list table tabs tag task-list textarea warning-text"
{
    cat <<'SCSS'
@use "node_modules/govuk-frontend/dist/govuk/base" with (
  $govuk-font-family: (system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif),
  $govuk-include-default-font-face: false
);
@use "node_modules/govuk-frontend/dist/govuk/core";
@use "node_modules/govuk-frontend/dist/govuk/custom-properties";
@use "node_modules/govuk-frontend/dist/govuk/objects";
SCSS
    for part in $parts; do
        printf '@use "node_modules/govuk-frontend/dist/govuk/components/%s";\n' "$part"
    done
    printf '@use "node_modules/govuk-frontend/dist/govuk/%s";\n' utilities overrides
} >"$work/base.scss"
(cd "$work" && npx sass --no-source-map --style=compressed --quiet-deps base.scss base.css)
target=src/voucherline/pages/static/pages
{
    printf '/* govuk-frontend %s, MIT licence, (c) Crown copyright (Government Digital Service); see scripts/styles.sh */\n' \
        "$VERSION"
    cat "$work/base.css"
} >"$target/base.css"
