"""All that runs by day and night, in one tree of processes: the web, the workers, the clockwork.

A supervisor starts each part as a child of its own and starts it again when it dies. Every child holds the home's own
database server ready for itself, so the last one to leave stops it, whoever was killed before.
"""
