"""Hold days and windows of days, and find on which days an article can have been written."""
