"""The addresses of the browser telephone."""

from django.urls import path

from voucherline.doors.phone_line.drivers.browser import views

urlpatterns = [
    path("", views.telephone, name="telephone"),
    path("/wish", views.wish, name="telephone-wish"),
    path("/sound/<name>", views.sound, name="telephone-sound"),
]
