"""Chance that can be repeated: the same words and numbers, the same dice."""

from random import Random


def chance_of(*parts: object) -> Random:
    """Dice that fall the same way for the same parts."""
    return Random("\x1f".join(map(str, parts)))  # noqa: S311 - a game, no secret
