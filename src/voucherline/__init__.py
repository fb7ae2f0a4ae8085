"""Voucherline: the open platform of an electronic service-voucher scheme."""
