"""Our settings, with one page more."""

from voucherline.config.settings import *  # noqa: F403

ROOT_URLCONF = "voucherline.config.measuring.urls"
