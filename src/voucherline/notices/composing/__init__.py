"""From typed content to the words of one notice, in the reader's language: pure."""

from voucherline.notices.composing.compose import COMPOSERS, compose

__all__ = ["COMPOSERS", "compose"]
