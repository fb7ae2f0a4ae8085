"""The settings of the program, with two tasks more that a test can look into."""

from voucherline.config.settings import *  # noqa: F403

PROCRASTINATE_ON_APP_READY = "serving.tasks_to_watch.register"
