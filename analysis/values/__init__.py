"""Numbers: read from words, with a range at three levels of their hedges; reckoned with; put back into words."""
