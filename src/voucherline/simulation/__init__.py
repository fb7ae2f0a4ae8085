"""A town of people, played through the doors on a fast clock."""
