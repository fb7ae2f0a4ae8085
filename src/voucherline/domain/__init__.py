"""What a scheme is about."""
