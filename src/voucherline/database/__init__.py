"""How set statements reach PostgreSQL: the one way round the ORM."""
