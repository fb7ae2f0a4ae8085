"""Hours worked: registered, answered, paid."""
