"""The voice of the line: sentences in words that can be said, made into sound and kept."""
