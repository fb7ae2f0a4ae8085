"""`bench web`: pages of a big town, asked for by sixteen people at once."""
