"""How the world is told: one decision for each fact, by the channel that each person chose, with proof."""
