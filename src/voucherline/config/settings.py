"""Django's settings, read from the environment.

VOUCHERLINE_HOME            where this installation keeps its files (default: ./var)
VOUCHERLINE_DATABASE_URL    postgresql://... of a PostgreSQL 15 or newer (default: an own server in the home)
VOUCHERLINE_OWNER_DATABASE_URL  the same database as its owner, who migrates (default: the URL above)
VOUCHERLINE_APP_ROLE        the role the application works as (default: voucherline_app; empty: the URL's own)
VOUCHERLINE_MAIL_URLS       servers that take our mail, with commas (default: none, mail lands in the home)
VOUCHERLINE_MAIL_FROM, _MAIL_REPLY_TO, _SENDER_NAME, _ADDRESS, _LINE, _PORTAL
                            who we are in mail and letters: addresses, the telephone number of the line, the pages
VOUCHERLINE_BOUNCES         the mailbox where mails come back (default: mail/bounces in the home)
VOUCHERLINE_BOUNCES_SECRET  what a provider that posts bounces to mail/bounces says (default: no such page)
VOUCHERLINE_LETTERS_CUT_OFF when the print run of a day closes, on a Brussels wall (default: 14:00)
VOUCHERLINE_CALLEES         a script that plays the people called; without one lines place the calls (`serve --line`)
                            where a SIP trunk is named; what nobody places in time becomes a letter
VOUCHERLINE_CALL_CEILING    how many calls may be under way at once (default: 20)
VOUCHERLINE_SPEECH          a command that speaks in place of espeak-ng: text on stdin, WAV on stdout; may hold
                            {language}, {voice}, {percent} (100, 120 or 145: how much longer) and {rate}
VOUCHERLINE_WRONG_CODE_LETTERS  how many households are told in a day of wrong telephone codes (default: 100)
VOUCHERLINE_GUESSES_KEPT_DAYS, VOUCHERLINE_SOUNDS_KEPT_DAYS
                            after how many days wrong telephone codes (7), and the sound of sentences about somebody
                            (7), are forgotten
VOUCHERLINE_FILES_KEPT_DAYS after how many days the files that companies handed in are forgotten (default: 400)
VOUCHERLINE_POSTGRES_BIN    the folder of the own server's binaries (default: those of the wheel)
VOUCHERLINE_HOSTS           the names under which the web pages are asked for, with commas (default: this machine's)
VOUCHERLINE_OIDC_ISSUER, _OIDC_CLIENT_ID, _OIDC_SECRET_FILE, _OIDC_NAME
                            with whom households sign in by electronic identity (OpenID Connect): the provider's
                            address, what it calls us, a file with what it shares with us, and its name on the page
                            (default: nobody; itsme)
VOUCHERLINE_OIDC_ACR        how surely it must know the person, as it calls that, with commas (default: it decides)
VOUCHERLINE_LEAKED_PASSWORDS  a list of stolen passwords that nobody may choose, as haveibeenpwned.com gives it away:
                            SHA-1, ordered by hash (default: none; the 20,000 most used are refused without it)
VOUCHERLINE_CLAMD           a ClamAV daemon that looks at each file handed in: the path of its socket, or host:port
                            (default: none; files are parsed strictly, and shown to nobody but who handed them in)
VOUCHERLINE_PROXIES         how many proxies of ours stand before the pages: the last ones name who asks (default: 0)
VOUCHERLINE_DEMO            1: on this machine anybody may sign in as any household of the (played) town (default: no)
VOUCHERLINE_STALLED_SECONDS after how long without a sign of life a worker counts as dead (default: 30)

Two aliases lead to one database: `default`, which assumes the application's role, and `owner`, which migrates.
"""

from __future__ import annotations

import os
from typing import cast
from urllib.parse import urlsplit

from django.utils.functional import SimpleLazyObject

from voucherline.config import places
from voucherline.config.addresses import databases
from voucherline.config.signing_key import former_keys, secret_key

HOME = places.home()
DATABASES = databases(HOME)
DATABASE_ROUTERS: list[str] = []

INSTALLED_APPS = [
    "voucherline.config",
    "voucherline.journal",
    "voucherline.ledger",
    "voucherline.domain.terms",
    "voucherline.domain.households",
    "voucherline.domain.companies",
    "voucherline.domain.accounts",
    "voucherline.domain.bank",
    "voucherline.domain.orders",
    "voucherline.domain.prestations",
    "voucherline.domain.reimbursement",
    "voucherline.notices",
    "voucherline.pages",
    "voucherline.doors.clockwork",
    "voucherline.doors.health",
    "voucherline.doors.phone_line",
    "voucherline.doors.phone_line.drivers.browser",
    "voucherline.doors.inbox",
    "voucherline.doors.portal",
    "voucherline.doors.portal.helpers",
    "voucherline.doors.office.pages",
    "voucherline.doors.console.pages",
    "voucherline.doors.entrance",
    "procrastinate.contrib.django",
    "django.contrib.staticfiles",
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

# Tasks stand in one list, and are not looked for (decision 0010).
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = ""
PROCRASTINATE_ON_APP_READY = "voucherline.doors.clockwork.tasks.register"
STALLED_SECONDS = places.stalled_seconds()

ROOT_URLCONF = "voucherline.config.urls"
WSGI_APPLICATION = "voucherline.config.wsgi.application"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "voucherline.pages.security_log.SecurityLog",
    "voucherline.pages.only_sent.OnlySent",
    "django.middleware.csrf.CsrfViewMiddleware",
    "voucherline.pages.without_nul.WithoutNul",
    "voucherline.pages.terms_of_the_day.TermsOfTheDay",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# Mostly a page that was open for too long: said in the reader's language.
CSRF_FAILURE_VIEW = "voucherline.pages.rendering.stale"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        # A menu says which of its pages one is on.
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

# Styles and scripts are served out of the packages, without a step that collects them.
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True

DEBUG = False
ALLOWED_HOSTS = places.web_hosts()
SECRET_KEY = cast("str", SimpleLazyObject(lambda: secret_key(HOME)))
SECRET_KEY_FALLBACKS = former_keys(HOME)

# On which page each role begins.
HOMES = {
    "household": "portal:home",
    "mandate holder": "portal:home",
    "helper": "helper:home",
    "company": "office:home",
    **dict.fromkeys(("agent", "supervisor", "inspector"), "console:search"),
}

DEMO = os.environ.get("VOUCHERLINE_DEMO", "") == "1"
# Who tells us which person somebody is, by OpenID Connect.
VOUCHERLINE_OIDC_ISSUER = os.environ.get("VOUCHERLINE_OIDC_ISSUER", "")
VOUCHERLINE_OIDC_CLIENT_ID = os.environ.get("VOUCHERLINE_OIDC_CLIENT_ID", "")
VOUCHERLINE_OIDC_SECRET_FILE = os.environ.get("VOUCHERLINE_OIDC_SECRET_FILE", "")
VOUCHERLINE_OIDC_NAME = os.environ.get("VOUCHERLINE_OIDC_NAME", "itsme")
VOUCHERLINE_OIDC_ACR = os.environ.get("VOUCHERLINE_OIDC_ACR", "")
VOUCHERLINE_LEAKED_PASSWORDS = os.environ.get("VOUCHERLINE_LEAKED_PASSWORDS", "")
VOUCHERLINE_CLAMD = os.environ.get("VOUCHERLINE_CLAMD", "")
PROXIES = int(os.environ.get("VOUCHERLINE_PROXIES", "0"))

# What a page may do: nothing but what comes from here, and no script that stands in the page itself.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
_ENCRYPTED = os.environ.get("VOUCHERLINE_PORTAL", "").startswith("https:")
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _ENCRYPTED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _ENCRYPTED
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _ENCRYPTED
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_ENGINE = "voucherline.domain.accounts.sessions"
# A name that begins so is taken by browsers only over an encrypted line, for this host alone.
SESSION_COOKIE_NAME = "__Host-session" if _ENCRYPTED else "session"
CSRF_COOKIE_NAME = "__Host-csrftoken" if _ENCRYPTED else "csrftoken"
LANGUAGE_COOKIE_NAME = "__Host-language" if _ENCRYPTED else "language"
CSRF_TRUSTED_ORIGINS = [f"https://{urlsplit(os.environ['VOUCHERLINE_PORTAL']).netloc}"] if _ENCRYPTED else []
# The longest of all; how long each role stays signed in stands with who is signed in.
SESSION_COOKIE_AGE = 7 * 24 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_HTTPONLY = True

# Who we are to those whom we tell something.
VOUCHERLINE_SENDER_NAME = os.environ.get("VOUCHERLINE_SENDER_NAME", "Voucherline")
VOUCHERLINE_LINE = os.environ.get("VOUCHERLINE_LINE", "02 700 00 00")
VOUCHERLINE_PORTAL = os.environ.get("VOUCHERLINE_PORTAL", "http://localhost:8000")
VOUCHERLINE_ADDRESS = os.environ.get("VOUCHERLINE_ADDRESS", "Voorbeeldplein 1, 1000, Brussel")
VOUCHERLINE_MAIL_URLS = os.environ.get("VOUCHERLINE_MAIL_URLS", "")
VOUCHERLINE_MAIL_FROM = os.environ.get("VOUCHERLINE_MAIL_FROM", "notices@voucherline.example")
VOUCHERLINE_MAIL_REPLY_TO = os.environ.get("VOUCHERLINE_MAIL_REPLY_TO", "help@voucherline.example")
VOUCHERLINE_BOUNCES = os.environ.get("VOUCHERLINE_BOUNCES", "")
VOUCHERLINE_BOUNCES_SECRET = os.environ.get("VOUCHERLINE_BOUNCES_SECRET", "")
VOUCHERLINE_LETTERS_CUT_OFF = os.environ.get("VOUCHERLINE_LETTERS_CUT_OFF", "14:00")
VOUCHERLINE_CALLEES = os.environ.get("VOUCHERLINE_CALLEES", "")
VOUCHERLINE_SPEECH = os.environ.get("VOUCHERLINE_SPEECH", "")
VOUCHERLINE_CALL_CEILING = int(os.environ.get("VOUCHERLINE_CALL_CEILING", "20"))

# The telephone line: who carries its calls (host:port), where they leave from, how many a day, who helps.
VOUCHERLINE_SIP_TRUNK = os.environ.get("VOUCHERLINE_SIP_TRUNK", "")
VOUCHERLINE_SIP_HOST = os.environ.get("VOUCHERLINE_SIP_HOST", "127.0.0.1")
VOUCHERLINE_SIP_CALLING_PORTS = os.environ.get("VOUCHERLINE_SIP_CALLING_PORTS", "18000-19999")
VOUCHERLINE_CALLS_A_DAY = int(os.environ.get("VOUCHERLINE_CALLS_A_DAY", "2000"))
VOUCHERLINE_WRONG_CODE_LETTERS = int(os.environ.get("VOUCHERLINE_WRONG_CODE_LETTERS", "100"))
VOUCHERLINE_GUESSES_KEPT_DAYS = int(os.environ.get("VOUCHERLINE_GUESSES_KEPT_DAYS", "7"))
VOUCHERLINE_SOUNDS_KEPT_DAYS = int(os.environ.get("VOUCHERLINE_SOUNDS_KEPT_DAYS", "7"))
VOUCHERLINE_FILES_KEPT_DAYS = int(os.environ.get("VOUCHERLINE_FILES_KEPT_DAYS", "400"))
VOUCHERLINE_PERSON = os.environ.get("VOUCHERLINE_PERSON", "")
# Exchanges that carry the calls, as addresses for requests with commas; none: the built-in one does.
VOUCHERLINE_ASTERISK = os.environ.get("VOUCHERLINE_ASTERISK", "")
VOUCHERLINE_ASTERISK_PROCESSES = os.environ.get("VOUCHERLINE_ASTERISK_PROCESSES", "1")
