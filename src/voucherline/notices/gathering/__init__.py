"""Gather what notices say, as it stands when they are said."""

from voucherline.notices.gathering.gather import Gathered, gather

__all__ = ["Gathered", "gather"]
