"""What companies do: hours handed in as a file, statements of what they are paid."""
