"""How fast the hot paths are, beside bare SQL and pgbench in the same run."""
