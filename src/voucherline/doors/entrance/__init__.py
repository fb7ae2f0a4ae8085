"""Where people come in: who they are, and which door is theirs."""
