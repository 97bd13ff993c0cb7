"""What a person who codes an article works with: a draft, what stands in no slot, each value in plain words."""
