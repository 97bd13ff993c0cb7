"""What the articles say, claim by claim: statements joined, weighed by origin, and asked for by name."""
