"""What companies do: hours and helpers handed in as files, statements of what they are paid; `pages` on the web."""
