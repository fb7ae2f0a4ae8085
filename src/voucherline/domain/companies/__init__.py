"""Companies, helpers and the contracts between them."""
