"""What others post to us: a mail provider, of the mails that came back to it."""
