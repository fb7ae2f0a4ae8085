"""What happens by itself: one small module per job, one timetable."""
