"""Money, time, ids and the words of the base: pure, known to everybody, knowing nobody."""
