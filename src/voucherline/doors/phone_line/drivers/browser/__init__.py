"""The browser telephone: a page with a keypad, the sound and the words of every sentence."""
