"""New versions of a scheme's terms: proposed by one supervisor, decided by two, and held by every process in time."""
