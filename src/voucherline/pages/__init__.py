"""What all web pages share: the look, the language, and who is signed in."""
