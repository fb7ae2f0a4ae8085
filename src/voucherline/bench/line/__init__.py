"""How many calls the telephone line carries and how quickly it answers, with SIPp as the telephones."""
