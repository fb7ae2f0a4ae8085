"""What happened, who did it, what is still to be told."""
