"""Helpers on the web: they enter their hours, also where there is no network, and read their own book."""
