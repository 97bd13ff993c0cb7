"""Days: what date words mean, windows of days, and the days on which an article can have been written."""
