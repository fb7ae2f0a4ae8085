"""Companies get paid."""
