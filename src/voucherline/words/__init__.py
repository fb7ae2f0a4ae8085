"""Every sentence that people read or hear, in every language of the schemes. Pure.

Sentences stand in `<language>/<topic>.ftl`; code names them by key and gives them typed slots.
"""
