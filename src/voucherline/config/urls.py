"""Which address leads to which door."""

from django.urls import include, path

from voucherline.config.health_checks import HEALTH_CHECKS
from voucherline.doors.clockwork import pushing
from voucherline.doors.entrance import views as entrance
from voucherline.doors.health import views as health
from voucherline.doors.inbox import views as inbox
from voucherline.doors.webhooks import views as webhooks
from voucherline.pages import showing

handler400 = "voucherline.pages.rendering.not_understood"
handler404 = "voucherline.pages.rendering.not_found"
handler500 = "voucherline.pages.rendering.broken"
urlpatterns = [
    path("", entrance.start, name="start"),
    path("sign-in-as", entrance.sign_in_as, name="sign-in-as"),
    path("", include("voucherline.doors.entrance.urls")),
    path("sign-out", entrance.leave, name="sign-out"),
    path("household/", include("voucherline.doors.portal.urls")),
    path("helper/", include("voucherline.doors.portal.helpers.urls")),
    path("company/", include("voucherline.doors.office.pages.urls")),
    path("console/", include("voucherline.doors.console.pages.urls")),
    path("look", showing.look, name="look"),
    path("clock", pushing.clock_page, name="clock"),
    path("clock/push", pushing.push, name="push-clock"),
    path("mail/bounces", webhooks.bounces, name="mail-bounces"),
    path("health", health.page, {"checks": HEALTH_CHECKS}, name="health"),
    path("inbox", inbox.inbox, name="inbox"),
    path("inbox/mail/<name>", inbox.mail, name="inbox-mail"),
    path("inbox/mail/<name>/page", inbox.mail_page, name="inbox-mail-page"),
    path("inbox/run/<name>", inbox.run, name="inbox-run"),
    path("inbox/run/<name>/letters.pdf", inbox.run_pdf, name="inbox-run-pdf"),
    path("telephone", include("voucherline.doors.phone_line.drivers.browser.urls")),
]
