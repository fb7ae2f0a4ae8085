"""The tables of the console."""
