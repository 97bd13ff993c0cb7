"""Keep what the articles say as values, windows and claims, and reckon with them exactly."""
