"""Companies on the web."""
