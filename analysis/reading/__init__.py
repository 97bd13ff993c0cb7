"""An article and its coding become statements with their values: each word accounted for, each value read once."""
