"""Accounts and transfers, in vouchers and in cents."""
