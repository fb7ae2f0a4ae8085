"""Households: who buys vouchers, where they live, how they take part."""
