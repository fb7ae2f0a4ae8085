"""Asterisk as the exchange: it speaks SIP and carries the sound; we tell it over its interface (ARI) what to do."""
