"""Which address leads to which door."""

from django.urls import path

from voucherline.config.health_checks import HEALTH_CHECKS
from voucherline.doors.health import views as health

urlpatterns = [
    path("health", health.page, {"checks": HEALTH_CHECKS}, name="health"),
]
