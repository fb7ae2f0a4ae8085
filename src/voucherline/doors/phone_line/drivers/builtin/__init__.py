"""The built-in exchange: SIP and sound over UDP, in our own process, for machines without an exchange.

For a trusted network: it speaks neither TLS nor SRTP, and registers nowhere.
"""
