"""Settings, database, command line: the only package that knows everybody."""
