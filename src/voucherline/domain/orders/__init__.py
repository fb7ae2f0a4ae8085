"""Households pay, vouchers are issued."""
