"""Households on the web."""
