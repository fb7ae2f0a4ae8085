"""The telephone line: dialogues as data, the pure walker, who is calling, what is done, and what each call leaves."""
