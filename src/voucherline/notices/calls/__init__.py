"""Calls to make: planned, placed, answered or tried again."""
