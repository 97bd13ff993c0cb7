"""Join what the articles state to claims, weigh who agrees, and answer for each claim by its name."""
