"""Letters: typeset, gathered into print runs, handed to the post."""
