"""Lets every migration be followed by its privileges."""

from __future__ import annotations

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate

from voucherline.config.privileges import after_migrate
from voucherline.pages import played_clock


class ConfigConfig(AppConfig):
    """Hangs the privileges behind the migrations."""

    name = "voucherline.config"

    def ready(self) -> None:
        """Listen to one application: every application's signal comes after all tables have been made."""
        played_clock.install()
        first = next((app for app in apps.get_app_configs() if app.models_module), None)
        post_migrate.connect(after_migrate, sender=first, dispatch_uid="voucherline.privileges")
