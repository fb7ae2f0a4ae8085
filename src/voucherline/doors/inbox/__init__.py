"""What a fresh machine would have sent: its mails and letters, to look at in a browser."""
