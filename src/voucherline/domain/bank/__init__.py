"""Bank statements in, payment files out."""
